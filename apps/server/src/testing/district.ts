import { getPlaybook } from "@juxin/playbooks";
import { addAccount, consentRow } from "../modules/accounts/index.ts";
import { setUp } from "../modules/setup/index.ts";
import type { App } from "../platform/context.ts";
import { newId } from "../platform/crypto/newId.ts";
import type { Line, LineOrAll } from "../platform/grants/line.ts";
import type { Role } from "../platform/grants/role.ts";

/** A small district: two streets with two communities each, the playbook's departments and committees, two Party organisations. */
export interface TestDistrict {
  code: string;
  units: Record<string, string>;
}

/** Keys of `units`: `district`, `s1`, `s1c1`, `s1c2`, `s2`, …, a department's key, `committee:<line>`, `party1`, `party2`. */
export async function buildDistrict(app: App, code = "990104"): Promise<TestDistrict> {
  const units: Record<string, string> = {};
  const playbook = getPlaybook("qinhuai");
  const streets = ["001", "002"].map((street) => `${code}${street}`);
  const communities = streets.flatMap((street) => [`${street}001`, `${street}002`]);
  await setUp.ownerTransaction(app, code, async (tx) => {
    await setUp.writeAreas(tx, [
      { code: code.slice(0, 2), name: "演示省", level: "province" },
      { code: code.slice(0, 4), name: "演示市", level: "city" },
      { code, name: `测试区${code.slice(-2)}`, level: "county" },
      ...streets.map((one, index) => ({ code: one, name: `第${index + 1}街道`, level: "street" })),
      ...communities.map((one) => ({
        code: one,
        name: `柳巷${Number(one.slice(6, 9))}之${Number(one.slice(9))}社区`,
        level: "community",
      })),
    ]);
    await tx.db
      .insertInto("districts")
      .values({
        code,
        name: `测试区${code.slice(-2)}`,
        playbook: playbook.key,
        createdAt: app.clock.now(),
      })
      .execute();
    const unit = (
      key: string,
      rest: Omit<Parameters<typeof setUp.writeUnits>[1][number], "id">,
    ) => {
      const id = newId();
      units[key] = id;
      return { id, ...rest };
    };
    const plain = { line: null, departmentKey: null };
    const district = unit("district", {
      kind: "district",
      name: "区社会工作部",
      area: code,
      parentId: null,
      ...plain,
    });
    const below = { area: code, parentId: district.id, departmentKey: null };
    const rows = [
      district,
      ...streets.map((area, index) =>
        unit(`s${index + 1}`, {
          kind: "street",
          name: `第${index + 1}街道`,
          area,
          parentId: district.id,
          ...plain,
        }),
      ),
      ...communities.map((area) => {
        const street = `s${Number(area.slice(6, 9))}`;
        return unit(`${street}c${Number(area.slice(9))}`, {
          kind: "community",
          name: `柳巷${Number(area.slice(6, 9))}之${Number(area.slice(9))}社区`,
          area,
          parentId: units[street] ?? null,
          ...plain,
        });
      }),
      ...playbook.departments.map((one) =>
        unit(one.key, {
          kind: "department",
          name: one.zh,
          line: null,
          ...below,
          departmentKey: one.key,
        }),
      ),
      ...(["delivery", "express"] as const).map((line) =>
        unit(`committee:${line}`, {
          kind: "industryCommittee",
          name: `${line}行业党委`,
          line,
          ...below,
        }),
      ),
      ...["party1", "party2"].map((key) =>
        unit(key, {
          kind: "partyOrganisation",
          name: `第${key.slice(-1)}党支部`,
          line: null,
          ...below,
        }),
      ),
    ];
    await setUp.writeUnits(tx, rows);
  });
  return { code, units };
}

/** A member of staff with one grant. @returns the account's id. */
export function buildStaff(
  app: App,
  district: TestDistrict,
  grant: { role: Role; unit: string; area?: string; line?: LineOrAll },
): Promise<string> {
  const unitId = district.units[grant.unit] ?? grant.unit;
  return setUp.ownerTransaction(app, district.code, async (tx) => {
    const { area } = await tx.db
      .selectFrom("units")
      .select("area")
      .where("id", "=", unitId)
      .executeTakeFirstOrThrow();
    const id = await addAccount(tx, {
      kind: "staff",
      name: "陈晓",
      phone: null,
      login: `u${newId().slice(-12)}`,
    });
    await tx.db
      .insertInto("grants")
      .values({
        district: district.code,
        id: newId(),
        accountId: id,
        role: grant.role,
        area: grant.area ?? area,
        line: grant.line ?? "all",
        unitId,
        givenAt: app.clock.now(),
      })
      .execute();
    return id;
  });
}

let phones = 0;

/** A worker with a phone of their own, who agreed to be served unless `agreed` is false. @returns the account's id. */
export function buildWorker(
  app: App,
  district: TestDistrict,
  overrides: { name?: string; phone?: string; line?: Line; area?: string; agreed?: boolean } = {},
): Promise<string> {
  phones += 1;
  const phone = overrides.phone ?? `1990000${String(phones).padStart(4, "0")}`;
  return setUp.ownerTransaction(app, district.code, async (tx) => {
    const id = await addAccount(tx, {
      kind: "worker",
      name: overrides.name ?? "王小满",
      phone,
      line: overrides.line ?? "delivery",
      area: overrides.area ?? `${district.code}001`,
    });
    if (overrides.agreed ?? true)
      await tx.db
        .insertInto("consents")
        .values(consentRow(district.code, id, "service", app.clock.now()))
        .execute();
    return id;
  });
}

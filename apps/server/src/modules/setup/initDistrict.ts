import { getPlaybook, type Playbook, type PlaybookKey } from "@juxin/playbooks";
import { areasAsOf, isPseudoArea, readAreas } from "@juxin/standards";
import { audit } from "../../platform/audit.ts";
import type { App, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { hashPassword } from "../../platform/crypto/password.ts";
import { newToken } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { addAccount, resetSignIn } from "../accounts/index.ts";
import { ownerTransaction } from "./ownerTransaction.ts";
import { type NewArea, type NewUnit, writeAreas, writeUnits } from "./writeUnits.ts";

interface NewDistrict {
  code: string;
  playbook: PlaybookKey;
  administrator: { login: string; name: string };
}

/**
 * Starts an empty district with its areas and units, or adds an administrator to one that stands. For
 * a login that is there it resets the password: the only help for an administrator and the auditor.
 */
export async function initDistrict(app: App, wanted: NewDistrict) {
  const areas = await realAreas(wanted.code);
  const own = areas.find((area) => area.code === wanted.code);
  if (own === undefined) throw new AppError("invalid", "district.unknown");
  const initialPassword = newToken(12);
  const passwordHash = await hashPassword(initialPassword, app.passwordCost);
  const made = await ownerTransaction(app, wanted.code, async (tx) => {
    const standing = await tx.db
      .selectFrom("districts")
      .select("code")
      .where("code", "=", wanted.code)
      .executeTakeFirst();
    const taken = await tx.db
      .selectFrom("accounts")
      .select("id")
      .where("district", "=", wanted.code)
      .where("login", "=", wanted.administrator.login)
      .executeTakeFirst();
    if (standing === undefined) await startDistrict(tx, wanted, own.name, areas);
    if (taken === undefined) {
      const accountId = await addAdministrator(tx, wanted, passwordHash);
      await audit(tx, {
        action: standing === undefined ? "district.init" : "district.addAdministrator",
        subject: { kind: "district", id: wanted.code },
        after: { playbook: wanted.playbook, accountId },
      });
    } else {
      await resetSignIn(tx, taken.id, passwordHash);
      await audit(tx, {
        action: "staff.resetPassword",
        subject: { kind: "account", id: taken.id },
      });
    }
    const { n } = await tx.db
      .selectFrom("units")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .where("district", "=", wanted.code)
      .executeTakeFirstOrThrow();
    return { units: n, reset: taken !== undefined };
  });
  return {
    districtName: own.name,
    areas: areas.length,
    units: made.units,
    reset: made.reset,
    initialPassword,
  };
}

async function addAdministrator(
  tx: Tx,
  { code, administrator }: NewDistrict,
  passwordHash: string,
): Promise<string> {
  const { id: unitId } = await tx.db
    .selectFrom("units")
    .select("id")
    .where("district", "=", code)
    .where("kind", "=", "district")
    .executeTakeFirstOrThrow();
  const accountId = await addAccount(tx, {
    kind: "staff",
    phone: null,
    ...administrator,
    passwordHash,
  });
  await tx.db
    .insertInto("grants")
    .values({
      district: code,
      id: newId(),
      accountId,
      role: "districtAdmin",
      area: code,
      line: "all",
      unitId,
      givenAt: tx.app.clock.now(),
    })
    .execute();
  return accountId;
}

/** Without the zones that exist only in statistics: nobody works there, and no office answers for them. */
async function realAreas(code: string): Promise<NewArea[]> {
  const areas: NewArea[] = [];
  const statistical = new Set<string>();
  for await (const area of readAreas(code)) {
    if (area.level === "street" && isPseudoArea(area)) statistical.add(area.code);
    if (!statistical.has(area.code.slice(0, 9))) areas.push({ ...area, validFrom: areasAsOf });
  }
  return areas;
}

async function startDistrict(
  tx: Tx,
  wanted: NewDistrict,
  name: string,
  areas: NewArea[],
): Promise<void> {
  await writeAreas(tx, areas);
  await tx.db
    .insertInto("districts")
    .values({ code: wanted.code, name, playbook: wanted.playbook, createdAt: tx.app.clock.now() })
    .execute();
  await writeUnits(tx, unitsOf(wanted.code, name, areas, getPlaybook(wanted.playbook)));
}

/** The offices of every area, and the departments and committees that the playbook names. */
function unitsOf(
  code: string,
  name: string,
  areas: readonly NewArea[],
  playbook: Playbook,
): NewUnit[] {
  const district: NewUnit = {
    id: newId(),
    kind: "district",
    name: `${name}委社会工作部`,
    area: code,
    line: null,
    parentId: null,
    departmentKey: null,
  };
  const byArea = new Map([[code, district]]);
  for (const area of areas.filter((one) => one.level === "street" || one.level === "community")) {
    const parent = byArea.get(area.code.slice(0, area.level === "street" ? 6 : 9));
    byArea.set(area.code, {
      id: newId(),
      kind: area.level === "street" ? "street" : "community",
      name: area.name,
      area: area.code,
      line: null,
      parentId: parent?.id ?? district.id,
      departmentKey: null,
    });
  }
  const below = { area: code, parentId: district.id };
  const departments = playbook.departments.map((one): NewUnit => ({
    id: newId(),
    kind: "department",
    name: one.zh,
    line: null,
    departmentKey: one.key,
    ...below,
  }));
  const committees = playbook.industryCommittees.map((one): NewUnit => {
    const [line] = one.lines;
    const single = one.lines.length === 1 && line !== undefined && line !== "all" ? line : null;
    return {
      id: newId(),
      kind: "industryCommittee",
      name: one.zh,
      line: single,
      departmentKey: null,
      ...below,
    };
  });
  return [...byArea.values(), ...departments, ...committees];
}

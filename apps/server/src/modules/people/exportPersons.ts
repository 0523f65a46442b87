import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import type { Line } from "../../platform/grants/line.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { writeText, writeWorkbook } from "../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { exportPeople } from "./policy.ts";
import { presentPersons } from "./present.ts";
import { filtered } from "./queries.ts";
import type { Person, PersonFilter } from "./schema.ts";

/** More rows than a person reads in one spreadsheet; the filters narrow it. */
const mostRows = 20_000;

const headers = [
  "姓名",
  "手机号",
  "条线",
  "所在区划",
  "区划代码",
  "用人单位",
  "站点",
  "状态",
  "最近确认",
  "本人已关联",
];

const lineWords: Record<Line, string> = {
  delivery: "外卖",
  express: "快递",
  rideHailing: "网约车",
  freight: "货运",
  streaming: "直播",
};
const stateWords: Record<Person["state"], string> = {
  active: "在册",
  left: "已离开",
  erased: "已删除",
};

const toRow = (person: Person): string[] => [
  person.name ?? "",
  person.phone ?? "",
  person.lines.map((line) => lineWords[line]).join("、"),
  person.areaName,
  person.area,
  person.employer?.name ?? "",
  person.site?.name ?? "",
  stateWords[person.state],
  person.confirmedOn,
  person.linked ? "是" : "",
];

/** The filtered list, masked as on the screen. An export leaves the building, so it is audited like a write. */
export async function exportPersons(
  ctx: Context,
  filter: PersonFilter,
  format: "xlsx" | "csv",
): Promise<Uint8Array<ArrayBuffer>> {
  authorize(ctx, exportPeople);
  const people = await withTransaction(ctx, async (tx) => {
    const rows = await filtered(tx, tx.db.selectFrom("persons").selectAll("persons"), filter)
      .orderBy("persons.area")
      .orderBy("persons.id")
      .limit(mostRows + 1)
      .execute();
    if (rows.length > mostRows) throw new AppError("limit", "export.tooLarge", { most: mostRows });
    const shown = await presentPersons(tx, rows);
    // Last: every other write waits for the audit chain from here to the commit.
    await audit(tx, {
      action: "person.export",
      subject: { kind: "list", id: "persons" },
      after: { ...filter, format, rows: rows.length },
    });
    return shown;
  });
  const rows = people.map(toRow);
  if (format === "csv")
    return Uint8Array.from(Buffer.from(await writeText([headers, ...rows]), "utf8"));
  return writeWorkbook([
    {
      name: "从业者",
      columns: headers.map((header) => ({ header, key: header, width: 16 })),
      data: rows.map((row) => Object.fromEntries(row.map((cell, at) => [headers[at], cell]))),
      freezePane: { rows: 1 },
    },
  ]);
}

import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { headCell, writeWorkbook } from "../../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { readDifferences } from "../policy.ts";
import { type VisitQuery, visitList } from "./visitList.ts";
import { askWords, typeWords } from "./words.ts";

/** The same for paper, with room to write; it leaves the building, so it is audited. */
export async function writeVisitList(
  ctx: Context,
  query: VisitQuery,
): Promise<Uint8Array<ArrayBuffer>> {
  authorize(ctx, readDifferences);
  const stops = await withTransaction(ctx, async (tx) => {
    const found = await visitList(tx, query);
    await audit(tx, {
      action: "visitList.print",
      subject: { kind: "list", id: "visits" },
      after: { ...query, visits: found.reduce((sum, { visits }) => sum + visits.length, 0) },
    });
    return found;
  });
  const head = [
    "街道",
    "社区",
    "楼栋或站点",
    "姓名",
    "电话",
    "用工单位",
    "要核实什么",
    "还要问",
    "截止",
    "结果",
    "备注",
  ];
  const rows = stops.flatMap(({ street, community, building, visits }) =>
    visits.map(({ difference: { person, type, dueOn }, ask }) => [
      street,
      community,
      building,
      person?.name ?? "",
      person?.phone ?? "",
      person?.site ?? person?.employer ?? "",
      typeWords[type],
      ask.map((field) => askWords[field] ?? field).join("、"),
      dueOn,
      "",
      "",
    ]),
  );
  return writeWorkbook([
    {
      name: "走访单",
      columns: [14, 14, 18, 10, 14, 22, 26, 18, 12, 14, 24].map((width) => ({ width })),
      rows: [head, ...rows],
      cells: new Map(
        head.map((text, at) => [
          `0,${at}`,
          { value: text, type: "string" as const, style: headCell },
        ]),
      ),
      freezePane: { rows: 1 },
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "$1:$1",
      },
    },
  ]);
}

import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { effectiveSettings } from "../settings/index.ts";
import { filtered } from "./filter.ts";
import { exportCases as exportRight } from "./policy.ts";
import { presentCases } from "./present.ts";
import type { CaseFilter, CaseSummary } from "./schema.ts";
import { channelWords, lineWords, stateWords } from "./words.ts";

/** More rows than a person reads in one spreadsheet; the filters narrow it. */
const mostRows = 20_000;

const columns = [
  { header: "编号", key: "number", width: 20 },
  { header: "状态", key: "state", width: 10 },
  { header: "类别", key: "category", width: 14 },
  { header: "条线", key: "line", width: 10 },
  { header: "区划", key: "area", width: 16 },
  { header: "区划代码", key: "areaCode", width: 16 },
  { header: "来源", key: "channel", width: 10 },
  { header: "诉求内容", key: "text", width: 48 },
  { header: "用人单位", key: "firm", width: 24 },
  { header: "现持有单位", key: "holder", width: 20 },
  { header: "提出时间", key: "openedAt", width: 18, numFmt: "yyyy-mm-dd hh:mm" },
  { header: "到期时间", key: "dueAt", width: 18, numFmt: "yyyy-mm-dd hh:mm" },
  { header: "解决时间", key: "resolvedAt", width: 18, numFmt: "yyyy-mm-dd hh:mm" },
  { header: "重办次数", key: "reopenCount", width: 10 },
  { header: "满意度（1–5）", key: "stars", width: 14 },
];

/** A spreadsheet has no time zone: the wall clock of Asia/Shanghai is written. */
const wallClock = (instant: string | null): Date | null =>
  instant === null ? null : new Date(new Date(instant).getTime() + 8 * 60 * 60_000);

/** Texts are always written as texts, so that none runs as a formula. Sensitive ones stay out. */
function toRow(row: CaseSummary, categories: Map<string, string>) {
  return {
    number: row.number,
    state: stateWords[row.state],
    category: categories.get(row.category) ?? row.category,
    line: lineWords[row.line],
    area: row.areaName,
    areaCode: row.area,
    channel: channelWords[row.channel],
    text: row.sensitive ? "（敏感内容，未导出）" : (row.text ?? ""),
    firm:
      row.firm === null
        ? ""
        : [row.firm.employer.name, row.firm.site?.name].filter(Boolean).join(" "),
    holder: row.holder.name,
    openedAt: wallClock(row.openedAt),
    dueAt: wallClock(row.dueAt),
    resolvedAt: wallClock(row.resolvedAt),
    reopenCount: row.reopenCount,
    stars: row.stars,
  };
}

/** The filtered list as .xlsx. An export leaves the building, so it is audited like a write. */
export async function exportCases(ctx: Context, filter: CaseFilter): Promise<Uint8Array> {
  authorize(ctx, exportRight);
  const { rows, categories } = await withTransaction(ctx, async (tx) => {
    const found = await filtered(tx, tx.db.selectFrom("cases").selectAll("cases"), filter)
      .orderBy("cases.openedAt", "desc")
      .orderBy("cases.id", "desc")
      .limit(mostRows + 1)
      .execute();
    if (found.length > mostRows) throw new AppError("limit", "export.tooLarge", { most: mostRows });
    const { playbook } = await effectiveSettings(tx);
    const shown = {
      rows: await presentCases(tx, found),
      categories: new Map(playbook.categories.map((category) => [category.key, category.zh])),
    };
    // Last: every other write waits for the audit chain from here to the commit.
    await audit(tx, {
      action: "case.export",
      subject: { kind: "list", id: "cases" },
      after: { ...filter, rows: found.length },
    });
    return shown;
  });
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: [
      {
        name: "诉求",
        columns,
        data: rows.map((row) => toRow(row, categories)),
        freezePane: { rows: 1 },
      },
    ],
  });
}

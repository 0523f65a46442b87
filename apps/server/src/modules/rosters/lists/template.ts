import { headCell, writeWorkbook } from "../../../platform/spreadsheets/index.ts";

const columns: {
  header: string;
  width: number;
  values?: string[];
  note?: string;
  text?: boolean;
}[] = [
  { header: "姓名", width: 12, note: "必填" },
  { header: "身份证号", width: 22, note: "整号，或掩码如 3201**********1234", text: true },
  { header: "手机号", width: 16, note: "整号，或掩码如 138****5678", text: true },
  { header: "出生日期", width: 14, note: "如 1990-01-31；填了身份证号可不填", text: true },
  { header: "性别", width: 8, values: ["男", "女"] },
  { header: "用工单位", width: 28 },
  { header: "统一社会信用代码", width: 22, text: true },
  { header: "站点", width: 20 },
  { header: "条线", width: 12, values: ["外卖", "快递", "网约车", "货运", "直播"] },
  { header: "所属社区", width: 18, note: "街道或社区的名称或代码" },
  { header: "住址", width: 30 },
  { header: "楼栋", width: 14 },
  { header: "政治面貌", width: 14, values: ["中共党员", "中共预备党员", "共青团员", "群众"] },
];

const lastRow = 5000;
const letter = (at: number): string => String.fromCharCode(65 + at);

/** An empty list with dropdowns; number columns are texts from the start, so that no digit is lost. */
export function writeTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook([
    {
      name: "名单",
      columns: columns.map(({ width, text }) => ({ width, ...(text === true && { numFmt: "@" }) })),
      rows: [columns.map(({ header }) => header)],
      cells: new Map(
        columns.map(({ header, note }, at) => [
          `0,${at}`,
          {
            value: header,
            type: "string" as const,
            style: headCell,
            ...(note !== undefined && { comment: { author: "聚新", text: note } }),
          },
        ]),
      ),
      dataValidations: columns.flatMap(({ values }, at) =>
        values === undefined
          ? []
          : [
              {
                type: "list" as const,
                values,
                allowBlank: true,
                showErrorMessage: true,
                errorTitle: "请从下拉中选",
                errorMessage: values.join("、"),
                range: `${letter(at)}2:${letter(at)}${lastRow}`,
              },
            ],
      ),
      freezePane: { rows: 1 },
    },
  ]);
}

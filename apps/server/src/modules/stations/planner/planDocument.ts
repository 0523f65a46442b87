import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Answered, longerWords, openedTitle, perHour } from "./exportPlan.ts";

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
const table = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map(cell) })),
  });
const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });
const rounded = (value: number): string => String(Math.round(value));

/** The plan to be printed and decided on: what it says, the picture, the places, the gaps that stay. */
export async function planDocument(
  plan: Answered,
  facts: readonly (readonly [string, string])[],
  picture: { png: Uint8Array; width: number; height: number },
): Promise<Uint8Array> {
  const { result } = plan;
  const shown = 560;
  const opened = result.plan?.opened ?? [];
  const gaps = result.byArea.filter(({ missing }) => missing > 0).slice(0, 20);
  const document = new Document({
    creator: "聚新 Juxin",
    title: plan.name,
    styles: { default: { document: { run: { font: "仿宋", size: 28 } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: plan.name, heading: HeadingLevel.TITLE }),
          table(facts),
          new Paragraph({
            children: [
              new ImageRun({
                type: "png",
                data: Buffer.from(picture.png),
                transformation: {
                  width: shown,
                  height: Math.round((shown * picture.height) / picture.width),
                },
              }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun({
                text: `绿色为现有场所可达范围，红色数字为${openedTitle(plan)}的位置，次序与下表相同；坐标为 WGS-84。`,
                size: 21,
              }),
            ],
          }),
          ...(opened.length === 0 ? [] : [heading(openedTitle(plan)), table(openedRows(opened))]),
          ...((result.plan?.closed.length ?? 0) === 0
            ? []
            : [
                heading("挪走"),
                table([
                  ["名称", "少覆盖"],
                  ...(result.plan?.closed ?? []).map(({ name, loses }) => [
                    name,
                    rounded(loses ?? 0),
                  ]),
                ]),
              ]),
          heading("缺口最大的社区"),
          table([
            ["社区", "合计", "已覆盖", "缺口"],
            ...gaps.map((one) => [
              one.name,
              rounded(one.total),
              rounded(one.covered),
              rounded(one.missing),
            ]),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Where, or for how long, and what each is good for. */
function openedRows(opened: NonNullable<Answered["result"]["plan"]>["opened"]): string[][] {
  const longer = opened.some((one) => one.longer);
  return [
    longer
      ? ["序号", "场所", "延长", "新增覆盖", "每小时新增"]
      : ["序号", "经度", "纬度", "新增覆盖", "去掉它会少"],
    ...opened.map((one, n) => [
      String(n + 1),
      ...(one.longer
        ? [
            one.name,
            longerWords(one.longer),
            rounded(one.adds),
            rounded(perHour(one.adds, one.longer.minutes)),
          ]
        : [one.lng.toFixed(5), one.lat.toFixed(5), rounded(one.adds), rounded(one.loses)]),
    ]),
  ];
}

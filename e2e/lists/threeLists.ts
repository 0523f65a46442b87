import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { encodeGb18030 } from "../../apps/server/src/platform/spreadsheets/encodeGb18030.ts";
import { courierCalled, masked, otherPhone } from "./couriers.ts";

/** A spreadsheet as a file field takes it. */
export interface SheetFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

type Cell = string | number | null;

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function xlsx(name: string, rows: Cell[][], merges: WriteSheet["merges"] = []) {
  const sheet: WriteSheet = { name: "名单", rows, merges };
  const buffer = Buffer.from(await writeXlsx({ sheets: [sheet] }));
  return { name, mimeType: xlsxType, buffer } satisfies SheetFile;
}

const onSite = [
  "顾维舟",
  "温若岚",
  "祁望山",
  "桑亦可",
  "邵玮",
  "汤怀远",
  "岑立夏",
  "苗一航",
  "佟小满",
  "卫长风",
  "阮青禾",
  "祝星河",
];
/** Their rows carry a mistake each: a citizen number with a wrong end, a phone one digit short. */
export const mistyped = ["向晚晴", "洪启明"] as const;

/**
 * The head of a site: .xlsx with a title over a head of its own words; every third citizen number
 * and some phones masked, two rows mistyped.
 */
export function siteList(period: string, names: readonly string[] = onSite): Promise<SheetFile> {
  const rows = names.map((name, at): Cell[] => {
    const { citizenNumber, phone } = courierCalled(name);
    return [
      at + 1,
      name,
      at % 3 === 1 ? masked(citizenNumber, 6, 14) : citizenNumber,
      name === "桑亦可" ? masked(phone, 3, 7) : phone,
      "百舸速递锦绣网点",
      "百舸速递",
    ];
  });
  const [number, phone] = mistyped.map(courierCalled);
  const end = number!.citizenNumber.at(-1) === "0" ? "1" : "0";
  const wrong: Cell[][] = [
    [
      98,
      mistyped[0],
      number!.citizenNumber.slice(0, 17) + end,
      number!.phone,
      "百舸速递锦绣网点",
      "百舸速递",
    ],
    [
      99,
      mistyped[1],
      phone!.citizenNumber,
      phone!.phone.slice(0, 10),
      "百舸速递锦绣网点",
      "百舸速递",
    ],
  ];
  const head = ["序号", "快递员姓名", "证件号码", "手机号码", "网点", "所属企业"];
  return xlsx(
    `锦绣网点快递员名册${period}.xlsx`,
    [
      [`锦绣网点快递员名册（${period}）`, null, null, null, null, null],
      head,
      ...rows,
      ...(names === onSite ? wrong : []),
    ],
    [{ startRow: 0, endRow: 0, startCol: 0, endCol: 5 }],
  );
}

/** Whom the site still has a month later, one having left; nobody's row is wrong any more. */
export const nextSiteList = (period: string): Promise<SheetFile> =>
  siteList(period, [...onSite.filter((name) => name !== "祝星河"), ...mistyped]);

/**
 * The street's walk from door to door: .csv as an old program writes it (GB18030), names as they were
 * heard, no citizen numbers, one person met twice, one who shares name and birthday with somebody of the site.
 */
export function streetList(period: string): SheetFile {
  const line = (name: string, own: Partial<{ as: string; phone: string }> = {}) => {
    const { sex, birth, phone, community } = courierCalled(name);
    const born = birth.replaceAll("-", "/");
    return [own.as ?? name, sex, own.phone ?? phone, born, community, "群众", "已见面"];
  };
  const { phone: namesake } = courierCalled("岑立夏");
  const rows = [
    ["居民", "性别", "联系电话", "出生年月日", "所在社区", "政治面貌", "走访情况"],
    ...["顾维舟", "温若岚", "祁望山", "桑亦可"].map((name) => line(name)),
    line("邵玮", { as: "邵伟" }),
    line("汤怀远", { phone: otherPhone(courierCalled("汤怀远")) }),
    line("岑立夏", { phone: namesake.replace(/^19900094/, "19900096") }),
    line("贺兰心"),
    line("佟小满"),
    line("佟小满"),
    ...["卫长风", "阮青禾", "祝星河", "向晚晴", "洪启明"].map((name) => line(name)),
  ];
  const text = rows.map((cells) => cells.join(",")).join("\r\n");
  return {
    name: `锦绣街道快递摸排${period}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(encodeGb18030(text)),
  };
}

/** The union: .xlsx with a head of two rows and merged cells; one member with another phone and no number. */
export function unionList(period: string): Promise<SheetFile> {
  const member = (name: string, own: { phone?: string; number?: null } = {}): Cell[] => {
    const { sex, birth, citizenNumber, phone } = courierCalled(name);
    const number = own.number === null ? null : citizenNumber;
    const party = name === "阮青禾" ? "中共党员" : "群众";
    return [name, sex, birth, number, own.phone ?? phone, "百舸速递", party];
  };
  return xlsx(
    `快递工会会员登记${period}.xlsx`,
    [
      ["会员", null, null, "证件", "联系", "单位", "其他"],
      ["姓名", "性别", "出生日期", "身份证号", "手机", "工作单位", "政治面貌"],
      ...["顾维舟", "温若岚", "祁望山", "阮青禾", "祝星河"].map((name) => member(name)),
      member("卫长风", { phone: otherPhone(courierCalled("卫长风")), number: null }),
    ],
    [{ startRow: 0, endRow: 0, startCol: 0, endCol: 2 }],
  );
}

/** The marked spreadsheet with its wrong cells put right, as somebody saves it. */
export async function mend(marked: Buffer): Promise<SheetFile & { reasons: string[] }> {
  const { sheets } = await readXlsx(marked);
  const rows = (sheets[0]?.rows ?? []) as Cell[][];
  const [head = [], ...body] = rows;
  const column = (name: string): number => head.indexOf(name);
  const mended = body.map((row) => {
    const known = courierCalled(String(row[column("快递员姓名")]));
    return row.with(column("证件号码"), known.citizenNumber).with(column("手机号码"), known.phone);
  });
  return {
    ...(await xlsx("改好的错行.xlsx", [head, ...mended])),
    reasons: body.map((row) => String(row[column("问题")])),
  };
}

import type { RowIssueCode } from "./facts.ts";

/** The columns that we add to rows that come back: what is wrong, and where it stood. */
export const addedColumns = ["问题", "原行号"] as const;

/** What is said beside a row in a spreadsheet, which has no web catalog. */
export const issueWords: Record<RowIssueCode, string> = {
  formula: "这一格是公式，没有取到值，请粘贴为数值",
  digitsLost: "号码被当作数字存过，末几位已丢失，请按文本重填",
  nameMissing: "缺姓名",
  nameInvalid: "姓名里有不该有的字符",
  citizenLength: "身份证号不是 18 位",
  citizenCharacters: "身份证号里有不该有的字符",
  citizenCheckDigit: "身份证号的校验位不对，请核对",
  citizenBirth: "身份证号里的出生日期不存在",
  phoneInvalid: "手机号不对，请核对",
  birthInvalid: "出生日期看不懂，请写成 1990-01-31",
  birthDiffers: "与身份证号里的出生日期不同，以身份证号为准",
  creditCodeInvalid: "统一社会信用代码不是 18 位",
  areaUnknown: "没有这个街道或社区，按名单所在区划处理",
  areaOutside: "不在这份名单的区划内",
  lineUnknown: "看不出是哪个条线，按名单的条线处理",
  nothingToFind: "只有姓名，难以比对",
  encodingInvalid: "编码不完整",
};

import type { Kind, LevelSpec } from "../spec/spec.ts";

/** What a column may mean, how its header is written, and how it is compared. */
export interface Role {
  /** Name of the column in the spec. */
  name: string;
  kind: Kind;
  header: RegExp;
  levels: LevelSpec[];
  frequency?: boolean;
}

const word: LevelSpec[] = ["exact", { jaroWinkler: 0.92 }, { jaroWinkler: 0.8 }];

/** In the order in which headers are tried; headers come in lower case, without blanks, `_` and `-`. */
export const roles: readonly Role[] = [
  {
    name: "email",
    kind: "email",
    header: /e?mail|邮箱/,
    levels: ["exact", { jaroWinkler: 0.94 }, { jaroWinkler: 0.85 }],
    frequency: true,
  },
  {
    name: "ssn",
    kind: "code",
    header: /^(?:socsecid|ssn|socialsec\w*|nationalid|nino|taxid|passport\w*|护照号?码?)$/,
    levels: ["exact", "swapped", { edits: 1 }, { edits: 2 }],
  },
  {
    name: "idNumber",
    kind: "idNumber",
    header: /身份证|证件号|公民身份|^(?:idnumber|idcard\w*|idno|identity\w*|citizen\w*|sfz\w*)$/,
    levels: ["exact", "masked", "swapped", { edits: 1 }, { edits: 2 }, { same: "first6" }],
  },
  {
    name: "phone",
    kind: "phone",
    header: /手机|电话|联系方式|^(?:\w*phone\w*|mobile\w*|tel\w*|cell\w*)$/,
    levels: ["exact", "masked", "swapped", { edits: 1 }],
  },
  {
    name: "birth",
    kind: "date",
    header: /出生|生日|birth|^dob$/,
    levels: ["exact", "swapped", { edits: 1 }, { same: "monthDay" }, { same: "year" }],
  },
  { name: "sex", kind: "code", header: /性别|^(?:sex|gender)$/, levels: ["exact"] },
  {
    name: "givenName",
    kind: "text",
    header: /^(?:givennames?|firstnames?|forenames?|fname|名)\d?$/,
    levels: ["exact", { other: "surname" }, ...word.slice(1)],
    frequency: true,
  },
  {
    name: "surname",
    kind: "text",
    header: /^(?:surnames?|lastnames?|familynames?|lname|姓氏?)\d?$/,
    levels: ["exact", { other: "givenName" }, ...word.slice(1)],
    frequency: true,
  },
  {
    name: "middleName",
    kind: "text",
    header: /^middle(?:name|initial)?s?$/,
    levels: word,
    frequency: true,
  },
  {
    name: "name",
    kind: "name",
    header: /姓名|^名字$|^(?:\w*fullname|name|personname|workername|ridername|xm|xingming)$/,
    levels: [
      "exact",
      "homophone",
      "lookAlike",
      "masked",
      "reordered",
      { edits: 1 },
      { jaroWinkler: 0.9 },
      { same: "surname" },
    ],
    frequency: true,
  },
  {
    name: "employer",
    kind: "employer",
    header: /单位|公司|企业|雇主|^(?:employer\w*|company\w*|firm\w*|organi[sz]ation\w*)$/,
    levels: ["exact", "short", { jaroWinkler: 0.88 }, { jaroWinkler: 0.75 }],
    frequency: true,
  },
  {
    name: "site",
    kind: "employer",
    header: /站点|网点|驿站|^(?:site\w*|branch\w*|depot\w*)$/,
    levels: ["exact", "short", { jaroWinkler: 0.88 }],
    frequency: true,
  },
  {
    name: "streetNumber",
    kind: "code",
    header: /^(?:streetn(?:umber|o)|housen(?:umber|o)|门牌号?)$/,
    levels: ["exact", { edits: 1 }],
  },
  {
    name: "postcode",
    kind: "code",
    header: /邮编|邮政编码|^(?:postcode\w*|zip\w*|postalcode)$/,
    levels: ["exact", "swapped", { edits: 1 }],
    frequency: true,
  },
  {
    name: "suburb",
    kind: "text",
    header: /^(?:suburb|city|town|locality|district|birthplace|城市|区县|街道|社区)$/,
    levels: ["exact", "short", { jaroWinkler: 0.88 }],
    frequency: true,
  },
  {
    name: "state",
    kind: "code",
    header: /^(?:state|province|county|region|country|省份?|省市|地区|籍贯|民族)$/,
    levels: ["exact"],
    frequency: true,
  },
  {
    name: "residence",
    kind: "text",
    header:
      /住址|地址|居住|现住|户籍|住处|小区|^(?:residence\w*|(?:street)?address1?|addr1?|addressline1|street(?:name)?)$/,
    levels: ["exact", "reordered", "short", { jaroWinkler: 0.9 }, { jaroWinkler: 0.8 }],
    frequency: true,
  },
  {
    name: "residence2",
    kind: "text",
    header: /^(?:address2|addr2|addressline2)$/,
    levels: ["exact", { jaroWinkler: 0.9 }],
    frequency: true,
  },
];

/** Columns that `juxin encode` wrote: similar filters are similar values; hashes of a sound only bring pairs together. */
export const encodedRole = (header: string): Role | null => {
  if (header.endsWith("_clk"))
    return {
      name: header,
      kind: "clk",
      header: /./,
      levels: ["exact", { dice: 0.9 }, { dice: 0.8 }, { dice: 0.65 }],
      frequency: true,
    };
  return header.endsWith("_hash") ? { name: header, kind: "code", header: /./, levels: [] } : null;
};

/** Headers of the record's own identifier. */
export const idHeader =
  /^(?:\w*recid|recordid|id|uniqueid|rowid|uid|uuid|key|编号|序号|记录号|记录编号|行号|主键)$/;

/** Headers that tell who is who, where a list was checked before, or which list a row is from: never looked at. */
export const forbiddenHeader =
  /^(?:cluster\w*|entity\w*|person(?:id|no|number)?|truth|true\w*|gold\w*|label\w*|match\w*|group(?:id)?|ent(?:id)?|source\w*|dataset\w*|isdup\w*|dup\w*|真值|同一人.*|来源.*|备注.*|说明)$/;

export const plainHeader = (header: string): string =>
  header.toLowerCase().replaceAll(/[\s_\-.（）()【】[\]:：*]/g, "");

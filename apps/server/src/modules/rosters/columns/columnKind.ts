import { z } from "@hono/zod-openapi";

/** What a column of a list can mean. `ignore` is kept nowhere. */
export const ColumnKind = z
  .enum([
    "name",
    "citizenNumber",
    "phone",
    "birth",
    "sex",
    "employer",
    "creditCode",
    "site",
    "line",
    "area",
    "address",
    "building",
    "membership",
    "encoding",
    "ignore",
  ])
  .openapi("RosterColumnKind", {
    description:
      "name 姓名、citizenNumber 身份证号（可掩码）、phone 手机号（可掩码）、birth 出生日期、sex 性别、employer 用工单位、creditCode 统一社会信用代码、site 站点、line 条线、area 区划、address 住址、building 楼栋、membership 政治面貌、encoding 编码、ignore 不用",
  });
export type ColumnKind = z.infer<typeof ColumnKind>;

/** How a header may name each kind: whole words first in meaning, then parts that suffice. */
export const headerWords: Record<
  Exclude<ColumnKind, "ignore">,
  { whole: string[]; part: RegExp }
> = {
  name: {
    whole: ["姓名", "名字", "骑手姓名", "员工姓名", "职工姓名", "会员姓名", "司机姓名", "name"],
    part: /姓名|骑手名|司机名/,
  },
  citizenNumber: {
    whole: ["身份证号", "身份证", "证件号码", "公民身份号码", "身份证号码", "证件号", "idcard"],
    part: /身份证|证件号|身份号码/,
  },
  phone: {
    whole: ["手机号", "手机", "联系电话", "电话", "联系方式", "手机号码", "移动电话", "phone"],
    part: /手机|电话|联系方式/,
  },
  birth: { whole: ["出生日期", "出生年月", "生日", "出生年月日"], part: /出生|生日/ },
  sex: { whole: ["性别", "sex"], part: /性别/ },
  employer: {
    whole: ["用工单位", "单位", "公司", "企业", "所属企业", "平台", "工作单位", "单位名称"],
    part: /单位|公司|企业|平台|雇主/,
  },
  creditCode: { whole: ["统一社会信用代码", "信用代码", "社会信用代码"], part: /信用代码/ },
  site: {
    whole: ["站点", "所属站点", "网点", "配送站", "站点名称", "营业部"],
    part: /站点|网点|配送站|营业部/,
  },
  line: {
    whole: ["条线", "行业", "行业条线", "工种", "岗位", "从业类别"],
    part: /条线|行业|工种|类别/,
  },
  area: {
    whole: ["街道", "社区", "所属街道", "所属社区", "区划", "所在街道", "所在社区", "属地"],
    part: /街道|社区|区划|属地|镇街/,
  },
  address: {
    whole: ["住址", "居住地址", "现住址", "家庭住址", "居住地", "地址"],
    part: /住址|居住|地址/,
  },
  building: { whole: ["楼栋", "楼宇", "小区", "楼号", "门牌"], part: /楼栋|楼宇|小区|楼号|门牌/ },
  membership: {
    whole: ["政治面貌", "是否党员", "党员", "党员身份", "面貌"],
    part: /政治面貌|党员/,
  },
  encoding: { whole: [], part: /^\w+_(?:clk|sound_hash)$/i },
};

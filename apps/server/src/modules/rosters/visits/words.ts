import type { DifferenceType } from "../statements/reconcile.ts";

/** Words of a printed list, which has no web catalog. */
export const typeWords: Record<DifferenceType, string> = {
  onlyHere: "企业名单里有、属地没有：人在不在",
  onlyThere: "属地名单里有、企业没有：还干不干这行",
  fieldConflict: "各名单说法不一：以哪个为准",
  moved: "换了地方：现在在哪个街道",
  left: "上月在册、本月没有：是否离开",
  hiddenMember: "请本人自愿亮身份",
  double: "一份名单里有两行：是不是一个人",
};

export const askWords: Record<string, string> = {
  name: "姓名",
  phone: "手机号",
  citizenNumber: "身份证号",
  birth: "出生日期",
  sex: "性别",
  address: "住址",
  siteId: "站点",
  area: "住在哪个社区",
};

import type { Department, IndustryCommittee } from "../playbook.ts";

type Row = Omit<Department, "origin">;

const common: Row[] = [
  {
    key: "humanResources",
    zh: "人社局",
    en: "Human Resources and Social Security Bureau",
    duties: { zh: "工资、工伤、就业、培训", en: "Pay, injury at work, jobs, training" },
  },
  {
    key: "transport",
    zh: "交通运输局",
    en: "Transport Bureau",
    duties: { zh: "货运、网约车管理", en: "Freight and ride-hailing" },
  },
  {
    key: "marketRegulation",
    zh: "市场监管局",
    en: "Market Regulation Bureau",
    duties: { zh: "平台、商户、食品安全", en: "Platforms, merchants, food safety" },
  },
  {
    key: "trafficPolice",
    zh: "公安交警大队",
    en: "Traffic Police",
    duties: { zh: "道路通行、事故处理", en: "Road traffic, accidents" },
  },
  {
    key: "urbanManagement",
    zh: "城管局",
    en: "Urban Management Bureau",
    duties: { zh: "路侧停放、市容设施", en: "Kerbside parking, street facilities" },
  },
  {
    key: "housing",
    zh: "住建局",
    en: "Housing and Construction Bureau",
    duties: { zh: "物业、小区通行、公租房", en: "Estate management, entry, public rental homes" },
  },
  {
    key: "health",
    zh: "卫健委",
    en: "Health Commission",
    duties: { zh: "体检、义诊、卫生服务", en: "Check-ups, free clinics, health services" },
  },
  {
    key: "education",
    zh: "教育局",
    en: "Education Bureau",
    duties: { zh: "子女入学、托管", en: "Children's schooling and after-school care" },
  },
  {
    key: "civilAffairs",
    zh: "民政局",
    en: "Civil Affairs Bureau",
    duties: { zh: "困难救助、社会组织登记", en: "Hardship relief, registration of associations" },
  },
  {
    key: "emergency",
    zh: "应急管理局",
    en: "Emergency Management Bureau",
    duties: { zh: "安全生产、隐患处置", en: "Work safety, hazards" },
  },
  {
    key: "postal",
    zh: "邮政管理局",
    en: "Postal Administration",
    duties: { zh: "快递行业管理", en: "The express trade" },
  },
  {
    key: "cyberspace",
    zh: "网信办",
    en: "Cyberspace Administration Office",
    duties: { zh: "互联网平台、网络主播", en: "Internet platforms, streamers" },
  },
  {
    key: "tradeUnion",
    zh: "总工会",
    en: "Federation of Trade Unions",
    duties: { zh: "入会、互助保障、户外驿站", en: "Membership, mutual aid, outdoor stations" },
  },
  {
    key: "youthLeague",
    zh: "团委",
    en: "Youth League Committee",
    duties: { zh: "青年服务、志愿服务", en: "Young people, volunteering" },
  },
  {
    key: "womenFederation",
    zh: "妇联",
    en: "Women's Federation",
    duties: { zh: "妇女儿童、家庭服务", en: "Women, children and families" },
  },
];

/** The common departments, those the text names marked as such, and the practice's own. */
export function departmentsFrom(namedInText: string[], own: Row[] = []): Department[] {
  return [
    ...common.map((row): Department => ({
      ...row,
      origin: namedInText.includes(row.key) ? "practice" : "common",
    })),
    ...own.map((row): Department => ({ ...row, origin: "practice" })),
  ];
}

const committees: IndustryCommittee[] = [
  {
    key: "deliveryCommittee",
    zh: "外卖配送行业党委",
    en: "Food Delivery Industry Party Committee",
    lines: ["delivery"],
    host: "marketRegulation",
    origin: "common",
  },
  {
    key: "expressCommittee",
    zh: "快递行业党委",
    en: "Express Industry Party Committee",
    lines: ["express"],
    host: "postal",
    origin: "common",
  },
  {
    key: "rideHailingCommittee",
    zh: "网约车行业党委",
    en: "Ride-hailing Industry Party Committee",
    lines: ["rideHailing"],
    host: "transport",
    origin: "common",
  },
  {
    key: "freightCommittee",
    zh: "货运行业党委",
    en: "Freight Industry Party Committee",
    lines: ["freight"],
    host: "transport",
    origin: "common",
  },
  {
    key: "streamingCommittee",
    zh: "网络直播行业党委",
    en: "Streaming Industry Party Committee",
    lines: ["streaming"],
    host: "cyberspace",
    origin: "common",
  },
];

/** The practice's own committees, and a common one for each line they leave open. */
export function committeesFrom(own: IndustryCommittee[]): IndustryCommittee[] {
  const held = new Set(own.flatMap((committee) => committee.lines));
  return [...own, ...committees.filter((committee) => !committee.lines.some((l) => held.has(l)))];
}

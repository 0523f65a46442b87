import type { Term } from "../playbook.ts";

/** What things are called where the practice has no name of its own. */
export const commonTerms: Term[] = [
  { key: "worker", zh: "新就业群体从业者", en: "Worker in a new form of employment" },
  { key: "demand", zh: "诉求", en: "Demand" },
  { key: "leadBody", zh: "两新工委", en: "Working committee for new organisations" },
  { key: "industryCommittee", zh: "行业党委", en: "Industry Party committee" },
  { key: "instructor", zh: "党建工作指导员", en: "Party-work instructor" },
  { key: "floatingMember", zh: "流动党员", en: "Floating Party member" },
  { key: "station", zh: "驿站", en: "Station" },
  { key: "serviceCircle", zh: "服务圈", en: "Service circle" },
  { key: "serviceList", zh: "服务清单", en: "Service list" },
  { key: "doubleReport", zh: "双报到", en: "Double reporting" },
  { key: "snapReport", zh: "随手拍", en: "Snap report" },
  { key: "gridHelper", zh: "兼职网格员", en: "Part-time grid helper" },
  { key: "volunteerTeam", zh: "志愿服务队", en: "Volunteer team" },
];

/** The common terms; a practice's own word for the same key takes its place. */
export function termsFrom(own: Term[]): Term[] {
  const renamed = commonTerms.map((term) => own.find((row) => row.key === term.key) ?? term);
  return [...renamed, ...own.filter((row) => !renamed.includes(row))];
}

import { termsFrom } from "../shared/terms.ts";

export const terms = termsFrom([
  { key: "station", zh: "“青蜂侠”驿站", en: "Green Hornet station" },
  { key: "redStation", zh: "红色驿站", en: "Red station" },
  { key: "serviceCircle", zh: "15分钟党群服务圈", en: "15-minute service circle" },
  { key: "serviceList", zh: "服务新就业群体工作清单", en: "Work list for serving these workers" },
  { key: "volunteerTeam", zh: "“红骑士”“红管家”", en: "Red Knights and Red Stewards" },
  { key: "careFour", zh: "“四个一”关爱行动", en: "Four ones of care" },
  { key: "careLedger", zh: "关怀台账", en: "Care ledger" },
  { key: "memberShop", zh: "党员示范户", en: "Model member's shop" },
  { key: "problemCollector", zh: "问题收集员", en: "Problem collector" },
]);

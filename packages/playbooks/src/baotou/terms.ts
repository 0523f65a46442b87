import { termsFrom } from "../shared/terms.ts";

export const terms = termsFrom([
  { key: "station", zh: "红色蓄能站", en: "Red recharge station" },
  {
    key: "serviceCentre",
    zh: "集成性党群服务中心",
    en: "Integrated Party and mass service centre",
  },
  { key: "liaison", zh: "驻企联络员", en: "Resident liaison in a firm" },
  { key: "pairing", zh: "包联", en: "Pairing of organisations" },
  { key: "rosterBase", zh: "底册", en: "Base roster" },
  { key: "reconciliation", zh: "对账", en: "Reconciliation" },
  { key: "mobileProbe", zh: "移动探头", en: "Mobile eyes" },
  {
    key: "crossPosting",
    zh: "双向引入、交叉任职",
    en: "Cross-posting between Party and management",
  },
]);

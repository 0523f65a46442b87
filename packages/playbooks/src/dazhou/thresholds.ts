import { thresholdsFrom } from "../shared/thresholds.ts";
import { units } from "../shared/units.ts";

export const thresholds = thresholdsFrom([
  {
    key: "managementPipeline",
    zh: "重点企业管理层党员或培养对象数",
    en: "Members or people in training in a key firm's management",
    value: 1,
    bound: "min",
    unit: units.people,
    mechanism: "B9",
    source: {
      kind: "local",
      text: {
        zh: "达州做法：重点互联网企业和品牌快递企业",
        en: "Dazhou practice: key internet firms and branded express firms",
      },
    },
    certainty: "S",
  },
]);

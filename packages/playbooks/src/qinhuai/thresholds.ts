import { thresholdsFrom } from "../shared/thresholds.ts";
import { units } from "../shared/units.ts";

export const thresholds = thresholdsFrom([
  {
    key: "serviceCircleMinutes",
    zh: "关爱服务圈可达时间",
    en: "Reach of the care circle",
    value: 10,
    bound: "max",
    unit: units.minutes,
    mechanism: "D4",
    source: {
      kind: "local",
      text: { zh: "秦淮做法：10分钟关爱服务圈", en: "Qinhuai practice: 10-minute care circle" },
    },
    certainty: "S",
  },
]);

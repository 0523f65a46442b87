import { thresholdsFrom } from "../shared/thresholds.ts";
import { units } from "../shared/units.ts";

const practice = {
  kind: "local" as const,
  text: { zh: "长沙县做法", en: "Changsha County practice" },
};

export const thresholds = thresholdsFrom([
  {
    key: "reportBackPerYear",
    zh: "行业党委向两新工委述职次数",
    en: "Report-backs of an industry committee",
    value: 1,
    bound: "min",
    unit: units.timesAYear,
    mechanism: "A10",
    source: practice,
    certainty: "S",
  },
  {
    key: "jointVisitPerQuarter",
    zh: "成员单位调研走访次数",
    en: "Joint visits of the member units",
    value: 1,
    bound: "min",
    unit: units.timesAQuarter,
    mechanism: "A11",
    source: practice,
    certainty: "S",
  },
]);

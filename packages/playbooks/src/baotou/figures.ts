import type { Figure } from "../figure.ts";
import { figureRow } from "../shared/figureRow.ts";
import { units } from "../shared/units.ts";

const method = { zh: "文章提出的办法", en: "The method the article proposes" };

export const figures: Figure[] = [
  figureRow("A1", "responsibilityLevels", 3, "exact", units.levels, method, {
    zh: "责任链层级",
    en: "Levels of the chain of responsibility",
    certainty: "C",
    note: {
      zh: "按文意计：组织部门牵头、行业主管推进、园区街镇村社兜底，群团协同不另计",
      en: "Counted from the text: lead, trade regulator, area; mass organisations assist",
    },
  }),
  figureRow("H2", "showIdentityParts", 4, "exact", units.items, method, {
    zh: "“四亮”",
    en: "Things branches and members show",
    certainty: "C",
    note: { zh: "按文中并列项计数", en: "Counted from the items in the text" },
  }),
];

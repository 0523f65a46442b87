import { baotou } from "./baotou/index.ts";
import { changshaCounty } from "./changshaCounty/index.ts";
import { dazhou } from "./dazhou/index.ts";
import { nanchang } from "./nanchang/index.ts";
import type { Playbook, PlaybookKey } from "./playbook.ts";
import { qinhuai } from "./qinhuai/index.ts";

// The door: five published local practices as data, read and merged without any I/O.
export {
  Category,
  CategoryAsker,
  CategoryIcon,
  isForFirms,
  Limit,
  maxActiveCategories,
  Route,
} from "./category.ts";
export { type Checked, checkPlaybook } from "./checkPlaybook.ts";
export { Certainty, Figure, MechanismId, Qualifier, Threshold } from "./figure.ts";
export type { Issue } from "./issue.ts";
export { Line, lines } from "./line.ts";
export { DevelopmentStage, DevelopmentStep } from "./shared/developmentSteps.ts";
export { developmentSteps, probationExtension } from "./shared/developmentSteps.ts";
export { CategoryAddition, CategoryChange, mergeSettings } from "./mergeSettings.ts";
export { SettingsOverrides, ThresholdAddition, ThresholdChange } from "./mergeSettings.ts";
export { CaseSettings, Channel, Department, IndustryCommittee, List } from "./playbook.ts";
export {
  type SurveyTemplate,
  surveyTemplates,
  type TemplateQuestion,
} from "./shared/surveyTemplates.ts";
export { Facility, MatrixTier, PlaceKind, PlaceType, Stations } from "./stations.ts";
export { Playbook, PlaybookKey, Programme, Standard, Term } from "./playbook.ts";

const byKey: Record<PlaybookKey, Playbook> = { dazhou, baotou, nanchang, qinhuai, changshaCounty };

/** All five, in the order in which their sources are numbered. */
export const playbooks: readonly Playbook[] = Object.values(byKey);

/** The practice of that name. It is shared: change a district's copy with `mergeSettings`. */
export function getPlaybook(key: PlaybookKey): Playbook {
  return byKey[key];
}

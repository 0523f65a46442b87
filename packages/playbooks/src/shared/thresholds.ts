import type { Threshold } from "../figure.ts";
import { units } from "./units.ts";

const official = (zh: string, en: string): Threshold["source"] => ({
  kind: "official",
  text: { zh, en },
});
const branchRules = official("党支部工作条例", "Regulations on the work of Party branches");
const levels = official(
  "党的基层组织设置规定，须经上级批准，可按需要例外",
  "Rules on setting up grass-roots organisations; needs approval from above, exceptions by need",
);
const unionLaw = official("工会法第十一条", "Trade Union Law, article 11");
const unionCharter = official("中国工会章程", "Charter of the trade unions");
const leagueCharter = official(
  "共青团团章第二十四条（旧版文本，采用前核对现行文本）",
  "Charter of the Youth League, article 24 (an older text: check the current one)",
);

/** What official rules give every place: thresholds for setting up organisations. */
export const commonThresholds: Threshold[] = [
  {
    key: "partyBranchMembers",
    zh: "成立党支部的正式党员数",
    en: "Formal members to set up a Party branch",
    value: 3,
    bound: "min",
    unit: units.members,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "partyBranchMembersUsual",
    zh: "党支部党员数一般上限",
    en: "Usual upper size of a Party branch",
    value: 50,
    bound: "max",
    unit: units.members,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "jointBranchUnitMembers",
    zh: "参加联合党支部的单位的正式党员数上限",
    en: "Most formal members of a unit that joins a joint branch",
    value: 2,
    bound: "max",
    unit: units.members,
    source: official(
      "党支部工作条例：正式党员不足3人的单位按地域相邻等原则联合建",
      "Regulations on Party branches: units with fewer than 3 formal members join neighbours",
    ),
    certainty: "S",
  },
  {
    key: "jointBranchUnits",
    zh: "联合党支部覆盖单位数一般上限",
    en: "Usual number of units in a joint branch",
    value: 5,
    bound: "max",
    unit: units.organisations,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "projectBranchMonths",
    zh: "成立项目党支部的项目工期",
    en: "Length of a project that sets up a project branch",
    value: 6,
    bound: "min",
    unit: units.months,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "branchCommitteeMembers",
    zh: "设立支部委员会的正式党员数",
    en: "Formal members to have a branch committee",
    value: 7,
    bound: "min",
    unit: units.members,
    source: official(
      "党支部工作条例：不足7人的设书记1名，必要时设副书记1名",
      "Regulations on Party branches: below 7 one secretary, and one deputy if needed",
    ),
    certainty: "S",
  },
  {
    key: "branchCommitteeSizeLeast",
    zh: "支部委员会委员数下限",
    en: "Least size of a branch committee",
    value: 3,
    bound: "min",
    unit: units.people,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "branchCommitteeSizeUsual",
    zh: "支部委员会委员数通常上限",
    en: "Common upper size of a branch committee",
    value: 5,
    bound: "max",
    unit: units.people,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "branchCommitteeSizeMost",
    zh: "支部委员会委员数一般不超过",
    en: "Usual limit to the size of a branch committee",
    value: 7,
    bound: "max",
    unit: units.people,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "generalBranchMembers",
    zh: "成立党总支的党员数",
    en: "Members to set up a general Party branch",
    value: 50,
    bound: "min",
    unit: units.members,
    source: levels,
    certainty: "S",
  },
  {
    key: "generalBranchMembersMost",
    zh: "党总支党员数上限",
    en: "Upper size of a general Party branch",
    value: 99,
    bound: "max",
    unit: units.members,
    source: levels,
    certainty: "S",
  },
  {
    key: "partyCommitteeMembers",
    zh: "成立基层党委的党员数",
    en: "Members to set up a grass-roots Party committee",
    value: 100,
    bound: "min",
    unit: units.members,
    source: levels,
    certainty: "S",
  },
  {
    key: "branchTermYears",
    zh: "支部委员会任期",
    en: "Term of a branch committee",
    value: 3,
    bound: "exact",
    unit: units.years,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "villageBranchTermYears",
    zh: "村、社区支部委员会任期",
    en: "Term of a village or community branch committee",
    value: 5,
    bound: "exact",
    unit: units.years,
    source: branchRules,
    certainty: "S",
  },
  {
    key: "partyCommitteeTermYears",
    zh: "基层党委任期（一般）",
    en: "Usual term of a grass-roots Party committee",
    value: 5,
    bound: "exact",
    unit: units.years,
    source: official(
      "基层组织选举规定，采用前核对",
      "Rules on grass-roots elections: check before use",
    ),
    certainty: "K",
  },
  {
    key: "branchDecisionMonths",
    zh: "基层党委审批设立党支部的时间（一般）",
    en: "Usual time in which setting up a branch is decided",
    value: 1,
    bound: "max",
    unit: units.months,
    source: official(
      "党支部工作条例第六条，采用前核对",
      "Regulations on Party branches, article 6: check before use",
    ),
    certainty: "K",
  },
  {
    key: "temporaryBranchAdmissions",
    zh: "临时党支部可发展的党员数",
    en: "Members a temporary branch may admit",
    value: 0,
    bound: "max",
    unit: units.members,
    source: official(
      "党支部工作条例第八条：临时党支部也不收党费、不换届，采用前核对",
      "Regulations on Party branches, article 8: no dues and no re-election either; check before use",
    ),
    certainty: "K",
  },
  {
    key: "unionMembers",
    zh: "应建工会委员会的会员数",
    en: "Members from which a union committee must be set up",
    value: 25,
    bound: "min",
    unit: units.members,
    source: unionLaw,
    certainty: "S",
  },
  {
    key: "unionWomenMembers",
    zh: "设立女职工委员会的女会员数",
    en: "Women members to set up a women workers' committee",
    value: 10,
    bound: "min",
    unit: units.members,
    source: unionCharter,
    certainty: "S",
  },
  {
    key: "leagueBranchMembers",
    zh: "成立团支部的团员数",
    en: "Members to set up a League branch",
    value: 3,
    bound: "min",
    unit: units.members,
    source: leagueCharter,
    certainty: "S",
  },
  {
    key: "leagueGeneralBranchMembers",
    zh: "成立团总支的团员数",
    en: "Members to set up a general League branch",
    value: 30,
    bound: "min",
    unit: units.members,
    source: leagueCharter,
    certainty: "S",
  },
  {
    key: "leagueCommitteeMembers",
    zh: "成立基层团委的团员数",
    en: "Members to set up a League committee",
    value: 100,
    bound: "min",
    unit: units.members,
    source: leagueCharter,
    certainty: "S",
  },
];

/** A practice's thresholds: the official ones, some tied to a mechanism, and its own local ones. */
export function thresholdsFrom(
  local: Threshold[],
  mechanisms: Record<string, string> = {},
): Threshold[] {
  const tied = commonThresholds.map((row) => {
    const mechanism = mechanisms[row.key];
    return mechanism === undefined ? row : { ...row, mechanism };
  });
  return [...tied, ...local];
}

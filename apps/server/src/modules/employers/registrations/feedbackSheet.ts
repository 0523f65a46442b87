import type { Selectable } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tables } from "../../../platform/db/index.ts";
import type { RegistrationRow } from "./queries.ts";
import type { Basics, OrganisationKind, RegistrationState } from "./schema.ts";

/** The columns of the file that goes back to a registration office. */
export const feedbackColumns = [
  { header: "统一社会信用代码", key: "creditCode", width: 22 },
  { header: "名称", key: "name", width: 32 },
  { header: "类型", key: "kind", width: 16 },
  { header: "登记日期", key: "registeredOn", width: 12 },
  { header: "所在区划", key: "area", width: 18 },
  { header: "登记时填报", key: "registered", width: 40 },
  { header: "核实情况", key: "state", width: 12 },
  { header: "核实到的党群基础", key: "found", width: 40 },
  { header: "已建或已纳入的组织", key: "organised", width: 24 },
  { header: "最近核实日期", key: "foundOn", width: 14 },
  { header: "说明", key: "note", width: 40 },
];

const stateWords: Record<RegistrationState, string> = {
  received: "待核实",
  contacted: "已联系",
  confirmed: "已核实",
  organised: "已组建",
  notFound: "查无",
};

const organisationWords: Record<OrganisationKind, string> = {
  party: "党组织",
  union: "工会",
  league: "团组织",
  women: "妇联",
};

/** One firm in the feedback; texts stay texts when the file is opened. */
export function feedbackRow(
  row: RegistrationRow,
  findings: readonly Selectable<Tables["registrationFindings"]>[],
  areaName: string,
) {
  const last = findings.at(-1);
  const basics = findings.findLast((one) => one.basics !== null)?.basics as Basics | undefined;
  const organised = new Set(findings.flatMap((one) => one.organised as OrganisationKind[]));
  return {
    creditCode: row.creditCode,
    name: row.name,
    kind: row.kind,
    registeredOn: row.registeredOn,
    area: areaName,
    registered: wordsOf(row.basics as Basics),
    state: stateWords[(last?.state ?? "received") as RegistrationState],
    found: basics === undefined ? "" : wordsOf(basics),
    organised: [...organised].map((one) => organisationWords[one]).join("、"),
    foundOn: last === undefined ? "" : dayOf(last.at),
    note: last?.note ?? "",
  };
}

function wordsOf(basics: Basics): string {
  const counts = [
    ["从业", basics.employees],
    ["党员", basics.partyMembers],
    ["工会会员", basics.unionMembers],
    ["团员", basics.leagueMembers],
    ["妇女", basics.women],
  ] as const;
  const told = counts.flatMap(([word, n]) => (n === null ? [] : [`${word}${n}人`]));
  const organised = basics.organisations.map((one) => `有${organisationWords[one]}`);
  return [...told, ...organised].join("，");
}

import { findActor, listDistricts } from "../../apps/server/src/modules/accounts/index.ts";
import { consentsOf } from "../../apps/server/src/modules/accounts/consents.ts";
import { grantsByAccount } from "../../apps/server/src/modules/accounts/grantQueries.ts";
import { getMe } from "../../apps/server/src/modules/accounts/me.ts";
import { listOwnAccesses, listOwnSessions } from "../../apps/server/src/modules/accounts/myData.ts";
import { listPersonas } from "../../apps/server/src/modules/accounts/personas.ts";
import { peopleOf, staffNames } from "../../apps/server/src/modules/accounts/person.ts";
import { getStaff, listStaff } from "../../apps/server/src/modules/accounts/staffQueries.ts";
import { areaNames, getArea, listAreas } from "../../apps/server/src/modules/areas/queries.ts";
import { listAudit } from "../../apps/server/src/modules/audit/queries.ts";
import { getCaseDetail } from "../../apps/server/src/modules/cases/detail.ts";
import { caseFigures } from "../../apps/server/src/modules/cases/figures/caseFigures.ts";
import { countInbox, listInbox } from "../../apps/server/src/modules/cases/inbox.ts";
import { getProblem, listProblems } from "../../apps/server/src/modules/cases/problems/queries.ts";
import { listCases, listOwnCases } from "../../apps/server/src/modules/cases/queries.ts";
import { photosOf } from "../../apps/server/src/modules/files/queries.ts";
import { collectMyData } from "../../apps/server/src/modules/myData/collectMyData.ts";
import {
  getUnit,
  listUnits,
  officeOf,
  unitRefs,
} from "../../apps/server/src/modules/organizations/queries.ts";
import { effectiveSettings } from "../../apps/server/src/modules/settings/effective.ts";
import { peopleReads, type PeopleSubject } from "./peopleReads.ts";
import { rosterReads, type RosterSubject } from "./rosterReads.ts";
import { stationReads, type StationSubject } from "./stationReads.ts";
import type { App, Tx } from "../../apps/server/src/platform/context.ts";
import type { Player } from "../../apps/server/src/testing/caseScene.ts";

/** What the calls below are about: things that exist in the scene. */
export interface Subject extends PeopleSubject, RosterSubject, StationSubject {
  district: string;
  street: string;
  community: string;
  unit: string;
  account: string;
  case: string;
  problem: string;
  cookie: string;
}

/** A named read, as somebody or as the process. */
export type Read =
  | { name: string; as: Player; run(tx: Tx, of: Subject): Promise<unknown> }
  | { name: string; as?: undefined; run(app: App, of: Subject): Promise<unknown> };

const page = { limit: 50 };
const after = (key: string, id: string) =>
  Buffer.from(JSON.stringify([key, id])).toString("base64url");
const day = "2026-11-18T00:00:00.000Z";

/**
 * Every named read with arguments that bring out all of its conditions. What a read calls comes
 * before it, so that its SQL stands once, under its own name.
 */
export const reads: readonly Read[] = [
  { name: "accounts/listDistricts", run: (app) => listDistricts(app) },
  { name: "accounts/findActor", run: (app, { cookie }) => findActor(app, cookie) },
  { name: "areas/areaNames", as: "admin", run: (tx, of) => areaNames(tx, [of.street]) },
  { name: "areas/getArea", as: "admin", run: (tx, of) => getArea(tx, of.community) },
  {
    name: "areas/listAreas",
    as: "admin",
    run: (tx) => listAreas(tx, { q: "liu", level: "community", ...page }),
  },
  {
    name: "areas/listAreas, below one",
    as: "admin",
    run: (tx, of) => listAreas(tx, { parent: of.street, ...page }),
  },
  { name: "organizations/unitRefs", as: "admin", run: (tx, of) => unitRefs(tx, [of.unit]) },
  { name: "organizations/getUnit", as: "admin", run: (tx, of) => getUnit(tx, of.unit, "unit") },
  {
    name: "organizations/officeOf",
    as: "admin",
    run: (tx, of) => officeOf(tx, of.community, "community"),
  },
  {
    name: "organizations/listUnits",
    as: "admin",
    run: (tx, of) =>
      listUnits(tx, { kind: "community", area: of.street, line: "delivery", q: "liu", ...page }),
  },
  { name: "settings/effectiveSettings", as: "admin", run: (tx) => effectiveSettings(tx) },
  { name: "accounts/peopleOf", as: "admin", run: (tx, of) => peopleOf(tx, [of.account]) },
  { name: "accounts/staffNames", as: "admin", run: (tx, of) => staffNames(tx, [of.account]) },
  {
    name: "accounts/grantsByAccount",
    as: "admin",
    run: (tx, of) => grantsByAccount(tx, [of.account]),
  },
  { name: "accounts/getStaff", as: "admin", run: (tx, of) => getStaff(tx, of.account) },
  {
    name: "accounts/listStaff",
    as: "s1",
    run: (tx, of) =>
      listStaff(tx, {
        q: "u",
        role: "areaClerk",
        area: of.street,
        cursor: after(day, of.account),
        ...page,
      }),
  },
  { name: "accounts/listPersonas", as: "admin", run: (tx) => listPersonas(tx) },
  { name: "accounts/consentsOf", as: "worker", run: (tx, of) => consentsOf(tx, of.account) },
  { name: "accounts/getMe", as: "worker", run: (tx) => getMe(tx) },
  { name: "accounts/listOwnSessions", as: "worker", run: (tx) => listOwnSessions(tx) },
  {
    name: "accounts/listOwnAccesses",
    as: "worker",
    run: (tx) => listOwnAccesses(tx, { limit: 50 }),
  },
  { name: "files/photosOf", as: "c1", run: (tx, of) => photosOf(tx, of.case) },
  { name: "cases/listOwnCases", as: "worker", run: (tx) => listOwnCases(tx, page) },
  {
    name: "cases/listInbox",
    as: "c1",
    run: (tx, of) =>
      listInbox(tx, {
        box: "all",
        category: "accessAndParking",
        urgency: "amber",
        cursor: after(day, of.case),
        ...page,
      }),
  },
  { name: "cases/countInbox", as: "c1", run: (tx) => countInbox(tx) },
  {
    name: "cases/listCases, the administrator's, in order of deadline",
    as: "admin",
    run: (tx, of) =>
      listCases(tx, {
        area: of.street,
        line: "delivery",
        category: "accessAndParking",
        channel: "visit",
        from: "2026-11-01",
        to: "2026-11-30",
        measure: "overdue",
        unit: of.unit,
        home: of.unit,
        problem: of.problem,
        order: "due",
        cursor: after(day, of.case),
        ...page,
      }),
  },
  {
    name: "cases/listCases, a clerk's, by number",
    as: "c1",
    run: (tx) => listCases(tx, { q: "SQ-20261118", order: "newest", ...page }),
  },
  {
    name: "cases/listCases, an industry's, by phone",
    as: "delivery",
    run: (tx, of) => listCases(tx, { askerId: of.account, order: "newest", ...page }),
  },
  { name: "cases/getCaseDetail", as: "c1", run: (tx, of) => getCaseDetail(tx, of.case) },
  { name: "cases/getProblem", as: "c1", run: (tx, of) => getProblem(tx, of.problem) },
  {
    name: "cases/listProblems",
    as: "c1",
    run: (tx, of) =>
      listProblems(tx, { state: "open", area: of.street, cursor: after(day, of.problem), ...page }),
  },
  {
    name: "cases/caseFigures",
    as: "admin",
    run: (tx) => caseFigures(tx, { line: "delivery", from: "2026-08-10", to: "2026-11-18" }),
  },
  ...peopleReads,
  ...rosterReads,
  {
    name: "audit/listAudit",
    as: "auditor",
    run: (tx, of) =>
      listAudit(tx, {
        subjectId: of.case,
        action: "case.accept",
        cursor: Buffer.from("[100]").toString("base64url"),
        ...page,
      }),
  },
  ...stationReads,
  { name: "myData/collectMyData", as: "worker", run: (tx) => collectMyData(tx) },
];

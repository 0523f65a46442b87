import {
  employerRefs,
  namesToMatch,
  siteRefs,
} from "../../apps/server/src/modules/employers/refs.ts";
import {
  getEmployer,
  getSite,
  listEmployers,
  listSites,
} from "../../apps/server/src/modules/employers/queries.ts";
import {
  feedbackFile,
  getRegistration,
  listFeedback,
  listRegistrations,
} from "../../apps/server/src/modules/employers/registrations/queries.ts";
import { personCounts } from "../../apps/server/src/modules/people/counts.ts";
import { getPerson } from "../../apps/server/src/modules/people/detail.ts";
import { countStages } from "../../apps/server/src/modules/people/development/countStages.ts";
import {
  getDevelopment,
  listDevelopments,
} from "../../apps/server/src/modules/people/development/queries.ts";
import { memberCounts } from "../../apps/server/src/modules/people/memberships/memberCounts.ts";
import {
  membershipsOf,
  openMembershipsOf,
} from "../../apps/server/src/modules/people/memberships/queries.ts";
import { myPerson } from "../../apps/server/src/modules/people/own/linkPerson.ts";
import { listPersons, shownPersons } from "../../apps/server/src/modules/people/queries.ts";
import { findPersons, personRecords } from "../../apps/server/src/modules/people/readPersons.ts";
import type { CaseScene } from "../../apps/server/src/testing/caseScene.ts";
import { done } from "../../apps/server/src/testing/caseScene.ts";
import type { Read } from "./reads.ts";

/** What the reads below are about. */
export interface PeopleSubject {
  person: string;
  employer: string;
  site: string;
  registration: string;
  development: string;
}

const on = "2026-11-10";

/** A rider of a site, who linked themselves and applied, and a firm that was registered. */
export async function preparePeople(scene: CaseScene): Promise<PeopleSubject> {
  const clerk = await scene.as("c1");
  const admin = await scene.as("admin");
  const worker = await scene.as("worker");
  const at = { area: "990104001001", line: "delivery" };
  const employer = await done(
    clerk.post("/employers", { kind: "platform", name: "甲平台", ...at }),
  );
  const head = { name: "甲站长", phone: "19900009999" };
  const ofSite = { employerId: employer.id, operatorId: employer.id, name: "甲站", head, ...at };
  const site = await done(clerk.post("/sites", ofSite));
  await done(
    worker.post("/me/person", {
      work: { line: "delivery", siteId: site.id },
      home: { area: at.area },
    }),
  );
  await done(worker.post("/me/memberships", { kind: "union", agreed: true }));
  const { items } = await done(clerk.get("/people"));
  const person: string = items[0].id;
  const development = await done(
    clerk.post(`/people/${person}/developments`, {
      unitId: scene.unit("party1"),
      appliedOn: on,
      papers: [],
    }),
  );
  const firm = { creditCode: "91350100M000100Y43", name: "新公司", kind: "有限责任公司" };
  const posted = await done(
    admin.post("/registrations", {
      source: "marketSupervision",
      items: [
        { ...firm, registeredOn: on, area: at.area, basics: {}, contact: { name: "联系人" } },
      ],
    }),
  );
  const registration: string = posted.items[0].id;
  await done(
    clerk.post(`/registrations/${registration}/findings`, { state: "confirmed", version: 1 }),
  );
  return {
    person,
    employer: employer.id,
    site: site.id,
    registration,
    development: development.id,
  };
}

const page = { limit: 50 };
const after = (key: string, id: string) =>
  Buffer.from(JSON.stringify([key, id])).toString("base64url");
const instant = "2026-11-18T00:00:00.000Z";

/** The named reads of employers and people. */
export const peopleReads: readonly Read[] = [
  { name: "employers/employerRefs", as: "admin", run: (tx, of) => employerRefs(tx, [of.employer]) },
  { name: "employers/siteRefs", as: "admin", run: (tx, of) => siteRefs(tx, [of.site]) },
  { name: "employers/namesToMatch", as: "admin", run: (tx) => namesToMatch(tx) },
  {
    name: "employers/listEmployers",
    as: "c1",
    run: (tx, of) =>
      listEmployers(tx, {
        q: "jia",
        kind: "platform",
        area: of.street,
        line: "delivery",
        state: "open",
        cursor: after("", of.employer),
        ...page,
      }),
  },
  {
    name: "employers/listSites",
    as: "c1",
    run: (tx, of) =>
      listSites(tx, {
        q: "jia",
        employer: of.employer,
        operator: of.employer,
        area: of.street,
        line: "delivery",
        state: "closed",
        cursor: after("", of.site),
        ...page,
      }),
  },
  { name: "employers/getEmployer", as: "c1", run: (tx, of) => getEmployer(tx, of.employer) },
  { name: "employers/getSite", as: "c1", run: (tx, of) => getSite(tx, of.site) },
  {
    name: "employers/listRegistrations",
    as: "c1",
    run: (tx, of) =>
      listRegistrations(tx, {
        source: "marketSupervision",
        state: "confirmed",
        area: of.street,
        period: "2026-11",
        cursor: after(instant, of.registration),
        ...page,
      }),
  },
  {
    name: "employers/getRegistration",
    as: "c1",
    run: (tx, of) => getRegistration(tx, of.registration),
  },
  { name: "employers/listFeedback", as: "admin", run: (tx) => listFeedback(tx) },
  {
    name: "employers/feedbackFile",
    as: "admin",
    run: (tx, of) => feedbackFile(tx, of.registration).catch(() => null),
  },
  {
    name: "people/listPersons",
    as: "c1",
    run: (tx, of) =>
      listPersons(tx, {
        area: of.street,
        line: "delivery",
        employer: of.employer,
        site: of.site,
        state: "active",
        unknown: "birth",
        linked: "yes",
        cursor: after("", of.person),
        ...page,
      }),
  },
  {
    name: "people/listPersons, an industry's",
    as: "delivery",
    run: (tx) => listPersons(tx, { state: "all", ...page }),
  },
  { name: "people/shownPersons", as: "c1", run: (tx, of) => shownPersons(tx, [of.person]) },
  { name: "people/getPerson", as: "c1", run: (tx, of) => getPerson(tx, of.person) },
  {
    name: "people/personRecords",
    as: "admin",
    run: (tx, of) =>
      personRecords(tx, { ids: [of.person], area: of.street, after: of.unit, ...page }),
  },
  {
    name: "people/findPersons",
    as: "admin",
    run: (tx) =>
      findPersons(tx, {
        phones: ["19900000001"],
        citizenNumbers: ["990104199103070011"],
        names: ["王小满"],
      }),
  },
  {
    name: "people/personCounts",
    as: "admin",
    run: (tx, of) => personCounts(tx, { by: "site", line: "delivery", employer: of.employer }),
  },
  {
    name: "people/memberCounts",
    as: "c1",
    run: (tx, of) => memberCounts(tx, { area: of.street, line: "delivery" }),
  },
  { name: "people/membershipsOf", as: "c1", run: (tx, of) => membershipsOf(tx, [of.person]) },
  {
    name: "people/openMembershipsOf",
    as: "c1",
    run: (tx, of) => openMembershipsOf(tx, [of.person]),
  },
  {
    name: "people/listDevelopments",
    as: "c1",
    run: (tx, of) =>
      listDevelopments(tx, {
        area: of.street,
        line: "delivery",
        unit: of.unit,
        state: "open",
        cursor: after(instant, of.development),
        ...page,
      }),
  },
  {
    name: "people/countStages",
    as: "c1",
    run: (tx, of) => countStages(tx, { area: of.street, line: "delivery", by: "stage", on }),
  },
  { name: "people/getDevelopment", as: "c1", run: (tx, of) => getDevelopment(tx, of.development) },
  { name: "people/myPerson", as: "worker", run: (tx) => myPerson(tx) },
];

import { writeWorkbook } from "../platform/spreadsheets/index.ts";
import { newId } from "../platform/crypto/newId.ts";
import { done } from "./caseScene.ts";
import type { Call, RightsScene, Target } from "./rights.scene.ts";

/** How to call the routes of employers and people: things of a delivery rider in community 990104001001. */
const area = "990104001001";
const on = "2026-11-10";
const source = { kind: "visit", name: "走访", on };
const work = { line: "delivery" };

let firms = 0;
const batch = () => {
  firms += 1;
  const creditCode = `9135010000000${String(firms).padStart(5, "0")}`;
  const one = { creditCode, name: "新公司", kind: "有限责任公司", registeredOn: on, area };
  return {
    source: "marketSupervision",
    items: [{ ...one, basics: {}, contact: { name: "联系人" } }],
  };
};
const registration = async ({ home }: RightsScene): Promise<Target> => {
  const { items } = await done((await home.as("admin")).post("/registrations", batch()));
  return { id: items[0].id, holds: items[0].id };
};
let months = 0;
const feedback = async ({ home }: RightsScene): Promise<Target> => {
  const id = newId();
  months += 1;
  const content = Buffer.from(await writeWorkbook([{ name: "反馈", rows: [["甲"]] }]));
  await home.rows(
    `insert into registration_feedback (district, id, source, period, firms, organised, content, made_at)
     values ('990104', $1, 'marketSupervision', $3, 1, 0, $2, now())`,
    [id, content, `20${10 + months}-01`],
  );
  return { id };
};

let people = 0;
const newPerson = () => {
  people += 1;
  const phone = `1990000${String(9100 + people).padStart(4, "0")}`;
  return {
    identity: { name: `甲人${String.fromCodePoint(0x4e00 + people)}`, phone },
    area,
    work,
    source,
  };
};
const person = async ({ home }: RightsScene): Promise<Target> => {
  const { id } = await done((await home.as("c1")).post("/people", newPerson()));
  return { id, holds: id };
};
const employed = async (scene: RightsScene): Promise<Target> => {
  const { id } = await person(scene);
  const { employments } = await done((await scene.home.as("c1")).get(`/people/${id}`));
  return { id: id!, caseId: employments[0].id };
};
const member = async (scene: RightsScene): Promise<Target> => {
  const { id } = await person(scene);
  const union = { kind: "union", basis: "ownWord", source };
  await done((await scene.home.as("c1")).post(`/people/${id}/memberships`, union));
  const [row] = await scene.home.rows<{ id: string }>(
    "select id from memberships where person_id = $1",
    [id],
  );
  return { id: id!, caseId: row!.id, holds: id! };
};
const invited = async (scene: RightsScene): Promise<Target> => {
  const { id } = await person(scene);
  const { invitation } = await done(
    (await scene.home.as("c1")).post(`/people/${id}/invitations`, { words: "欢迎亮身份" }),
  );
  return { id: id!, caseId: invitation.id };
};
const application = ({ home }: RightsScene) => ({
  unitId: home.unit("party1"),
  appliedOn: on,
  papers: ["application"],
});
const development = async (scene: RightsScene): Promise<Target> => {
  const { id: personId } = await person(scene);
  const { id } = await done(
    (await scene.home.as("c1")).post(`/people/${personId}/developments`, application(scene)),
  );
  return { id, holds: id };
};
const talked = async (scene: RightsScene): Promise<Target> => {
  const target = await development(scene);
  const step = { step: 2, on, papers: ["talk"], version: 1 };
  await done((await scene.home.as("c1")).post(`/developments/${target.id}/steps`, step));
  return target;
};

/** The second step is done, its paper is still to come. */
const withoutPaper = async (scene: RightsScene): Promise<Target> => {
  const target = await development(scene);
  const step = { step: 2, on, papers: [], version: 1 };
  await done((await scene.home.as("c1")).post(`/developments/${target.id}/steps`, step));
  return target;
};

/** What the worker of the scene said of themselves, and was asked. */
const own = async ({ home }: RightsScene): Promise<{ person: string; membership: string }> => {
  const worker = await home.as("worker");
  const { persons } = await done(worker.post("/me/memberships", { kind: "union", agreed: true }));
  const [row] = await home.rows<{ id: string }>("select id from persons where account_id = $1", [
    await home.accountOf("worker"),
  ]);
  return { person: row!.id, membership: persons[0].memberships.at(-1).id };
};

const within = (path: (target: Target) => string) => (target: Target) => `/api/v1${path(target)}`;

export const peopleCalls: Record<string, Call> = {
  "POST /api/v1/registrations": { body: batch },
  "GET /api/v1/registrations": {
    target: registration,
    path: () => "/api/v1/registrations?limit=200",
  },
  "GET /api/v1/registrations/feedback/{id}/file": { target: feedback },
  "POST /api/v1/registrations/feedback/{id}/return": {
    target: async (scene) => {
      const target = await feedback(scene);
      await scene.home.rows(
        `insert into registration_returns (district, feedback_id, state, error, next_at)
         values ('990104', $1, 'failed', '503', now())`,
        [target.id],
      );
      return target;
    },
  },
  "GET /api/v1/registrations/{id}": { target: registration },
  "POST /api/v1/registrations/{id}/findings": {
    target: registration,
    body: () => ({ state: "contacted", version: 1 }),
  },
  "POST /api/v1/registrations/{id}/reveal-contact": {
    target: registration,
    body: () => ({ purpose: "看看谁能看" }),
  },
  "GET /api/v1/people": { target: person, path: () => "/api/v1/people?limit=200" },
  "GET /api/v1/people/counts": { path: () => `/api/v1/people/counts?area=${area}` },
  "POST /api/v1/people/find": {
    target: async (scene) => {
      const { id } = await person(scene);
      const { value } = await done(
        (await scene.home.as("c1")).post(`/people/${id}/reveal`, {
          field: "name",
          purpose: "测试",
        }),
      );
      return { id: id!, caseId: value, holds: id! };
    },
    body: (_, { caseId }) => ({ name: caseId }),
  },
  "POST /api/v1/people/members": {
    target: member,
    body: () => ({ kind: "union", purpose: "看看谁能看" }),
  },
  "POST /api/v1/people": { body: newPerson },
  "GET /api/v1/people/{id}": { target: person },
  "POST /api/v1/people/{id}/reveal": {
    target: person,
    body: () => ({ field: "name", purpose: "看看谁能看" }),
  },
  "POST /api/v1/people/{id}/facts": {
    target: person,
    body: () => ({ identity: { sex: "male" }, source }),
  },
  "POST /api/v1/people/{id}/employments": {
    target: person,
    body: () => ({ ...work, area, replaces: true, source }),
  },
  "POST /api/v1/people/{id}/employments/{employmentId}/end": {
    target: employed,
    path: within(({ id, caseId }) => `/people/${id}/employments/${caseId}/end`),
    body: () => ({ on, source }),
  },
  "POST /api/v1/people/{id}/residences": {
    target: person,
    body: () => ({ area, replaces: false, source }),
  },
  "POST /api/v1/people/{id}/leave": { target: person, body: () => ({ on, source }) },
  "POST /api/v1/people/{id}/memberships": {
    target: person,
    body: () => ({ kind: "union", basis: "ownWord", source }),
  },
  "POST /api/v1/people/{id}/memberships/{membershipId}/end": {
    target: member,
    path: within(({ id, caseId }) => `/people/${id}/memberships/${caseId}/end`),
    body: () => ({ on, source }),
  },
  "POST /api/v1/people/{id}/invitations": { target: person, body: () => ({ words: "请亮身份" }) },
  "DELETE /api/v1/people/{id}/invitations/{invitationId}": {
    target: invited,
    path: within(({ id, caseId }) => `/people/${id}/invitations/${caseId}`),
  },
  "GET /api/v1/developments": { target: development },
  "GET /api/v1/developments/{id}": { target: development },
  "POST /api/v1/people/{id}/developments": { target: person, body: (scene) => application(scene) },
  "POST /api/v1/developments/{id}/steps": {
    target: development,
    body: () => ({ step: 2, on, papers: ["talk"], version: 1 }),
  },
  "POST /api/v1/developments/{id}/papers": {
    target: withoutPaper,
    body: () => ({ step: 2, papers: ["talk"], on, version: 2 }),
  },
  "POST /api/v1/developments/{id}/undo": {
    target: talked,
    body: () => ({ step: 2, why: "记错了", version: 2 }),
  },
  "POST /api/v1/developments/{id}/stop": {
    target: development,
    body: () => ({ why: "本人撤回", version: 1 }),
  },
  "POST /api/v1/rosters/member-search/next": { body: () => ({ purpose: "邀请亮身份" }) },
  "POST /api/v1/me/person/link": { body: () => ({ agreed: true }) },
  "POST /api/v1/me/person": { body: () => ({ work }) },
  "POST /api/v1/me/memberships": { body: () => ({ kind: "union", agreed: true }) },
  "DELETE /api/v1/me/memberships/{id}": {
    target: async (scene) => ({ id: (await own(scene)).membership }),
  },
  "POST /api/v1/me/invitations/{id}/answer": {
    target: async (scene) => {
      const { home } = scene;
      const { person: id } = await own(scene);
      // One at a time is open; whoever comes first has one of their own to answer.
      await home.rows("update member_invitations set withdrawn_at = now() where person_id = $1", [
        id,
      ]);
      const { invitation } = await done(
        (await home.as("c1")).post(`/people/${id}/invitations`, { words: "欢迎亮身份" }),
      );
      return { id: invitation.id };
    },
    body: () => ({ answer: "yes" }),
  },
};

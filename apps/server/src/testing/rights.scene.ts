import { newId } from "../platform/crypto/newId.ts";
import { type CaseScene, createCaseScene, done, type Player } from "./caseScene.ts";
import { type Answer, type Client, clientOf, signedIn } from "./client.ts";
import { buildStaff, buildWorker } from "./district.ts";
import type { ActorName } from "./rights.matrix.ts";
import { rosterCalls } from "./rights.rosters.ts";
import { firmCalls } from "./rights.firms.ts";
import { peopleCalls } from "./rights.people.ts";
import { stationCalls } from "./rights.stations.ts";
import { surveyCalls } from "./rights.surveys.ts";

const playerOf: Partial<Record<ActorName, Player>> = {
  asker: "worker",
  colleague: "colleague",
  home: "c1",
  neighbour: "c2",
  street: "s1",
  otherStreet: "s2",
  housing: "housing",
  health: "health",
  delivery: "delivery",
  express: "express",
  admin: "admin",
  auditor: "auditor",
};

export const marker = { home: "本区标记", foreign: "异区标记" };

export interface RightsScene {
  home: CaseScene;
  foreign: CaseScene;
  clientOf(actor: ActorName): Promise<Client>;
  /** Texts of each district that nobody of the other may ever be answered. */
  secrets: { home: string[]; foreign: string[] };
}

/** Two districts of the same shape, each with its people, a demand, and words of its own. */
export async function createRightsScene(): Promise<RightsScene> {
  const home = await createCaseScene();
  const foreign = await createCaseScene("990105", home.test);
  const secretsOf = async (scene: CaseScene, word: string) => {
    const opened = await scene.open({ text: `${word}的诉求`, place: { text: `${word}东门` } });
    await done(
      (await scene.as("c1")).post("/problems", {
        title: `${word}的问题`,
        cause: `${word}的原因`,
        caseIds: [opened.id],
      }),
    );
    return [word, opened.id, ...Object.values(scene.district.units)];
  };
  return {
    home,
    foreign,
    secrets: {
      home: await secretsOf(home, marker.home),
      foreign: await secretsOf(foreign, marker.foreign),
    },
    async clientOf(actor) {
      if (actor === "anonymous") return clientOf(home.test);
      if (actor === "foreigner") return foreign.as("admin");
      return home.as(playerOf[actor]!);
    },
  };
}

/** What a route is asked about: ids for its path, and the text that `+` and `-` look for. */
export interface Target {
  id?: string;
  caseId?: string;
  holds?: string;
}

export interface Call {
  target?(scene: RightsScene): Promise<Target>;
  /** For one who is lost by the call: somebody like the actor, made for it. */
  spent?: boolean;
  path?(target: Target, client: Client, scene: RightsScene): string | Promise<string>;
  body?(scene: RightsScene, target: Target, client: Client): unknown;
  send?(scene: RightsScene, client: Client): Promise<Answer>;
}

/** Somebody of the same kind and rights as an actor, who may be signed out or erased. */
export async function spareOf(scene: RightsScene, actor: ActorName): Promise<Client> {
  const own = actor === "foreigner" ? scene.foreign : scene.home;
  const { test, district } = own;
  if (actor === "anonymous") return clientOf(test);
  const account =
    actor === "asker" || actor === "colleague"
      ? await buildWorker(test.app, district)
      : await buildStaff(test.app, district, { role: "auditor", unit: "district" });
  return signedIn(test, district.code, account);
}

const received = async ({ home }: RightsScene): Promise<Target> => {
  const { id } = await home.open({ text: `${marker.home}：${newId()}` });
  return { id, holds: id };
};
const offered = async (scene: RightsScene): Promise<Target> => {
  const target = await received(scene);
  await done(
    (await scene.home.as("c1")).post(`/cases/${target.id}/transfer`, {
      toUnitId: scene.home.unit("s2"),
      reason: "请接收",
    }),
  );
  return target;
};
const upTo =
  (state: "accepted" | "assigned" | "resolved") =>
  async ({ home }: RightsScene): Promise<Target> => {
    const { id } = await home.openUpTo(state, { text: marker.home });
    return { id, holds: id };
  };
const problem = async (scene: RightsScene): Promise<Target> => {
  const { id: caseId } = await received(scene);
  const title = `${marker.home}：同一原因`;
  const { id } = await done(
    (await scene.home.as("c1")).post("/problems", { title, cause: "同一原因", caseIds: [caseId] }),
  );
  return { id, caseId: caseId!, holds: id };
};
const clerk = async ({ home }: RightsScene): Promise<Target> => ({
  id: await buildStaff(home.test.app, home.district, { role: "areaClerk", unit: "s1c1" }),
});

const text = { text: "看看谁能写" };
const demand = { category: "accessAndParking", text: "看看谁能提", area: "990104001001" };

/** How each route is called. What is not said here is asked with the bare path and no body. */
export const calls: Record<string, Call> = {
  ...rosterCalls,
  ...firmCalls,
  ...peopleCalls,
  ...stationCalls,
  ...surveyCalls,
  "POST /api/v1/sign-in/codes": {
    body: () => ({ district: "990104", phone: `1770000${String(++phones).padStart(4, "0")}` }),
  },
  "POST /api/v1/sign-in/by-code": {
    body: () => ({ district: "990104", phone: `1780000${++phones + 1000}`, code: "000000" }),
  },
  "POST /api/v1/sign-in/by-password": {
    body: () => ({ district: "990104", login: `nobody${++phones}`, password: "不是密码的密码" }),
  },
  "POST /api/v1/sign-in/as-persona": { body: () => ({ key: "rider" }) },
  "PATCH /api/v1/me": { body: () => ({ largePrint: false }) },
  "DELETE /api/v1/me/session": { spent: true },
  "DELETE /api/v1/me/sessions/{id}": {
    target: async ({ home }) => {
      const account = await home.accountOf("worker");
      const other = await signedIn(home.test, "990104", account);
      const { items } = await done(other.get("/me/sessions"));
      return { id: items.find((one: { current: boolean }) => one.current).id };
    },
  },
  "PUT /api/v1/me/password": { body: () => ({ current: "不是它", next: "一个很长的新密码2026" }) },
  "PUT /api/v1/me/totp": { spent: true, body: () => ({ totp: "000000" }) },
  "POST /api/v1/me/consents": {
    body: () => ({ purpose: "contact", textVersion: 1, given: true }),
  },
  "GET /api/v1/me/data": { target: received },
  "GET /api/v1/me/data/export": { target: received },
  "DELETE /api/v1/me/data": { spent: true },
  "GET /api/v1/staff": {
    target: async (scene) => ({ holds: (await clerk(scene)).id! }),
    path: () => "/api/v1/staff?limit=200",
  },
  "POST /api/v1/staff": { body: () => ({ name: "孙新来", login: `new.${newId().slice(-12)}` }) },
  "POST /api/v1/staff/{id}/disable": { target: clerk },
  "POST /api/v1/staff/{id}/enable": { target: clerk },
  "POST /api/v1/staff/{id}/reset-password": { target: clerk },
  "POST /api/v1/grants": {
    target: clerk,
    body: ({ home }, { id }) => ({
      accountId: id,
      role: "areaClerk",
      area: "990104001002",
      line: "all",
      unitId: home.unit("s1c2"),
    }),
  },
  "DELETE /api/v1/grants/{id}": {
    target: async (scene) => {
      const { id } = await clerk(scene);
      const [grant] = await scene.home.rows<{ id: string }>(
        "select id from grants where account_id = $1",
        [id],
      );
      return { id: grant!.id };
    },
  },
  "GET /api/v1/areas": { target: async () => ({ holds: "990104001001" }) },
  "GET /api/v1/areas/{code}": { path: () => "/api/v1/areas/990104001001" },
  "GET /api/v1/units": { target: async ({ home }) => ({ holds: home.unit("s1c1") }) },
  "PUT /api/v1/settings/embedding": {
    async body(_, __, client) {
      const { status, body } = await client.get("/settings/embedding");
      return { revision: status === 200 ? body.revision : 0, sites: [] };
    },
  },
  "PUT /api/v1/settings/cases": {
    async body(_, __, client) {
      const { playbook, calendarCoveredUntil, abilities, ...settings } = await done(
        client.get("/settings/cases"),
      ).catch(() => ({ playbook: null, calendarCoveredUntil: null, abilities: [] }));
      return settings;
    },
  },
  "POST /api/v1/files": { send: ({ home }, client) => home.upload(client) },
  "GET /api/v1/files/{id}": {
    async target({ home }) {
      const photo = await home.photo(await home.as("worker"));
      const { id } = await home.openUpTo("assigned", { photoIds: [photo] });
      return { id };
    },
    // By the address that one's own view of the case gives, else by the one that somebody else was given.
    async path({ id }, client, { home }) {
      const seen = await client.get(`/cases/${id}`);
      const by =
        seen.status === 200 ? seen.body : await done((await home.as("c1")).get(`/cases/${id}`));
      return by.photos[0].url;
    },
  },
  "GET /api/v1/cases/inbox": { target: received, path: () => "/api/v1/cases/inbox?limit=200" },
  "GET /api/v1/cases/mine": { target: received },
  "GET /api/v1/cases/figures": { path: () => "/api/v1/cases/figures?area=990104001001" },
  "GET /api/v1/cases/export.xlsx": {
    target: async ({ home }) => ({ holds: (await home.openUpTo("assigned")).number }),
  },
  "GET /api/v1/cases": {
    target: upTo("assigned"),
    path: () => "/api/v1/cases?limit=200",
  },
  "POST /api/v1/cases/find-by-phone": {
    target: upTo("assigned"),
    body: async ({ home }) => {
      const { account } = await done((await home.as("worker")).get("/me/data"));
      return { phone: account.phone };
    },
  },
  "POST /api/v1/cases": { body: () => demand },
  "POST /api/v1/cases/for": {
    body: () => ({ ...demand, channel: "visit", line: "delivery" }),
  },
  "GET /api/v1/cases/{id}": { target: upTo("assigned") },
  "POST /api/v1/cases/{id}/accept": { target: received, body: () => ({}) },
  "POST /api/v1/cases/{id}/transfer": {
    target: received,
    body: ({ home }) => ({ toUnitId: home.unit("s1c2"), reason: "请接收" }),
  },
  "POST /api/v1/cases/{id}/recall": { target: offered },
  "POST /api/v1/cases/{id}/receive": { target: offered },
  "POST /api/v1/cases/{id}/return": { target: offered, body: () => ({ reason: "请收回" }) },
  "POST /api/v1/cases/{id}/assign": { target: upTo("accepted"), body: ({ home }) => home.roles() },
  "POST /api/v1/cases/{id}/progress": { target: upTo("assigned"), body: () => text },
  "POST /api/v1/cases/{id}/resolve": { target: upTo("assigned"), body: () => text },
  "POST /api/v1/cases/{id}/confirm": {
    target: upTo("resolved"),
    body: () => ({ stars: 5, channel: "phone" }),
  },
  "POST /api/v1/cases/{id}/reopen": {
    target: upTo("resolved"),
    body: () => ({ ...text, channel: "phone" }),
  },
  "POST /api/v1/cases/{id}/archive": { target: upTo("resolved") },
  "POST /api/v1/cases/{id}/withdraw": { target: received },
  "POST /api/v1/cases/{id}/reveal": {
    target: received,
    body: () => ({ field: "contact", purpose: "看看谁能看" }),
  },
  "GET /api/v1/problems": { target: problem, path: () => "/api/v1/problems?limit=200" },
  "POST /api/v1/problems": {
    target: received,
    body: (_, { id }) => ({ title: "看看谁能归并", cause: "同一原因", caseIds: [id] }),
  },
  "GET /api/v1/problems/{id}": { target: problem },
  "POST /api/v1/problems/{id}/cases": {
    target: async (scene) => {
      const { id } = await problem(scene);
      const { id: caseId } = await received(scene);
      return { id: id!, caseId: caseId! };
    },
    body: (_, { caseId }) => ({ caseIds: [caseId] }),
  },
  "DELETE /api/v1/problems/{id}/cases/{caseId}": { target: problem },
  "POST /api/v1/problems/{id}/resolve": { target: problem, body: () => ({ answer: "一起答复" }) },
  "GET /api/v1/audit": {
    target: received,
    path: ({ id }) => `/api/v1/audit?subjectId=${id}`,
  },
};

let phones = 0;

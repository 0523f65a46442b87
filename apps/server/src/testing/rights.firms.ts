import { done } from "./caseScene.ts";
import { newId } from "../platform/crypto/newId.ts";
import type { Call, RightsScene, Target } from "./rights.scene.ts";

/** How to call the routes of firms, sites and their service desk: things of delivery in community 990104001001. */
const area = "990104001001";
const on = "2026-11-10";

const employer = () => ({
  kind: "firm",
  name: `甲单位${newId().slice(-6)}`,
  line: "delivery",
  area,
});

const firm = async ({ home }: RightsScene): Promise<Target> => {
  const { id } = await done((await home.as("c1")).post("/employers", employer()));
  return { id, holds: id };
};
const site = async (scene: RightsScene): Promise<Target> => {
  const { id: employerId } = await firm(scene);
  const head = { name: "站长", phone: "19900009002" };
  const { id } = await done(
    (await scene.home.as("c1")).post("/sites", {
      employerId,
      name: "甲站",
      line: "delivery",
      area,
      head,
    }),
  );
  return { id, holds: id };
};

const within = (path: (target: Target) => string) => (target: Target) => `/api/v1${path(target)}`;

export const firmCalls: Record<string, Call> = {
  "GET /api/v1/employers": { target: firm, path: () => "/api/v1/employers?limit=200" },
  "POST /api/v1/employers": { body: employer },
  "GET /api/v1/employers/{id}": { target: firm },
  "PATCH /api/v1/employers/{id}": { target: firm, body: () => ({ name: "乙单位", version: 1 }) },
  "POST /api/v1/employers/{id}/close": { target: firm, body: () => ({ closedOn: on, version: 1 }) },
  "GET /api/v1/employers/{id}/liaison-candidates": { target: firm },
  "POST /api/v1/employers/{id}/liaisons": {
    target: async (scene) => ({ ...(await firm(scene)), caseId: await scene.home.accountOf("c1") }),
    body: (_, { caseId }) => ({ accountId: caseId }),
  },
  "POST /api/v1/employers/{id}/liaisons/{liaisonId}/end": {
    target: async (scene) => {
      const { id } = await firm(scene);
      const clerk = await scene.home.as("c1");
      const accountId = await scene.home.accountOf("c1");
      const { liaisons } = await done(clerk.post(`/employers/${id}/liaisons`, { accountId }));
      return { id: id!, caseId: liaisons[0].id };
    },
    path: within(({ id, caseId }) => `/employers/${id}/liaisons/${caseId}/end`),
  },
  "GET /api/v1/sites": { target: site, path: () => "/api/v1/sites?limit=200" },
  "POST /api/v1/sites": {
    target: firm,
    body: (_, { id }) => ({ employerId: id, name: "乙站", line: "delivery", area }),
  },
  "GET /api/v1/sites/{id}": { target: site },
  "PATCH /api/v1/sites/{id}": { target: site, body: () => ({ name: "乙站", version: 1 }) },
  "POST /api/v1/sites/{id}/close": { target: site, body: () => ({ closedOn: on, version: 1 }) },
  "POST /api/v1/sites/{id}/reveal-head": { target: site, body: () => ({ purpose: "看看谁能看" }) },
  "GET /api/v1/rosters/agreed-at": {
    target: firm,
    path: ({ id }) => `/api/v1/rosters/agreed-at?employer=${id}`,
  },
  "GET /api/v1/people/at-work": {
    target: firm,
    path: ({ id }) => `/api/v1/people/at-work?employer=${id}`,
  },
};

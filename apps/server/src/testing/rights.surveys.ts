import { newId } from "../platform/crypto/newId.ts";
import { done } from "./caseScene.ts";
import { clientOf } from "./client.ts";
import type { Call, RightsScene, Target } from "./rights.scene.ts";
import { answerOf, surveyOf } from "./surveyScene.ts";

interface SurveyTarget extends Target {
  code?: string;
}

const draft = async ({ home }: RightsScene): Promise<SurveyTarget> => {
  const { id, code } = await done((await home.as("c1")).post("/surveys", surveyOf()));
  return { id, code, holds: id };
};
const opened = async (scene: RightsScene): Promise<SurveyTarget> => {
  const target = await draft(scene);
  await done((await scene.home.as("c1")).post(`/surveys/${target.id}/open`, { version: 1 }));
  return { ...target, holds: target.code! };
};
const answered = async (scene: RightsScene): Promise<SurveyTarget> => {
  const target = await opened(scene);
  scene.home.test.clock.advance(11 * 60_000);
  for (let n = 0; n < 5; n += 1)
    await done(clientOf(scene.home.test).post(at(target, "/answers"), answerOf()));
  return target;
};
const at = ({ code }: SurveyTarget, rest = ""): string =>
  `/api/v1/open/990104/surveys/${code}${rest}`;

export const surveyCalls: Record<string, Call> = {
  "GET /api/v1/surveys": { target: draft },
  "GET /api/v1/surveys/invitations": { target: opened },
  "POST /api/v1/surveys": { body: () => surveyOf() },
  "GET /api/v1/surveys/{id}": { target: draft },
  "PUT /api/v1/surveys/{id}": { target: draft, body: () => ({ ...surveyOf(), version: 1 }) },
  "DELETE /api/v1/surveys/{id}": { target: draft },
  "POST /api/v1/surveys/{id}/open": { target: draft, body: () => ({ version: 1 }) },
  "POST /api/v1/surveys/{id}/close": { target: opened, body: () => ({ version: 2 }) },
  "POST /api/v1/surveys/{id}/copy": { target: opened },
  "GET /api/v1/surveys/{id}/results": { target: answered },
  "GET /api/v1/surveys/{id}/results.xlsx": { target: answered },
  "GET /api/v1/surveys/{id}/poster.svg": { target: opened },
  "POST /api/v1/surveys/{id}/findings": {
    target: answered,
    body: () => ({ findings: [{ text: "晚上九点后没有地方歇", times: 2 }] }),
  },
  "GET /api/v1/open/{district}/surveys/{code}": { target: opened, path: (target) => at(target) },
  "POST /api/v1/open/{district}/surveys/{code}/answers": {
    target: opened,
    path: (target) => at(target, "/answers"),
    body: () => ({ ...answerOf(), clientId: newId() }),
  },
};

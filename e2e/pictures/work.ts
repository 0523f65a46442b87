import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { photoOfGate } from "../photo.ts";
import type { Visitor } from "../stage/visitor.ts";
import { asked } from "./asked.ts";

type Detail = Schemas["CaseDetail"];
type Units = { items: { id: string; name: string }[] };

export async function upload(who: Visitor, state: "shut" | "open"): Promise<string> {
  const headers = { origin: who.url, "idempotency-key": crypto.randomUUID() };
  const multipart = { file: await photoOfGate(state) };
  const answer = await who.context.request.post("/api/v1/files", { headers, multipart });
  return ((await answer.json()) as { id: string }).id;
}

/** The community accepts; three roles are named; the department works on it and answers. */
export async function workOn(
  caseId: string,
  clerk: Visitor,
  department: Visitor,
  locale: Locale,
): Promise<void> {
  const t = asked[locale];
  const act = (who: Visitor, action: string, body: object) =>
    who.write<Detail>("POST", `/api/v1/cases/${caseId}/${action}`, body);
  const unit = async (kind: string, q: string): Promise<string> => {
    const found = await clerk.read<Units>(`/api/v1/units?kind=${kind}&q=${q}&limit=5`);
    const [one] = found.items;
    if (one === undefined) throw new Error(`The demo has no ${kind} called ${q}`);
    return one.id;
  };
  await act(clerk, "assign", {
    leadUnitId: await unit("partyOrganisation", "jinxiujiedaoqishou"),
    leadPerson: t.person,
    industryUnitId: await unit("industryCommittee", "waimai"),
    departmentUnitId: await unit("department", "chengguan"),
  });
  const before = await upload(department, "shut");
  await act(department, "progress", { text: t.progress, beforePhotoIds: [before] });
  const after = await upload(department, "open");
  await act(department, "resolve", { text: t.answer, afterPhotoIds: [after] });
}

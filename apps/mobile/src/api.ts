import { createClient, take, type Schemas } from "@juxin/api-client";

export { newId, ProblemError, take } from "@juxin/api-client";

export const api = createClient();

/** Photos go up over slow networks. */
export const uploads = createClient({ timeoutMs: 90_000 });

export type Me = Schemas["Me"];
export type CaseSummary = Schemas["CaseSummary"];
export type CaseDetail = Schemas["CaseDetail"];
export type CaseStep = Schemas["CaseStep"];
export type CaseCategory = Schemas["CaseCategory"];
export type Photo = Schemas["Photo"];
export type Consent = Schemas["Consent"];
export type Purpose = Consent["purpose"];
export type Line = Schemas["Line"];

/** Uploads one photo; the same key again gives the same file. */
export async function uploadPhoto(photo: Blob, key: string): Promise<string> {
  const form = new FormData();
  form.append("file", photo, "photo.jpg");
  const { id } = await take(
    uploads.POST("/api/v1/files", {
      body: form as never,
      bodySerializer: (body: unknown) => body,
      headers: { "idempotency-key": key },
    }),
  );
  return id;
}

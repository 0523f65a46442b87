import sharp from "sharp";
import { newId } from "../platform/crypto/newId.ts";
import type { Answer, Client } from "./client.ts";
import type { TestApp } from "./createTestApp.ts";

/** A small grey JPEG. */
export const greyPhoto = (side = 40): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: "#777" } })
    .jpeg()
    .toBuffer();

/** Sends a file as the pages do. */
export async function upload(
  { api }: Pick<TestApp, "api">,
  client: Client,
  bytes: Uint8Array,
  key: string = newId(),
): Promise<Answer> {
  const form = new FormData();
  form.set("file", new File([Uint8Array.from(bytes)], "photo.jpg", { type: "image/jpeg" }));
  const response = await api.request("/api/v1/files", {
    method: "POST",
    body: form,
    headers: { cookie: `juxin_session=${client.cookie}`, "idempotency-key": key },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

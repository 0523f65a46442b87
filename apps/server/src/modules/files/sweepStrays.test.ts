import { expect, test } from "vitest";
import { newId } from "../../platform/crypto/newId.ts";
import { createTestApp } from "../../testing/createTestApp.ts";
import { buildDistrict } from "../../testing/district.ts";
import { sweepFiles } from "./sweepFiles.ts";

const hour = 3_600_000;

test("bytes that no row names are looked for once a day at most", async () => {
  const server = await createTestApp();
  const { code } = await buildDistrict(server.app);
  const stray = async (name = newId() as string) => {
    const key = `${code}/${name}/full`;
    await server.app.files.put(key, Buffer.from("photo"));
    return { isThere: async () => (await server.app.files.stat(key)) !== null };
  };
  server.clock.set(new Date(Date.now() + 30 * 24 * hour));
  const first = [await stray(), await stray("no-id")];
  await sweepFiles(server.app, code);
  for (const one of first) expect(await one.isThere()).toBe(false);

  const second = await stray();
  server.clock.advance(hour);
  await sweepFiles(server.app, code);
  expect(await second.isThere()).toBe(true);
  server.clock.advance(23 * hour);
  await sweepFiles(server.app, code);
  expect(await second.isThere()).toBe(false);
  await server.close();
});

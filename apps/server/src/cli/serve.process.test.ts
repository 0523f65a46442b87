import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runJuxin } from "../testing/processes.ts";

// Each command is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 180_000 });

test("serving real people without a gateway is refused before anything is made", async () => {
  const folder = await mkdtemp(join(tmpdir(), "juxin-serve-"));
  for (const NODE_ENV of ["", "production"]) {
    const env = { JUXIN_DATA: join(folder, "data"), NODE_ENV };
    const { code, err } = await runJuxin(["serve", "--port", "0"], env);
    expect(code).toBe(1);
    expect(err).toMatch(/JUXIN_PUBLIC_URL: [^]*SMS_URL, SMS_TOKEN: .*验证码不会写进日志.*--demo/);
    expect(err).not.toMatch(/\n\s+at /);
  }
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

import { afterEach, expect, test, vi } from "vitest";
import { logSms } from "../platform/sms/index.ts";
import { quietLog } from "./command.ts";

afterEach(() => vi.restoreAllMocks());

test("a demo's sign-in code stands in the log, though other news does not", async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  await logSms(quietLog).sendCode("13800138000", "402113");
  quietLog("info", "database.migrated");
  quietLog("warn", "settings.misfit");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: "sms.code", phone: "138****8000", code: "402113" },
    { event: "settings.misfit" },
  ]);
});

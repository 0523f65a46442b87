import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countOf, runVitest } from "./vitestRun.mjs";

describe("a program's own count", () => {
  test("the last line that counts is taken", () => {
    expect(countOf("1 passed, 0 failed\nmore\n14 passed, 2 failed, 3 skipped\n", 1)).toEqual({
      passed: 14,
      failed: 2,
      skipped: 3,
    });
  });

  test("a program that ends badly has failed, whatever it says", () => {
    expect(countOf("14 passed, 0 failed", 1)).toEqual({ passed: 14, failed: 1, skipped: 0 });
    expect(countOf("killed", 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countOf("quiet", 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });
});

test("passed, failed and skipped tests are counted, and a file that cannot be read", async () => {
  const folder = mkdtempSync(fileURLToPath(new URL("probe-", import.meta.url)));
  try {
    mkdirSync(join(folder, "in"));
    writeFileSync(
      join(folder, "in/some.test.ts"),
      `import { expect, test } from "vitest";
      test("a", () => expect(1).toBe(1));
      test("b", () => expect(1).toBe(2));
      test.skip("c", () => {});`,
    );
    writeFileSync(join(folder, "in/unreadable.test.ts"), `import "./nothing.ts";`);
    const { count, output } = await runVitest(process.execPath, {
      paths: [folder],
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect(count).toEqual({ passed: 1, failed: 2, skipped: 1 });
    expect(output).toContain("nothing.ts");
    expect(output).toContain("some.test.ts > b");
    expect(output).toContain("expected 1 to be 2");
    expect(output).not.toContain("some.test.ts > a");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

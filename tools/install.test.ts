import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juxin-install-"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, packages: Record<string, object>) =>
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
const locked = (packages: Record<string, object>) => write("package-lock.json", packages);
const present = (packages: Record<string, object>) =>
  write("node_modules/.package-lock.json", packages);

test("what is there is what is locked; packages for other machines may be absent", () => {
  locked({
    "": { version: "0.1.0" },
    "apps/server": { version: "0.1.0" },
    "node_modules/hono": { version: "4.1.0" },
    "node_modules/@juxin/server": { link: true },
    "node_modules/fsevents": { version: "2.0.0", optional: true },
  });
  present({
    "node_modules/hono": { version: "4.1.0" },
    "node_modules/@juxin/server": { link: true },
  });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ["nothing was installed", null],
  ["a package is missing", {}],
  ["a package is of another version", { "node_modules/hono": { version: "4.0.9" } }],
])("%s", (_, packages) => {
  locked({ "node_modules/hono": { version: "4.1.0" } });
  if (packages !== null) present(packages);
  expect(isInstalled(folder)).toBe(false);
});

test("a new workspace is not linked yet", () => {
  locked({ "node_modules/@juxin/reach": { link: true } });
  present({});
  expect(isInstalled(folder)).toBe(false);
});

test("an install that broke off leaves a file that cannot be read", () => {
  locked({});
  writeFileSync(join(folder, "node_modules/.package-lock.json"), "{");
  expect(isInstalled(folder)).toBe(false);
});

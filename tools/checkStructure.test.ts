import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkComments } from "./structure/checkComments.ts";
import { checkLength, checkMigrations } from "./structure/checkFiles.ts";
import { checkPackages } from "./structure/checkPackages.ts";
import { checkRooms } from "./structure/checkRooms.ts";
import { type Fault, readSources, source } from "./structure/source.ts";

const modules = "apps/server/src/modules";
const doors = [
  source(
    `${modules}/areas/index.ts`,
    `/** Areas: the tree. */\nexport { requireArea } from "./queries.ts";`,
  ),
  source(
    `${modules}/cases/index.ts`,
    `/** Cases: the loop. */\nexport { x } from "./openCase.ts";`,
  ),
  source(`${modules}/cases/openCase.ts`, `import { requireArea } from "../areas/index.ts";`),
];
const rooms = { areas: [], cases: ["areas"] };
const said = (faults: readonly Fault[]) => faults.map(({ path, fault }) => `${path}: ${fault}`);

test("imports are found in every form, and only those", () => {
  const { imports } = source(
    "apps/server/src/cli/demo.ts",
    `import { a } from "../env.ts";
import type {
  B,
} from "@juxin/ui";
import "./side.css";
export * from '../all.ts';
export { type C } from "./c.ts";
const lazy = () => import("../lazy.ts");
const text = "not imported from anywhere";
import z from "zod"; import y from "./y.ts";`,
  );
  expect(imports).toEqual([
    "apps/server/src/env.ts",
    "@juxin/ui",
    "apps/server/src/cli/side.css",
    "apps/server/src/all.ts",
    "apps/server/src/cli/c.ts",
    "apps/server/src/lazy.ts",
    "zod",
    "apps/server/src/cli/y.ts",
  ]);
});

describe("rooms", () => {
  const check = (more: [string, string][], listed: Record<string, readonly string[]> = rooms) =>
    said(
      checkRooms([...doors, ...more.map(([path, text]) => source(path, text))], { rooms: listed }),
    );

  test("a house in order has no faults", () => {
    expect(check([])).toEqual([]);
  });

  test("an arrow that is not listed", () => {
    expect(check([[`${modules}/areas/bad.ts`, `import { x } from "../cases/index.ts";`]])).toEqual([
      `${modules}/areas/bad.ts: the room areas imports cases`,
    ]);
  });

  test("past the door, except in a test", () => {
    const text = `import { find } from "../areas/queries.ts";`;
    expect(check([[`${modules}/cases/bad.ts`, text]])).toEqual([
      `${modules}/cases/bad.ts: reaches into ${modules}/areas/queries.ts`,
    ]);
    expect(check([[`${modules}/cases/cases.test.ts`, text]])).toEqual([]);
  });

  test("past the door from outside the rooms", () => {
    expect(
      check([["apps/server/src/app.ts", `import { find } from "./modules/areas/queries.ts";`]]),
    ).toEqual([`apps/server/src/app.ts: reaches into ${modules}/areas/queries.ts`]);
  });

  test("the platform knows no room", () => {
    const path = "apps/server/src/platform/bad.ts";
    expect(check([[path, `import { x } from "../modules/cases/index.ts";`]])).toEqual([
      `${path}: the platform imports the room cases`,
    ]);
  });

  test("code that is served does not use what is for tests", () => {
    const path = `${modules}/cases/bad.ts`;
    expect(check([[path, `import { x } from "../../testing/client.ts";`]])).toEqual([
      `${path}: imports apps/server/src/testing/client.ts`,
    ]);
  });

  test("a room without a door, and one that is not listed", () => {
    const path = `${modules}/tasks/open.ts`;
    expect(check([[path, ""]], { ...rooms, tasks: [] })).toEqual([
      `${modules}/tasks/index.ts: the room has no door`,
    ]);
    const door: [string, string] = [`${modules}/tasks/index.ts`, "/** Tasks. */"];
    expect(check([door])).toEqual([`${modules}/tasks/index.ts: the room tasks is not listed`]);
  });

  test("a door that says nothing, or too much", () => {
    const path = `${modules}/tasks/index.ts`;
    const listed = { ...rooms, tasks: [] };
    for (const text of [`export const x = 1;`, `/**\n * Tasks.\n * More.\n * And more.\n */`])
      expect(check([[path, text]], listed)).toHaveLength(1);
    expect(check([[path, `/**\n * Tasks.\n */`]], listed)).toEqual([]);
  });

  test("a circle, and an arrow that nothing uses", () => {
    expect(check([], { areas: ["cases"], cases: ["areas"] })).toEqual([
      "tools/modules.json: lists areas → cases, which nothing uses",
      "tools/modules.json: rooms in a circle: areas → cases → areas",
    ]);
  });
});

describe("packages and web apps", () => {
  const arrows = {
    packages: { standards: [], playbooks: ["standards"], ui: [] },
    web: { mobile: ["ui"] },
  };
  const check = (path: string, text: string) => said(checkPackages([source(path, text)], arrows));

  test("what is listed may be imported, and anything of the world's", () => {
    expect(
      check("packages/playbooks/src/a.ts", `import { z } from "zod"; import "@juxin/standards";`),
    ).toEqual([]);
    expect(
      check("apps/mobile/src/a.ts", `import { useText } from "@juxin/ui/web/useText.ts";`),
    ).toEqual([]);
  });

  test.each([
    ["an engine that knows another", "packages/standards/src/a.ts", `import "@juxin/playbooks";`],
    [
      "an engine that knows the server",
      "packages/ui/src/a.ts",
      `import "../../../apps/server/src/env.ts";`,
    ],
    ["a package that is not listed", "packages/linkage/src/a.ts", ``],
    ["a web app that knows an engine", "apps/mobile/src/a.ts", `import "@juxin/playbooks";`],
    [
      "a web app that knows the server",
      "apps/mobile/src/a.ts",
      `import type { X } from "../../server/src/env.ts";`,
    ],
    [
      "a feature that knows another",
      "apps/mobile/src/features/ask/a.tsx",
      `import { H } from "../home/H.tsx";`,
    ],
    [
      "shared code that knows a feature",
      "apps/mobile/src/components/a.tsx",
      `import { H } from "../features/home/H.tsx";`,
    ],
  ])("%s", (_, path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  test("the app itself puts the features together", () => {
    expect(
      check("apps/mobile/src/app/routes.tsx", `import { H } from "../features/home/H.tsx";`),
    ).toEqual([]);
  });
});

test("files have at most 300 lines; tests and generated files may have more", () => {
  const of = (path: string, lines: number) => source(path, "x\n".repeat(lines));
  expect(said(checkLength([of("a.ts", 300), of("a.test.ts", 301), of("b.gen.ts", 301)]))).toEqual(
    [],
  );
  expect(said(checkLength([of("a.ts", 301)]))).toEqual(["a.ts: 301 lines"]);
});

test("migrations are numbered without gaps and doubles", () => {
  const check = (...names: string[]) =>
    checkMigrations(names.map((name) => source(`db/migrations/${name}`, ""))).length;
  expect(check("0001-lay-ground.sql", "0002-create-areas-2.sql")).toBe(0);
  expect(check("0001-lay-ground.sql", "0003-create-areas.sql")).toBe(1);
  expect(check("0001-lay-ground.sql", "0001-create-areas.sql")).toBe(1);
  expect(check("0001_Lay.sql")).toBe(1);
});

test("tables and puzzling columns say in Chinese what they hold", () => {
  const check = (column: string | null, comment: string | null, type = "text") =>
    checkComments([{ table: "cases", column, type, comment }]).length;
  expect(check(null, "事项")).toBe(0);
  expect(check(null, null)).toBe(1);
  expect(check(null, "cases")).toBe(1);
  expect(check("opened_at", null)).toBe(0);
  expect(check("content_sealed", null)).toBe(1);
  expect(check("value", null, "jsonb")).toBe(1);
  expect(check("content_sealed", "加密的正文")).toBe(0);
});

test("the house itself is read: rooms, web apps, packages and migrations are among the sources", () => {
  const paths = new Set(
    readSources(fileURLToPath(new URL("..", import.meta.url))).map(({ path }) => path),
  );
  for (const path of [
    `${modules}/cases/index.ts`,
    "apps/mobile/src/main.tsx",
    "packages/ui/src/index.ts",
    "db/migrations/0001-lay-ground.sql",
    "tools/checkStructure.test.ts",
  ])
    expect(paths, path).toContain(path);
});

import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../platform/crypto/newId.ts";
import { contract } from "../contract.ts";
import { hours } from "./caseScene.ts";
import type { Client } from "./client.ts";
import { type ActorName, actors, matrix } from "./rights.matrix.ts";
import {
  type Call,
  calls,
  createRightsScene,
  type RightsScene,
  spareOf,
  type Target,
} from "./rights.scene.ts";

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Every route of the contract: the table this whole file is made from. */
const routes = Object.entries(contract().paths ?? {}).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item?.[method] as { "x-permission"?: string } | undefined;
    if (operation === undefined) return [];
    return [
      { key: `${method.toUpperCase()} ${path}`, method, path, right: operation["x-permission"] },
    ];
  }),
);

let scene: RightsScene;
beforeAll(async () => {
  scene = await createRightsScene();
});
afterAll(() => scene.home.close());

const expectedOf = (key: string): Map<ActorName, string> => {
  const cells = matrix.get(key) ?? [];
  return new Map(actors.map((actor, index) => [actor, cells[index] ?? "missing"]));
};

describe("the matrix", () => {
  test("has an entry for each route, for each actor, and none for a route that is not there", () => {
    expect([...matrix.keys()].toSorted()).toEqual(routes.map(({ key }) => key).toSorted());
    for (const [key, row] of matrix) expect([key, row.length]).toEqual([key, actors.length]);
    const known = new Set(routes.map(({ key }) => key));
    expect(Object.keys(calls).filter((key) => !known.has(key))).toEqual([]);
  });

  test("every route names its right, and only those called public let strangers in", () => {
    for (const { key, right } of routes) {
      expect([key, typeof right]).toEqual([key, "string"]);
      const stranger = expectedOf(key).get("anonymous");
      const isSignIn = key.includes("/sign-in/") || key.includes("/open/") || key.endsWith("/meta");
      expect([key, right === "public"]).toEqual([key, isSignIn]);
      if (!isSignIn) expect([key, stranger]).toEqual([key, "401"]);
    }
  });

  test("nobody of another district is ever told that something is there: 404, not 403, for an id", () => {
    for (const { key, path } of routes) {
      if (!/\{(id|caseId)\}/.test(path)) continue;
      const cell = expectedOf(key).get("foreigner");
      const admin = expectedOf(key).get("admin");
      if (admin !== "403") expect([key, cell]).toEqual([key, "404"]);
    }
  });
});

test("rights are asked before the input is read: who may not write learns nothing of its shape", async () => {
  for (const { key, method, path } of routes) {
    const row = expectedOf(key);
    for (const actor of ["anonymous", "colleague", "auditor"] as const) {
      const refusal = row.get(actor);
      if (refusal !== "401" && refusal !== "403") continue;
      if (key.includes("/sign-in/")) continue;
      const { cookie } = await scene.clientOf(actor);
      const response = await scene.home.test.api.request(path.replace(/\{\w+\}/g, "x"), {
        method: method.toUpperCase(),
        ...(method !== "get" && { body: "{" }),
        headers: {
          "content-type": "application/json",
          ...(cookie !== null && { cookie: `juxin_session=${cookie}` }),
        },
      });
      expect([key, actor, String(response.status)]).toEqual([key, actor, refusal]);
    }
  }
});

interface Heard {
  status: number;
  body: string;
}

async function ask(
  route: (typeof routes)[number],
  call: Call,
  client: Client,
  target: Target,
): Promise<Heard> {
  if (call.send !== undefined) {
    const { status, body } = await call.send(scene, client);
    return { status, body: JSON.stringify(body) };
  }
  const path =
    (await call.path?.(target, client, scene)) ??
    route.path.replace("{id}", target.id ?? newId()).replace("{caseId}", target.caseId ?? newId());
  const body = await call.body?.(scene, target, client);
  const response = await scene.home.test.api.request(path, {
    method: route.method.toUpperCase(),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(route.method !== "get" && { "idempotency-key": newId() }),
      ...(client.cookie !== null && { cookie: `juxin_session=${client.cookie}` }),
    },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isSheet = response.headers.get("content-type")?.includes("spreadsheetml") ?? false;
  return {
    status: response.status,
    body: isSheet
      ? JSON.stringify((await readXlsx(bytes)).sheets)
      : new TextDecoder().decode(bytes),
  };
}

describe.each(routes)("$key", (route) => {
  const call: Call = calls[route.key] ?? {};
  const expected = expectedOf(route.key);

  test("answers each actor as the matrix says, and nobody in the words of another district", async () => {
    // Each route has a day of its own: what one worker may ask in a day is limited.
    scene.home.test.clock.advance(24 * hours);
    const heard: Record<string, string> = {};
    const shared = (await call.target?.(scene)) ?? {};
    for (const actor of actors) {
      const cell = expected.get(actor) ?? "";
      // A write that is expected to succeed gets something of its own to succeed with.
      const uses = route.method !== "get" && cell.startsWith("2") && call.target !== undefined;
      const target = uses ? await call.target!(scene) : shared;
      const client = call.spent ? await spareOf(scene, actor) : await scene.clientOf(actor);
      const { status, body } = await ask(route, call, client, target);
      const mark = /[+-]$/.exec(cell) ? (body.includes(target.holds ?? "") ? "+" : "-") : "";
      heard[actor] = `${status}${mark}`;
      if (status === 500) heard[actor] += ` ${body}`;
      const hidden = actor === "foreigner" ? scene.secrets.home : scene.secrets.foreign;
      const told = hidden.filter((secret) => body.includes(secret));
      expect([actor, told]).toEqual([actor, []]);
    }
    expect(heard).toEqual(Object.fromEntries(expected));
  });
});

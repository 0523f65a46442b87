import sharp from "sharp";
import { newId } from "../platform/crypto/newId.ts";
import type { LineOrAll } from "../platform/grants/line.ts";
import type { Role } from "../platform/grants/role.ts";
import { type Answer, type Client, signedIn } from "./client.ts";
import { createTestApp, type TestApp } from "./createTestApp.ts";
import { buildDistrict, buildStaff, buildWorker, type TestDistrict } from "./district.ts";

/** Who plays in the tests of cases: for each name a unit, a role and a line. */
const staff = {
  c1: { role: "areaClerk", unit: "s1c1" },
  c2: { role: "areaClerk", unit: "s1c2" },
  s1: { role: "areaClerk", unit: "s1" },
  s2: { role: "areaClerk", unit: "s2" },
  s2c1: { role: "areaClerk", unit: "s2c1" },
  housing: { role: "departmentClerk", unit: "housing" },
  health: { role: "departmentClerk", unit: "health" },
  delivery: { role: "industryClerk", unit: "committee:delivery", line: "delivery" },
  express: { role: "industryClerk", unit: "committee:express", line: "express" },
  admin: { role: "districtAdmin", unit: "district" },
  auditor: { role: "auditor", unit: "district" },
} as const satisfies Record<string, { role: Role; unit: string; line?: LineOrAll }>;

export type Player = keyof typeof staff | "worker" | "colleague";

export interface CaseScene {
  test: TestApp;
  district: TestDistrict;
  /** Somebody of this district, signed in; the same one each time, anew when the clock has moved on. */
  as(player: Player): Promise<Client>;
  accountOf(player: Player): Promise<string>;
  unit(key: string): string;
  /** A demand in community s1c1 that its office receives, by the worker unless another asks. */
  open(overrides?: Record<string, unknown>, by?: Client): Promise<Answer["body"]>;
  /** The same, taken as far as the named state. */
  openUpTo(
    state: "accepted" | "assigned" | "resolved" | "confirmed",
    overrides?: Record<string, unknown>,
  ): Promise<Answer["body"]>;
  roles(): { leadUnitId: string; industryUnitId: string; departmentUnitId: string };
  /** A small photo, sent as a browser sends it; and its id, where that has to work. */
  upload(by: Client): Promise<Answer>;
  photo(by: Client): Promise<string>;
  /** Actions in the audit log about one thing, oldest first. */
  audited(subjectId: string): Promise<string[]>;
  rows<R = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** A call that has to work, so that a test fails where the fault is. */
export async function done(answer: Promise<Answer>): Promise<Answer["body"]> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export const hours = 3_600_000;

let pixels: Buffer | undefined;

export async function createCaseScene(code = "990104", shared?: TestApp): Promise<CaseScene> {
  const test = shared ?? (await createTestApp());
  const district = await buildDistrict(test.app, code);
  const accounts = new Map<Player, Promise<string>>();
  const clients = new Map<Player, { since: number; client: Promise<Client> }>();
  const accountOf = (player: Player): Promise<string> => {
    const known = accounts.get(player);
    const made =
      known ??
      (player === "worker" || player === "colleague"
        ? buildWorker(test.app, district, { area: `${code}001001` })
        : buildStaff(test.app, district, staff[player]));
    accounts.set(player, made);
    return made;
  };
  const as = (player: Player): Promise<Client> => {
    const now = test.clock.now().getTime();
    const known = clients.get(player);
    if (known !== undefined && Math.abs(now - known.since) < 12 * hours) return known.client;
    const client = accountOf(player).then((id) => signedIn(test, code, id));
    clients.set(player, { since: now, client });
    return client;
  };
  const scene: CaseScene = {
    test,
    district,
    as,
    accountOf,
    unit: (key) => {
      const id = district.units[key];
      if (id === undefined) throw new Error(`No unit ${key}`);
      return id;
    },
    open: async (overrides = {}, by) =>
      done(
        (by ?? (await as("worker"))).post("/cases", {
          category: "accessAndParking",
          text: "小区门口不让电动车停放",
          area: `${code}001001`,
          ...overrides,
        }),
      ),
    async openUpTo(state, overrides) {
      const opened = await scene.open(overrides);
      const at = `/cases/${opened.id}`;
      let last = await done((await as("c1")).post(`${at}/accept`, {}));
      if (state === "accepted") return last;
      last = await done((await as("c1")).post(`${at}/assign`, scene.roles()));
      if (state === "assigned") return last;
      last = await done((await as("housing")).post(`${at}/resolve`, { text: "已划出停车区" }));
      if (state === "resolved") return last;
      return done((await as("worker")).post(`${at}/confirm`, { stars: 5 }));
    },
    roles: () => ({
      leadUnitId: scene.unit("party1"),
      industryUnitId: scene.unit("committee:delivery"),
      departmentUnitId: scene.unit("housing"),
    }),
    photo: async (by) => (await done(scene.upload(by))).id,
    async upload(by) {
      pixels ??= await sharp({ create: { width: 8, height: 8, channels: 3, background: "#a33" } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.set("file", new File([new Uint8Array(pixels)], "p.png", { type: "image/png" }));
      const response = await test.api.request("/api/v1/files", {
        method: "POST",
        body: form,
        headers: {
          ...(by.cookie !== null && { cookie: `juxin_session=${by.cookie}` }),
          "idempotency-key": newId(),
        },
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    audited: async (subjectId) =>
      (
        await scene.rows<{ action: string }>(
          "select action from audit_log where district = $1 and subject_id = $2 order by seq",
          [code, subjectId],
        )
      ).map(({ action }) => action),
    rows: (text, params) => test.app.database.owner.query(text, params),
    close: () => test.close(),
  };
  return scene;
}

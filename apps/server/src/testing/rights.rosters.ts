import { buildSource, handIn, invented } from "./rosterScene.ts";
import { newId } from "../platform/crypto/newId.ts";
import { type CaseScene, done } from "./caseScene.ts";
import type { Call, RightsScene, Target } from "./rights.scene.ts";

const head = ["姓名", "身份证号", "手机号", "出生日期", "所属社区"];
const at = "柳巷1之1社区";
const whole = (n: number) => {
  const { name, id, phone } = invented(n);
  return [name, id, phone, null, at];
};
const alike = (n: number) => {
  const { name, birth } = invented(n);
  const day = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  return [name, null, `139000000${String(n).padStart(2, "0")}`, day, at];
};

interface Rosters {
  source: string;
  list: string;
  statement: string;
  difference: string;
  talk: string;
  pairs: string[];
}

const made = new WeakMap<CaseScene, Promise<Rosters>>();
const rosters = ({ home }: RightsScene): Promise<Rosters> => {
  const known = made.get(home) ?? make(home);
  made.set(home, known);
  return known;
};

/** A platform's list with a wrong row, a street's with twelve doubtful ones, and the statement of both. */
async function make(home: CaseScene): Promise<Rosters> {
  const platform = await buildSource(home);
  const period = "2026-11";
  const list = await handIn(home, await home.as("delivery"), { sourceId: platform.id, period }, [
    head,
    ...Array.from({ length: 40 }, (_, n) => whole(n)),
    ["", "", "19900009999", "", at],
  ]);
  const street = await buildSource(home, {
    kind: "street",
    unitId: home.unit("s1"),
    area: "990104001",
    oneToOne: false,
  });
  await handIn(home, await home.as("s1"), { sourceId: street.id, period }, [
    head,
    ...Array.from({ length: 12 }, (_, n) => alike(n)),
    whole(39),
  ]);
  const admin = await home.as("admin");
  const scope = { area: "990104001", line: "delivery" };
  const statement = await done(admin.post("/rosters/statements", { period, ...scope }));
  const differences = await done(admin.get(`/rosters/differences?statement=${statement.id}`));
  const pairs = await done(admin.get("/rosters/pairs?limit=200"));
  const talk = await done(admin.post("/rosters/talks", talkAt("990104001001")));
  return {
    source: platform.id,
    list: list.id,
    statement: statement.id,
    difference: differences.items[0].id,
    talk: talk.id,
    pairs: pairs.items.map(({ id }: { id: string }) => id),
  };
}

const talkAt = (area: string) => ({
  kind: "meeting",
  heldOn: "2026-11-12",
  area,
  line: "delivery",
  place: "党群服务中心",
  attendance: { platform: 0, siteHead: 1, worker: 8, office: 1 },
});

const source =
  (encoded: boolean) =>
  async ({ home }: RightsScene): Promise<Target> => {
    const { id } = await buildSource(home, {
      kind: "community",
      unitId: home.unit("s1c1"),
      area: "990104001001",
      encoded,
    });
    return { id };
  };
const uploading = async (scene: RightsScene): Promise<Target> => {
  const { source: sourceId } = await rosters(scene);
  const list = { sourceId, period: "2026-12", fileName: "a.csv", bytes: 3 };
  const { id } = await done((await scene.home.as("delivery")).post("/rosters/lists", list));
  return { id };
};
const unsettled = async (scene: RightsScene): Promise<Target> => {
  const { id } = await uploading(scene);
  await scene.home.rows(
    'update roster_lists set state = \'columns\', columns = \'[{"header":"姓名","kind":"name","confidence":1,"sample":[]}]\' where id = $1',
    [id],
  );
  return { id: id! };
};
const feedKeyOf = (sourceId: string) => ({
  purpose: "lists",
  name: "外卖信息系统",
  sourceId,
  expiresOn: "2027-10-01",
});
const feedKey = async (scene: RightsScene): Promise<Target> => {
  const { source: sourceId } = await rosters(scene);
  const admin = await scene.home.as("admin");
  const { key } = await done(admin.post("/feed-keys", feedKeyOf(sourceId)));
  return { id: key.id, holds: key.id };
};
const list = async (scene: RightsScene): Promise<Target> => ({ id: (await rosters(scene)).list });
const pair = async (scene: RightsScene): Promise<Target> => {
  const { pairs } = await rosters(scene);
  const id = pairs.length > 1 ? pairs.pop()! : pairs[0]!;
  return { id, holds: id };
};
const decided = async (scene: RightsScene): Promise<Target> => {
  const { id } = await pair(scene);
  const admin = await scene.home.as("admin");
  const { version } = await done(admin.get(`/rosters/pairs/${id}`));
  await done(admin.post(`/rosters/pairs/${id}/decide`, { verdict: "unsure", version }));
  return { id: id! };
};

/** The statement, taken to a state however it was left; each time in a round of its own. */
const statement =
  (state: "open" | "signing" | "locked") =>
  async (scene: RightsScene): Promise<Target> => {
    const { statement: id } = await rosters(scene);
    const locked = state === "locked";
    await scene.home.rows(
      `update roster_statements set state = $2, round = round + 1, version = version + 1,
         figures_hash = case when $2 = 'open' then null else repeat('0', 64) end where id = $1`,
      [id, locked ? "locked" : "open"],
    );
    if (state === "signing") {
      const admin = await scene.home.as("admin");
      const { version } = await done(admin.get(`/rosters/statements/${id}`));
      await done(admin.post(`/rosters/statements/${id}/propose`, { version }));
    }
    return { id, holds: id };
  };
const difference = async (scene: RightsScene): Promise<Target> => {
  await statement("open")(scene);
  const { difference: id } = await rosters(scene);
  return { id, holds: id };
};

/** What a write has to name: the version as it is now. */
const versionOf =
  (path: string, rest: (body: Record<string, unknown>) => object = () => ({})) =>
  async ({ home }: RightsScene, { id }: Target) => {
    const now = await done((await home.as("admin")).get(`/rosters/${path}/${id}`));
    return { version: now.version, ...rest(now) };
  };

// As many as keep apart the three of the fourteen actors who may open one.
const lines = ["express", "freight", "streaming", "rideHailing", "all"];
let used = 0;

/** How each route of the room is called; see `rights.scene.ts`. */
const firstPair = async (scene: RightsScene) => ({ id: (await rosters(scene)).pairs[0]! });
const talk = async (scene: RightsScene) => ({ holds: (await rosters(scene)).talk });

export const rosterCalls: Record<string, Call> = {
  "GET /api/v1/feed-keys": { target: feedKey },
  "POST /api/v1/feed-keys": {
    body: async (scene) => feedKeyOf((await rosters(scene)).source),
  },
  "POST /api/v1/feed-keys/{id}/end": { target: feedKey },
  "GET /api/v1/rosters/sources": {
    target: async (scene) => ({ holds: (await rosters(scene)).source }),
  },
  "POST /api/v1/rosters/sources": {
    body: ({ home }) => ({
      name: `来源${newId().slice(-8)}`,
      kind: "community",
      unitId: home.unit("s1c1"),
      area: "990104001001",
      line: "delivery",
      oneToOne: true,
    }),
  },
  "PUT /api/v1/rosters/sources/{id}": {
    target: source(false),
    body: () => ({
      name: `改名${newId().slice(-8)}`,
      oneToOne: true,
      checks: 1,
      active: true,
      version: 1,
    }),
  },
  "POST /api/v1/rosters/sources/{id}/encoding-key": { target: source(true) },
  // Where no demo runs there are no samples.
  "GET /api/v1/rosters/samples/{key}": { path: () => "/api/v1/rosters/samples/street" },
  "GET /api/v1/rosters/lists": {
    target: async (scene) => ({ holds: (await rosters(scene)).list }),
    path: () => "/api/v1/rosters/lists?limit=200",
  },
  "POST /api/v1/rosters/lists": {
    body: async (scene) => ({
      sourceId: (await rosters(scene)).source,
      period: "2026-12",
      fileName: "a.csv",
      bytes: 10,
    }),
  },
  "POST /api/v1/rosters/lists/rows": {
    body: async (scene) => ({
      sourceId: (await rosters(scene)).source,
      period: "2026-12",
      headers: head,
      rows: [whole(50)],
    }),
  },
  "GET /api/v1/rosters/lists/{id}": { target: list },
  "PUT /api/v1/rosters/lists/{id}/parts/{part}": {
    target: uploading,
    path: ({ id }) => `/api/v1/rosters/lists/${id}/parts/0`,
    body: () => "x", // With its quotes three bytes, as announced.
  },
  "PUT /api/v1/rosters/lists/{id}/columns": {
    target: unsettled,
    body: () => ({ kinds: ["name"], version: 1 }),
  },
  "POST /api/v1/rosters/lists/{id}/withdraw": { target: uploading },
  "GET /api/v1/rosters/lists/{id}/bad-rows": { target: list },
  "GET /api/v1/rosters/lists/{id}/errors.xlsx": { target: list },
  // With the few decisions of this scene nothing is learnt, and the shipped model is in use: 409.
  "POST /api/v1/rosters/model/adopt": { body: () => ({ digest: "x", version: 0 }) },
  "POST /api/v1/rosters/model/restore": { body: () => ({ restores: 0, version: 0 }) },
  "GET /api/v1/rosters/work": {
    target: async (scene) => ({ holds: (await rosters(scene)).list }),
    path: () => "/api/v1/rosters/work?period=2026-11",
  },
  "GET /api/v1/rosters/pairs": {
    target: async (scene) => ({ holds: (await rosters(scene)).pairs[0]! }),
    path: () => "/api/v1/rosters/pairs?limit=200",
  },
  "GET /api/v1/rosters/pairs/{id}": { target: firstPair },
  "POST /api/v1/rosters/pairs/{id}/decide": {
    target: pair,
    body: versionOf("pairs", () => ({ verdict: "unsure" })),
  },
  "POST /api/v1/rosters/pairs/{id}/undo": {
    target: decided,
    body: versionOf("pairs", () => ({ note: "看看谁能撤" })),
  },
  "GET /api/v1/rosters/statements": { target: statement("open") },
  "GET /api/v1/rosters/headline": { path: () => "/api/v1/rosters/headline?area=990104001" },
  "POST /api/v1/rosters/statements": {
    body: () => ({ period: "2026-10", area: "990104001001", line: lines[used++ % lines.length] }),
  },
  "GET /api/v1/rosters/statements/{id}": { target: statement("open") },
  "POST /api/v1/rosters/statements/{id}/refresh": {
    target: statement("open"),
    body: versionOf("statements"),
  },
  "POST /api/v1/rosters/statements/{id}/propose": {
    target: statement("open"),
    body: versionOf("statements"),
  },
  "POST /api/v1/rosters/statements/{id}/sign": {
    target: statement("signing"),
    body: versionOf("statements", ({ figuresHash }) => ({ figuresHash })),
  },
  "POST /api/v1/rosters/statements/{id}/refuse": {
    target: statement("signing"),
    body: versionOf("statements", () => ({ note: "看看谁能退" })),
  },
  "POST /api/v1/rosters/statements/{id}/adjustments": {
    target: statement("locked"),
    body: versionOf("statements", () => ({ delta: -1, reason: "看看谁能改" })),
  },
  "GET /api/v1/rosters/differences": {
    target: difference,
    path: () => "/api/v1/rosters/differences?limit=200",
  },
  "GET /api/v1/rosters/differences/{id}": { target: difference },
  "POST /api/v1/rosters/differences/{id}/actions": {
    target: difference,
    body: versionOf("differences", () => ({ type: "note", text: "看看谁能写" })),
  },
  "GET /api/v1/rosters/visits": { target: difference },
  "POST /api/v1/rosters/differences/{id}/visits": {
    target: difference,
    body: () => ({ id: newId(), answer: "noAnswer", doneAt: "2026-11-17T02:30:00Z" }),
  },
  "GET /api/v1/rosters/visit-records": {
    path: () => `/api/v1/rosters/visit-records?person=${newId()}`,
  },
  "GET /api/v1/rosters/talks": { target: talk },
  "POST /api/v1/rosters/talks": { body: () => talkAt("990104001001") },
};

import { buildSource, handIn, invented } from "../../apps/server/src/testing/rosterScene.ts";
import { carriedFrom } from "../../apps/server/src/modules/rosters/linking/knownPeople.ts";
import { listBadRows } from "../../apps/server/src/modules/rosters/lists/badRows.ts";
import { findList } from "../../apps/server/src/modules/rosters/lists/listRow.ts";
import { getList, listLists } from "../../apps/server/src/modules/rosters/lists/lists.ts";
import { listSources } from "../../apps/server/src/modules/rosters/lists/sources.ts";
import {
  countPairs,
  getPair,
  listPairs,
} from "../../apps/server/src/modules/rosters/pairs/pairs.ts";
import {
  getDifference,
  listDifferences,
} from "../../apps/server/src/modules/rosters/statements/differences.ts";
import { headline } from "../../apps/server/src/modules/rosters/statements/headline.ts";
import { listsInUse } from "../../apps/server/src/modules/rosters/statements/listsInUse.ts";
import { loadRows } from "../../apps/server/src/modules/rosters/statements/loadRows.ts";
import {
  getStatement,
  listStatements,
} from "../../apps/server/src/modules/rosters/statements/statements.ts";
import { listTalks } from "../../apps/server/src/modules/rosters/visits/talks.ts";
import { visitList } from "../../apps/server/src/modules/rosters/visits/visitList.ts";
import { type CaseScene, done } from "../../apps/server/src/testing/caseScene.ts";
import type { Read } from "./reads.ts";

/** What the reads below are about. */
export interface RosterSubject {
  rosterList: string;
  rosterSource: string;
  pair: string;
  statement: string;
  difference: string;
}

const period = "2026-11";
const at = "柳巷1之1社区";

/** A platform's list with a wrong row, a street's with a doubtful one, and their statement. */
export async function prepareRosters(scene: CaseScene): Promise<RosterSubject> {
  const admin = await scene.as("admin");
  const head = ["姓名", "身份证号", "手机号", "出生日期", "所属社区"];
  const whole = (n: number) => [invented(n).name, invented(n).id, invented(n).phone, null, at];
  const source = await buildSource(scene);
  const list = await handIn(scene, await scene.as("delivery"), { sourceId: source.id, period }, [
    head,
    ...[1, 2, 3].map(whole),
    [null, null, "19900009999", null, at],
  ]);
  const street = await buildSource(scene, {
    kind: "street",
    unitId: scene.unit("s1"),
    area: "990104001",
  });
  const { name, birth } = invented(1);
  const born = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  await handIn(scene, await scene.as("s1"), { sourceId: street.id, period }, [
    head,
    [name, null, "13900000001", born, at],
    whole(3),
  ]);
  const scope = { area: "990104001", line: "delivery" };
  const statement = await done(admin.post("/rosters/statements", { period, ...scope }));
  const differences = await done(admin.get(`/rosters/differences?statement=${statement.id}`));
  const pairs = await done(admin.get("/rosters/pairs"));
  return {
    rosterList: list.id,
    rosterSource: source.id,
    pair: pairs.items[0].id,
    statement: statement.id,
    difference: differences.items[0].id,
  };
}

const page = { limit: 50 };
const after = (...key: (string | number)[]) =>
  Buffer.from(JSON.stringify(key)).toString("base64url");
const day = "2026-11-18T00:00:00.000Z";

/** The named reads of rosters. */
export const rosterReads: readonly Read[] = [
  { name: "rosters/listSources", as: "s1", run: (tx) => listSources(tx) },
  {
    name: "rosters/listLists",
    as: "s1",
    run: (tx, of) =>
      listLists(tx, {
        period,
        source: of.rosterSource,
        state: "ready",
        area: of.district,
        cursor: after(day, of.rosterList),
        ...page,
      }),
  },
  { name: "rosters/getList", as: "delivery", run: (tx, of) => getList(tx, of.rosterList) },
  {
    name: "rosters/listBadRows",
    as: "delivery",
    run: (tx, of) => listBadRows(tx, of.rosterList, { after: 0, limit: 50 }),
  },
  {
    name: "rosters/carriedFrom",
    as: "delivery",
    run: async (tx, of) => carriedFrom(tx, await findList(tx, of.rosterList)),
  },
  {
    name: "rosters/listPairs",
    as: "s1",
    run: (tx, of) =>
      listPairs(tx, {
        state: "waiting",
        area: of.street,
        line: "delivery",
        source: of.rosterSource,
        cursor: after(0.5, of.pair),
        ...page,
      }),
  },
  { name: "rosters/countPairs", as: "delivery", run: (tx) => countPairs(tx) },
  { name: "rosters/getPair", as: "s1", run: (tx, of) => getPair(tx, of.pair) },
  {
    name: "rosters/listsInUse",
    as: "admin",
    run: (tx, of) => listsInUse(tx, { period, area: of.street, line: "delivery" }),
  },
  {
    name: "rosters/loadRows",
    as: "admin",
    run: async (tx, of) => {
      const scope = { period, area: of.street, line: "delivery" };
      return loadRows(tx, scope, await listsInUse(tx, scope));
    },
  },
  {
    name: "rosters/listStatements",
    as: "s1",
    run: (tx, of) =>
      listStatements(tx, { period, area: of.street, line: "delivery", state: "open" }),
  },
  { name: "rosters/getStatement", as: "admin", run: (tx, of) => getStatement(tx, of.statement) },
  {
    name: "rosters/headline",
    as: "admin",
    run: (tx, of) => headline(tx, { area: of.street, line: "delivery" }),
  },
  {
    name: "rosters/listDifferences",
    as: "s1",
    run: (tx, of) =>
      listDifferences(tx, {
        statement: of.statement,
        state: "open",
        type: "onlyHere",
        area: of.street,
        owner: of.unit,
        mine: true,
        cursor: after("2026-11-18", of.difference),
        ...page,
      }),
  },
  { name: "rosters/getDifference", as: "s1", run: (tx, of) => getDifference(tx, of.difference) },
  {
    name: "rosters/visitList",
    as: "s1",
    run: (tx, of) => visitList(tx, { area: of.street, mine: true }),
  },
  { name: "rosters/listTalks", as: "s1", run: (tx) => listTalks(tx, { kind: "meeting" }) },
];

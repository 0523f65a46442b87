import { createHash, randomBytes } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../testing/testDatabase.ts";
import { hasServer, type TestServer, testServer } from "../../../testing/testServer.ts";
import { type Database, restoreBackup, writeBackup } from "../index.ts";

// Two tables that refer to each other, one to itself, and every kind of column we use.
const schema = `
  create table bk_teams (
    district text, id uuid, parent uuid, lead int,
    constraint bk_teams_pkey primary key (district, id),
    constraint bk_teams_parent_fk foreign key (district, parent) references bk_teams (district, id));
  comment on constraint bk_teams_parent_fk on bk_teams is '上级';
  create table bk_members (
    n int generated always as identity constraint bk_members_pkey primary key,
    district text not null, team uuid, at timestamptz, born date, share numeric(12, 4), big int8,
    ratio float8, note text, tags text[], data jsonb, sealed bytea, yes boolean,
    doubled int generated always as (n * 2) stored,
    constraint bk_members_team_fk foreign key (district, team) references bk_teams (district, id));
  alter table bk_teams add constraint bk_teams_lead_fk foreign key (lead) references bk_members (n);
  call juxin_protect('bk_members');`;

const content = `
  insert into bk_teams select '990104', ('00000000-0000-7000-8000-' || lpad(g::text, 12, '0'))::uuid,
    case when g < 50 then ('00000000-0000-7000-8000-' || lpad((g + 1)::text, 12, '0'))::uuid end, null
    from generate_series(1, 50) g;
  insert into bk_members (district, team, at, born, share, big, ratio, note, tags, data, sealed, yes)
    select '990104', ('00000000-0000-7000-8000-' || lpad((g % 50 + 1)::text, 12, '0'))::uuid,
      timestamptz '2026-01-01 00:00:00.123456+08' + g * interval '1 hour', date '1990-02-28' + g,
      g / 7.0, 9007199254740993 + g, 1.0 / g, E'第' || g || E'行\\n"引号"\\t\\\\ ' || chr(128516),
      array['外卖', null, 'a"b,c{}'], jsonb_build_object('snake_key', g, 'list', array[1.50, null]),
      decode(md5(g::text), 'hex'), g % 3 = 0
    from generate_series(1, 777) g;
  insert into bk_members (district) values ('990105');
  update bk_teams set lead = 5;`;

const digest = `
  select (select md5(string_agg(m::text, '|' order by n)) from bk_members m) as members,
    (select md5(string_agg(t::text, '|' order by id)) from bk_teams t) as teams,
    (select count(*) from bk_members) as n,
    (select obj_description(oid, 'pg_constraint') from pg_constraint
      where conname = 'bk_teams_parent_fk') as comment,
    (select count(*) from pg_constraint where contype = 'f' and conname like 'bk_%') as keys`;

let server: TestServer | null = null;
let folder: string;
const databases: Database[] = [];

beforeAll(async () => {
  if (hasServer) server = await testServer();
});
afterAll(() => server?.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juxin-backup-"));
  return async () => {
    for (const db of databases.splice(0)) await db.close();
    rmSync(folder, { recursive: true });
  };
});

async function database(engine: string, fill = false): Promise<Database> {
  const db = await createTestDatabase(engine === "postgres" ? server!.url : null);
  databases.push(db);
  await db.owner.exec(schema);
  if (fill) await db.owner.exec(content);
  return db;
}

/** Photos as they may lie there: nested, large, empty. */
function fill(files: string): void {
  mkdirSync(join(files, "99", "01"), { recursive: true });
  writeFileSync(join(files, "99", "01", "照片.webp"), randomBytes(300_000));
  writeFileSync(join(files, "99", "empty"), "");
  writeFileSync(join(files, "top.jpg"), randomBytes(10));
}

function fingerprints(files: string): string[] {
  const paths = readdirSync(files, { recursive: true, encoding: "utf8" }).sort();
  return paths
    .filter((path) => statSync(join(files, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash("sha256")
          .update(readFileSync(join(files, path)))
          .digest("hex")}`,
    );
}

const engines = hasServer ? ["embedded", "postgres"] : ["embedded"];
if (!hasServer)
  console.warn("No PostgreSQL server programs found: backups are tried embedded only.");

describe.each(engines)("from %s", (from) => {
  test.each(engines)(
    "to %s: the same rows, keys, next numbers and files",
    async (to) => {
      const source = await database(from, true);
      fill(join(folder, "files"));
      const path = join(folder, "juxin.backup");
      const steps: number[] = [];
      const written = await writeBackup(source, path, {
        files: join(folder, "files"),
        progress: (rows) => steps.push(rows),
      });
      expect(written).toMatchObject({ rows: 828, files: 3 });
      expect(steps.at(-1)).toBe(828);
      expect(statSync(path).mode & 0o777).toBe(0o600);

      const target = await database(to);
      const restored = await restoreBackup(target, path, { files: join(folder, "back") });
      expect(restored).toEqual(written);
      expect(await target.owner.query(digest)).toEqual(await source.owner.query(digest));
      expect(fingerprints(join(folder, "back"))).toEqual(fingerprints(join(folder, "files")));
      const insert = "insert into bk_members (district) values ('990104') returning n, doubled";
      expect(await target.owner.query(insert)).toEqual([{ n: 779, doubled: 1558 }]);
      await expect(target.owner.exec("delete from bk_teams")).rejects.toMatchObject({
        code: "23503",
      });
    },
    30_000,
  );
});

describe("a restore is refused, and nothing is changed,", () => {
  let source: Database;
  let path: string;
  beforeEach(async () => {
    source = await database("embedded", true);
    fill(join(folder, "files"));
    path = join(folder, "juxin.backup");
    await writeBackup(source, path, { files: join(folder, "files") });
  });
  const back = () => ({ files: join(folder, "back") });

  test("into a database or a folder that is not empty", async () => {
    await expect(restoreBackup(source, path, back())).rejects.toMatchObject({
      name: "BackupError",
      reason: "notEmpty",
    });
    const target = await database("embedded");
    const tried = restoreBackup(target, path, { files: join(folder, "files") });
    await expect(tried).rejects.toMatchObject({ reason: "notEmpty" });
    expect(fingerprints(join(folder, "files"))).toHaveLength(3);
  });

  test("from a version with other migrations, which are named", async () => {
    const target = await database("embedded");
    await target.owner.exec("insert into schema_migrations values ('9999-newer', 'abc')");
    const tried = restoreBackup(target, path, back());
    await expect(tried).rejects.toMatchObject({ reason: "migrations" });
    await expect(tried).rejects.toThrow(/9999-newer/);
  });

  test("from a file that is cut off, changed, lengthened or something else", async () => {
    const target = await database("embedded");
    const text = gunzipSync(readFileSync(path)).toString();
    const harmed: Record<string, [string, (to: string) => void]> = {
      cut: [
        "damaged",
        (to) => (copyFileSync(path, to), truncateSync(to, statSync(path).size - 900)),
      ],
      changed: ["damaged", (to) => writeFileSync(to, gzipSync(text.replace("外卖", "外麦")))],
      lost: [
        "damaged",
        (to) => writeFileSync(to, gzipSync(text.slice(0, text.lastIndexOf('{"end"')))),
      ],
      halfLine: ["damaged", (to) => writeFileSync(to, gzipSync(text.slice(0, -20)))],
      longer: ["damaged", (to) => writeFileSync(to, gzipSync(`${text}{"rows":[]}\n`))],
      text: ["notABackup", (to) => writeFileSync(to, "hello")],
      json: ["notABackup", (to) => writeFileSync(to, gzipSync('{"hello":1}\n'))],
      newer: [
        "notABackup",
        (to) => writeFileSync(to, gzipSync(text.replace('"version":1', '"version":2'))),
      ],
      empty: ["notABackup", (to) => writeFileSync(to, gzipSync(""))],
    };
    for (const [name, [reason, harm]] of Object.entries(harmed)) {
      const to = join(folder, name);
      harm(to);
      const tried = restoreBackup(target, to, back());
      await expect(tried, name).rejects.toMatchObject({ name: "BackupError", reason });
    }
    await expect(restoreBackup(target, join(folder, "none"), back())).rejects.toMatchObject({
      code: "ENOENT",
    });
    expect(await target.owner.query("select from bk_members")).toEqual([]);
    expect(existsSync(join(folder, "back"))).toBe(false);
    await restoreBackup(target, path, back());
  });

  test("when a file would land outside its folder, or rows break a key, although the sum fits", async () => {
    const target = await database("embedded");
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split("\n").slice(0, -1);
    const forged = (change: (line: string) => string) => {
      const body = `${lines.map(change).join("\n")}\n`;
      const sha256 = createHash("sha256").update(body).digest("hex");
      const to = join(folder, "forged");
      writeFileSync(to, gzipSync(`${body}${JSON.stringify({ end: true, sha256 })}\n`));
      return to;
    };
    const outside = forged((line) => line.replace('"file":"top.jpg"', '"file":"../../escaped"'));
    await expect(restoreBackup(target, outside, back())).rejects.toMatchObject({
      reason: "damaged",
    });
    expect(existsSync(join(folder, "escaped"))).toBe(false);
    const orphan = forged((line) =>
      line.replace("7000-8000-000000000007", "7000-8000-999999999999"),
    );
    await expect(restoreBackup(target, orphan, back())).rejects.toMatchObject({ code: "23503" });
    expect(await target.owner.query("select from bk_members")).toEqual([]);
    expect(existsSync(join(folder, "back"))).toBe(false);
  });
});

test("a backup that cannot be finished leaves no file", async () => {
  const source = await database("embedded", true);
  mkdirSync(join(folder, "files"));
  const path = join(folder, "no", "such", "folder");
  await expect(writeBackup(source, path, { files: join(folder, "files") })).rejects.toMatchObject({
    code: "ENOENT",
  });
  expect(await source.owner.query("select 1 as one")).toEqual([{ one: 1 }]);
});

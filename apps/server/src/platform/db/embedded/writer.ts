/** For the durability test: writes and says which numbers are safe, until it is killed. */
import { sql } from "kysely";
import { openDatabase } from "../index.ts";

const db = await openDatabase({ dataDir: process.argv[2]! });
await db.owner.exec(`
  create table if not exists ledger (n bigint primary key, amount int not null);
  create table if not exists balance (total bigint not null);
  insert into balance select 0 where not exists (select from balance)`);
const [last] = await db.owner.query<{ n: number }>("select coalesce(max(n), 0) as n from ledger");
process.stdout.write("started\n");
for (let n = last!.n + 1; ; n++) {
  await db.owner.kysely.transaction().execute(async (trx) => {
    await sql`insert into ledger values (${n}, ${n % 100})`.execute(trx);
    await sql`update balance set total = total + ${n % 100}`.execute(trx);
  });
  process.stdout.write(`${n}\n`);
}

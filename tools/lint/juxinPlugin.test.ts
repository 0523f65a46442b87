import { RuleTester } from "oxlint/plugins-dev";
import { describe, it } from "vitest";
import plugin from "./juxinPlugin.js";

RuleTester.describe = describe;
RuleTester.it = it;

const server = new RuleTester({ languageOptions: { parserOptions: { lang: "ts" } } });
const options = [{ audits: ["takeStep"], bare: ["sweepFiles"] }];

server.run("write-needs-guard", plugin.rules["write-needs-guard"]!, {
  valid: [
    {
      name: "asks, writes, audits",
      options,
      code: `export async function endSession(ctx: Context, id: string) {
        authorize(ctx, ownSession);
        return withTransaction(ctx, async (tx) => {
          await tx.db.updateTable("sessions").execute();
          await audit(tx, { action: "session.end" });
        });
      }`,
    },
    {
      name: "audits through a listed verb, from a loop",
      options,
      code: `export const close = async (ctx) => {
        authorize(ctx, right);
        await withTransaction(ctx, async (tx) => {
          for (const row of rows) await takeStep(tx, row, { type: "resolve" });
        });
      };`,
    },
    {
      name: "a bare transaction that only reads, or is listed",
      options,
      code: `const find = (app) => app.database.transaction({ scope: null, readOnly: true }, (db) => db);
      async function sweepFiles(app) { await app.database.transaction({ scope }, work); }`,
    },
    { name: "no write at all", options, code: `export function rule(row) { return row.state; }` },
  ],
  invalid: [
    {
      name: "nobody asked",
      options,
      code: `export async function endSession(ctx) {
        return withTransaction(ctx, async (tx) => { await audit(tx, {}); });
      }`,
      errors: [{ messageId: "authorize" }],
    },
    {
      name: "asked after the deed, and inside of it",
      options,
      code: `export async function endSession(ctx) {
        await withTransaction(ctx, async (tx) => { authorize(ctx, right); await audit(tx, {}); });
        authorize(ctx, right);
      }`,
      errors: [{ messageId: "authorize" }],
    },
    {
      name: "asked by the neighbour",
      options,
      code: `function one(ctx) { authorize(ctx, right); }
      function two(ctx) { return withTransaction(ctx, (tx) => audit(tx, {})); }`,
      errors: [{ messageId: "authorize" }],
    },
    {
      name: "no trace; an audit outside the transaction is none",
      options,
      code: `export async function endSession(ctx) {
        authorize(ctx, right);
        await withTransaction(ctx, async (tx) => { await tx.db.deleteFrom("sessions").execute(); });
        await audit(ctx, {});
      }`,
      errors: [{ messageId: "audit" }],
    },
    {
      name: "the second of two writes forgot",
      options,
      code: `export async function both(ctx) {
        authorize(ctx, right);
        await withTransaction(ctx, (tx) => audit(tx, {}));
        await withTransaction(ctx, (tx) => tx.db.deleteFrom("x").execute());
      }`,
      errors: [{ messageId: "audit" }],
    },
    {
      name: "work from elsewhere",
      options,
      code: `function end(ctx) { authorize(ctx, right); return withTransaction(ctx, work); }`,
      errors: [{ messageId: "inline" }],
    },
    {
      name: "around it",
      options,
      code: `async function forget(app) { await app.database.transaction({ scope }, work); }
      const drop = (app) => app.database.owner.kysely.transaction().execute(work);`,
      errors: [{ messageId: "bare" }, { messageId: "bare" }],
    },
  ],
});

const web = new RuleTester({ languageOptions: { parserOptions: { lang: "tsx" } } });
const allow = [{ allow: ["Juxin", "中文"] }];

web.run("no-literal-text", plugin.rules["no-literal-text"]!, {
  valid: [
    { code: `const a = <p title={t.title}>{t.body}</p>;` },
    { code: `const a = <p>{count} / {total} · 100% — {km} km</p>;` },
    { code: `const a = <input type="text" className="wide" name="phone" autoComplete="tel" />;` },
    { code: `const a = <p aria-label={busy ? t.busy : t.idle}>{say(n, "days")}</p>;` },
    { code: `const a = <p className={open ? "open" : "shut"}>{kind === "rider" && <b />}</p>;` },
    {
      name: "names that no language changes",
      options: allow,
      code: `const a = <p>Juxin{"中文"}</p>;`,
    },
    { name: "a string that nobody reads", code: `throw new Error("No root element");` },
  ],
  invalid: [
    { code: `const a = <p>还没有诉求</p>;`, errors: [{ messageId: "text" }] },
    { code: `const a = <p>Nothing here yet</p>;`, errors: [{ messageId: "text" }] },
    { code: `const a = <p>{"Nothing here"}</p>;`, errors: [{ messageId: "text" }] },
    { code: `const a = <button aria-label="Close" />;`, errors: [{ messageId: "text" }] },
    { code: "const a = <img alt={`Photo ${n}`} />;", errors: [{ messageId: "text" }] },
    {
      code: `const a = <p>{busy ? "Sending" : "Sent"}</p>;`,
      errors: [{ messageId: "text" }, { messageId: "text" }],
    },
    { code: `const a = <p>{n > 0 && "Waiting " + n}</p>;`, errors: [{ messageId: "text" }] },
    { name: "Chinese anywhere", code: `notify("保存失败");`, errors: [{ messageId: "text" }] },
    { code: "const a = `共 ${n} 件`;", errors: [{ messageId: "text" }, { messageId: "text" }] },
  ],
});

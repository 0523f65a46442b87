import fc from "fast-check";
import { expect, test } from "vitest";
import { openKeyring } from "../crypto/keyring.ts";
import { checkFileUrl, fileUrlExpiry, signFileUrl } from "./signedUrl.ts";

const ringOf = (fill: number) =>
  openKeyring({
    dataDir: "/nowhere",
    expectExisting: true,
    masterKey: Buffer.alloc(32, fill).toString("base64"),
  });
const ring = await ringOf(1);
const now = new Date("2026-05-01T06:32:10Z");
const expiresAt = fileUrlExpiry(now);
const url = { fileId: "f1", variant: "thumb", sessionId: "s1", expiresAt } as const;
const check = (query: string, asked = {}, at = now, keyring = ring) =>
  checkFileUrl(
    keyring,
    { fileId: "f1", sessionId: "s1", query: new URLSearchParams(query), ...asked },
    at,
  );
const invalid = { ok: false, reason: "files.urlInvalid" };

test("a signed address holds for its file, session and time", () => {
  const query = signFileUrl(ring, url);
  expect(query).toMatch(/^v=thumb&e=\d{10}&s=[\w-]{22}$/);
  expect(check(query)).toEqual({ ok: true, variant: "thumb", expiresAt });
  expect(check(query, {}, new Date(expiresAt.getTime() - 1))).toMatchObject({ ok: true });
  expect(check(query, {}, expiresAt)).toEqual({ ok: false, reason: "files.urlExpired" });
});

test("it is worth nothing for another file, session, variant, time or key", async () => {
  const query = signFileUrl(ring, url);
  expect(check(query, { fileId: "f2" })).toEqual(invalid);
  expect(check(query, { sessionId: "s2" })).toEqual(invalid);
  expect(check(query, { fileId: "f", sessionId: "1s1" })).toEqual(invalid);
  expect(check(query.replace("thumb", "full"))).toEqual(invalid);
  expect(check(query.replace(/e=\d+/, "e=9999999999"))).toEqual(invalid);
  expect(check(query, {}, now, await ringOf(2))).toEqual(invalid);
});

test("any change and any nonsense is refused, and nothing throws", () => {
  const query = signFileUrl(ring, url);
  fc.assert(
    fc.property(
      fc.nat({ max: query.length - 1 }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, by) => {
        fc.pre(query[at] !== by && !(by === "#" && at === 0));
        expect(check(query.slice(0, at) + by + query.slice(at + 1))).toEqual(invalid);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (v, e, s) => {
      expect(check(new URLSearchParams({ v, e, s }).toString())).toEqual(invalid);
    }),
  );
  expect(check("")).toEqual(invalid);
});

test("addresses asked within five minutes are the same, and live ten to fifteen minutes", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (at) => {
      const left = fileUrlExpiry(at).getTime() - at.getTime();
      expect(left).toBeGreaterThanOrEqual(600_000);
      expect(left).toBeLessThan(900_000);
      expect(fileUrlExpiry(at).getTime() % 300_000).toBe(0);
    }),
  );
});

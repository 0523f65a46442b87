import { expect, test } from "vitest";
import { blindIndex } from "./blindIndex.ts";
import { openKeyring } from "./keyring.ts";

const masterKey = Buffer.from([...Array(32).keys()]).toString("base64");
const ring = await openKeyring({ dataDir: "/nowhere", expectExisting: true, masterKey });

test("is stable across releases, or every stored index would be lost", () => {
  expect(blindIndex(ring, "phone", "990104", "13900000000")).toBe(
    "f61808f85d1d9c10bdc764cff00069b6",
  );
});

test("differs by value, kind, district and key", async () => {
  const other = await openKeyring({
    dataDir: "/nowhere",
    expectExisting: true,
    masterKey: Buffer.alloc(32, 9).toString("base64"),
  });
  const seen = [
    blindIndex(ring, "phone", "990104", "13900000000"),
    blindIndex(ring, "phone", "990104", "13900000001"),
    blindIndex(ring, "login", "990104", "13900000000"),
    blindIndex(ring, "phone", "990105", "13900000000"),
    blindIndex(ring, "phone", "", "99010413900000000"),
    blindIndex(other, "phone", "990104", "13900000000"),
  ];
  expect(new Set(seen).size).toBe(seen.length);
  for (const index of seen) expect(index).toMatch(/^[0-9a-f]{32}$/);
});

test("has no value for nothing, so that two unknown phones never match", () => {
  const index = () => blindIndex(ring, "phone", "990104", "");
  expect(index).toThrow(expect.objectContaining({ code: "crypto.emptyValue" }));
});

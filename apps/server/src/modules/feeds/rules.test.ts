import { expect, test } from "vitest";
import { isAddressRange, isAllowedAddress, stateOf, tokenFor, tokenShape } from "./rules.ts";

test("addresses and ranges are told from what is neither", () => {
  for (const good of ["10.1.2.3", "10.1.0.0/16", "2001:db8::1", "2001:db8::/32", "0.0.0.0/0"])
    expect([good, isAddressRange(good)]).toEqual([good, true]);
  for (const bad of [
    "",
    "10.1.2",
    "10.1.2.3/33",
    "10.1.0.0/",
    "a.example",
    "1.2.3.4/8/8",
    "::/129",
  ])
    expect([bad, isAddressRange(bad)]).toEqual([bad, false]);
});

test("an address is one of those allowed, whichever way the socket tells it", () => {
  const allowed = ["10.1.0.0/16", "2001:db8::1"];
  for (const good of ["10.1.2.3", "::ffff:10.1.2.3", "2001:db8::1"])
    expect([good, isAllowedAddress(allowed, good)]).toEqual([good, true]);
  for (const bad of ["10.2.0.1", "::ffff:10.2.0.1", "2001:db8::2", "unknown", undefined])
    expect([bad, isAllowedAddress(allowed, bad)]).toEqual([bad, false]);
  expect(isAllowedAddress([], "unknown")).toBe(true);
});

test("a key holds to the end of its last day, and not once it was ended", () => {
  expect(stateOf({ expiresOn: "2026-11-18", endedAt: null }, "2026-11-18")).toBe("active");
  expect(stateOf({ expiresOn: "2026-11-18", endedAt: null }, "2026-11-19")).toBe("expired");
  expect(stateOf({ expiresOn: "2026-11-18", endedAt: new Date() }, "2026-11-01")).toBe("ended");
});

test("a token names its district", () => {
  expect(tokenShape.exec(tokenFor("990104", "A-_".repeat(14) + "x"))?.[1]).toBe("990104");
  expect(tokenShape.test("jxf_990104_short")).toBe(false);
});

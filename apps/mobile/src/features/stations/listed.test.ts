import { expect, test } from "vitest";
import { listed, metresBetween } from "./listed.ts";
import type { ListedStation } from "./queries.ts";

const now = new Date("2026-11-22T04:00:00Z");
const today = { from: "2026-11-22T00:30:00Z", until: "2026-11-22T10:00:00Z" };
const tomorrow = { from: "2026-11-23T00:30:00Z", until: "2026-11-23T10:00:00Z" };
const all = { open: true, facilities: [], bookable: false };

function place(id: string, change: Partial<ListedStation> = {}): ListedStation {
  return {
    id,
    code: "aaaaaaa",
    kind: "station",
    type: { key: "station", zh: "驿站", en: "Station" },
    tier: null,
    name: id,
    area: "990104001001",
    areaName: "望江社区",
    street: "990104001",
    address: "",
    phone: null,
    lng: 118.8,
    lat: 32,
    navigate: { "GCJ-02": { lng: 118.8, lat: 32 }, "BD-09": { lng: 118.8, lat: 32 } },
    status: "open",
    now: { open: true, until: null, opensAt: null },
    fullUntil: null,
    openFaults: 0,
    facilities: [],
    bookable: [],
    week: [today, tomorrow],
    ...change,
  };
}
const seats = (state: "ok" | "faulty", stock: number | null = null) => ({
  key: "rest",
  zh: "休息座位",
  en: "Seats",
  count: 4,
  stock,
  lowStock: null,
  state,
  note: "",
});
const names = (found: ReturnType<typeof listed>) => found.shown.map(({ station }) => station.id);

test("near ones come first by the way on streets, then by the straight line", () => {
  const position = { lng: 118.8, lat: 32 };
  const found = listed(
    [place("far", { lat: 32.02 }), place("near", { lat: 32.001 }), place("behindTheRiver")],
    all,
    { position, area: null },
    new Map([
      ["far", 19],
      ["near", 3],
      ["behindTheRiver", 41],
    ]),
    now,
  );
  expect(names(found)).toEqual(["near", "far", "behindTheRiver"]);
  expect(found.shown[0]!.metres).toBeCloseTo(111, 0);
  const offline = listed(
    [place("far", { lat: 32.02 }), place("near", { lat: 32.001 })],
    all,
    { position, area: null },
    new Map(),
    now,
  );
  expect(names(offline)).toEqual(["near", "far"]);
});

test("a closed place is not offered; when nothing is open, the one that opens first is said", () => {
  const closed = place("closed", { week: [tomorrow] });
  expect(names(listed([closed, place("open")], all, nowhere, new Map(), now))).toEqual(["open"]);
  const none = listed([closed], all, nowhere, new Map(), now);
  expect(none.shown).toEqual([]);
  expect(none.opensFirst?.station.id).toBe("closed");
  const both = listed([closed, place("open")], { ...all, open: false }, nowhere, new Map(), now);
  expect(names(both)).toEqual(["open", "closed"]);
});

test("what is broken or used up is not had", () => {
  const wish = { ...all, facilities: ["rest"] };
  const places = [
    place("works", { facilities: [seats("ok")] }),
    place("broken", { facilities: [seats("faulty")] }),
    place("usedUp", { facilities: [seats("ok", 0)] }),
    place("none"),
  ];
  expect(names(listed(places, wish, nowhere, new Map(), now))).toEqual(["works"]);
});

test("without a position the chosen street's places are listed, by name", () => {
  const there = place("乙", { area: "990104002001" });
  const found = listed(
    [there, place("甲")],
    all,
    { position: null, area: "990104002" },
    new Map(),
    now,
  );
  expect(names(found)).toEqual(["乙"]);
});

test("a paused place is not listed", () => {
  expect(names(listed([place("p", { status: "paused" })], all, nowhere, new Map(), now))).toEqual(
    [],
  );
});

test("metres are those of the ground", () => {
  expect(metresBetween({ lng: 118.8, lat: 32 }, { lng: 118.81, lat: 32 })).toBeCloseTo(943, -1);
});

const nowhere = { position: null, area: null };

import { describe, expect, it } from "vitest";
import { NetworkError } from "../networkError.ts";
import { ebike } from "./ebike.ts";
import { checkProfile, speedsOf, stops } from "./profile.ts";
import { walk } from "./walk.ts";

const both = (speed: number) => ({ along: speed, against: speed, endsOnly: false });
const nobody = both(0);

describe("walking", () => {
  it.each([
    [{ highway: "residential", oneway: "yes" }, both(5.1)],
    [{ highway: "steps" }, both(5.1)],
    [{ highway: "trunk" }, both(5.1)],
    [{ highway: "trunk", motorroad: "yes" }, nobody],
    [{ highway: "trunk", motorroad: "yes", foot: "yes" }, both(5.1)],
    [{ highway: "motorway", foot: "yes" }, nobody],
    [{ highway: "primary", bridge: "yes", foot: "no" }, nobody],
    [{ highway: "secondary", foot: "use_sidepath" }, nobody],
    [{ highway: "service", access: "no" }, nobody],
    [{ highway: "service", access: "no", foot: "yes" }, both(5.1)],
    [
      { highway: "service", access: "private" },
      { ...both(5.1), endsOnly: true },
    ],
    [{ highway: "service", access: "private", foot: "permissive" }, both(5.1)],
    [{ highway: "construction" }, nobody],
    [{ building: "yes" }, nobody],
  ])("%o", (tags, speeds) => {
    expect(speedsOf(walk, tags as Record<string, string>)).toEqual(speeds);
  });

  it("passes gates, unless they are said to be closed", () => {
    expect(stops(walk, { barrier: "gate" })).toBe("none");
    expect(stops(walk, { barrier: "gate", access: "no" })).toBe("all");
    expect(stops(walk, { barrier: "gate", access: "no", foot: "yes" })).toBe("none");
    expect(stops(walk, { barrier: "gate", locked: "yes" })).toBe("all");
    expect(stops(walk, { barrier: "gate", access: "private" })).toBe("through");
    expect(stops(walk, { barrier: "stile" })).toBe("none");
  });
});

describe("an e-bike", () => {
  it.each([
    [{ highway: "residential" }, both(15)],
    [
      { highway: "residential", oneway: "yes" },
      { along: 15, against: 0, endsOnly: false },
    ],
    [
      { highway: "residential", oneway: "-1" },
      { along: 0, against: 15, endsOnly: false },
    ],
    [{ highway: "residential", oneway: "yes", "oneway:bicycle": "no" }, both(15)],
    [{ highway: "residential", oneway: "yes", cycleway: "opposite_lane" }, both(15)],
    [
      { highway: "tertiary", junction: "roundabout" },
      { along: 15, against: 0, endsOnly: false },
    ],
    [{ highway: "steps" }, nobody],
    [{ highway: "steps", bicycle: "yes" }, nobody],
    [{ highway: "footway" }, both(5.1)],
    [{ highway: "footway", bicycle: "yes" }, both(10)],
    [{ highway: "footway", bicycle: "no" }, nobody],
    [{ highway: "pedestrian", bicycle: "dismount" }, both(5.1)],
    [{ highway: "cycleway" }, both(15)],
    [{ highway: "trunk", motorroad: "yes" }, nobody],
    [{ highway: "primary", bridge: "yes", bicycle: "no" }, nobody],
    [{ highway: "primary", bicycle: "no", electric_bicycle: "yes" }, both(15)],
    [{ highway: "track", vehicle: "no" }, nobody],
  ])("%o", (tags, speeds) => {
    expect(speedsOf(ebike, tags as Record<string, string>)).toEqual(speeds);
  });

  it("stops at stiles and turnstiles", () => {
    expect(stops(ebike, { barrier: "turnstile" })).toBe("all");
    expect(stops(ebike, { barrier: "turnstile", bicycle: "yes" })).toBe("none");
    expect(stops(ebike, { barrier: "bollard" })).toBe("none");
  });
});

it("refuses a profile whose speed is none", () => {
  for (const speed of [0, -1, Number.NaN, 500])
    expect(() => checkProfile({ ...walk, speeds: { residential: speed } })).toThrow(NetworkError);
});

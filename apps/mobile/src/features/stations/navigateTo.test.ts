import { expect, test } from "vitest";
import { navigationLinks } from "./navigateTo.ts";

const place = {
  name: "望江驿站 & 茶水",
  navigate: {
    "GCJ-02": { lng: 118.805, lat: 31.998 },
    "BD-09": { lng: 118.8115, lat: 32.0038 },
  },
};

test("each service gets its own coordinates, in its own order, and the name whole", () => {
  const links = navigationLinks(place, "ebike");
  const of = (link: string) => new URL(link).searchParams;
  expect(of(links.amap).get("to")).toBe("118.805,31.998,望江驿站 & 茶水");
  expect(of(links.amap).get("mode")).toBe("ride");
  expect(of(links.tencent).get("tocoord")).toBe("31.998,118.805");
  expect(of(links.baidu).get("destination")).toBe("latlng:32.0038,118.8115|name:望江驿站 & 茶水");
  expect(of(links.baidu).get("coord_type")).toBe("bd09ll");
});

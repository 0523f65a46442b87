import type { Station, TravelMode } from "./queries.ts";

type Destination = Pick<Station, "name" | "navigate">;

/** Each map service in its own coordinates; pages that open their app where there is one. */
export function navigationLinks(
  { name, navigate }: Destination,
  mode: TravelMode,
): Record<"amap" | "tencent" | "baidu", string> {
  const gcj = navigate["GCJ-02"];
  const bd = navigate["BD-09"];
  const amap = new URLSearchParams({
    to: `${gcj.lng},${gcj.lat},${name}`,
    mode: mode === "walk" ? "walk" : "ride",
    coordinate: "gaode",
    callnative: "1",
  });
  const tencent = new URLSearchParams({
    type: mode === "walk" ? "walk" : "bike",
    to: name,
    tocoord: `${gcj.lat},${gcj.lng}`,
    referer: "juxin",
  });
  const baidu = new URLSearchParams({
    destination: `latlng:${bd.lat},${bd.lng}|name:${name}`,
    mode: mode === "walk" ? "walking" : "riding",
    coord_type: "bd09ll",
    output: "html",
    src: "juxin",
  });
  return {
    amap: `https://uri.amap.com/navigation?${amap}`,
    tencent: `https://apis.map.qq.com/uri/v1/routeplan?${tencent}`,
    baidu: `https://api.map.baidu.com/direction?${baidu}`,
  };
}

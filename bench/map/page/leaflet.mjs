import L from "leaflet";
import "leaflet/dist/leaflet.css";

/** As its documentation says for many shapes: on a canvas. It has no streets under it, which is in its favour. */
export async function show(root, { box: [west, south, east, north], places, circles }) {
  const map = L.map(root, { preferCanvas: true, zoomSnap: 0 });
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  L.geoJSON(circles, {
    style: { color: "#2f7d4f", weight: 1.2, fillOpacity: 0.14 },
    interactive: false,
  }).addTo(map);
  L.geoJSON(places, {
    pointToLayer: (_, at) => L.circleMarker(at, { radius: 6, weight: 1.5 }),
  }).addTo(map);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

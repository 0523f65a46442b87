// ?who=ours|leaflet&box=west,south,east,north: the same places and circles on one map or the other.
const asked = new URLSearchParams(location.search);
const box = asked.get("box").split(",").map(Number);
const read = async (name) => (await fetch(`/${name}.json`)).json();
const [places, circles] = await Promise.all([read("places"), read("circles")]);
const { show } =
  asked.get("who") === "ours" ? await import("./ours.mjs") : await import("./leaflet.mjs");
const from = performance.now();
await show(document.querySelector("#root"), { box, places, circles });
window.shownAfter = performance.now() - from;

/** Frames while something is dragged: how long was looked, and when the browser asked for a picture. */
window.watch = () => {
  const frames = [];
  const begun = performance.now();
  let on = true;
  const next = (at) => {
    frames.push(at);
    if (on) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.unwatch = () => {
    on = false;
    return { frames, lasted: performance.now() - begun };
  };
};

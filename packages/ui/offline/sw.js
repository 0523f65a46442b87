/* global build -- written in front of this file by the build (serviceWorker.ts). */
const { shell, base, files } = build;
const prefix = `juxin-${build.name}-`;
const cacheName = prefix + build.version;
const patience = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([shell, ...files]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(prefix) && name !== cacheName)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** The page from the network while it answers soon, else the one kept with this build. */
async function page(request) {
  const kept = await caches.match(shell, { cacheName });
  const fresh = fetch(request);
  if (kept === undefined) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, patience, kept.clone()));
  return Promise.race([fresh.then((answer) => (answer.ok ? answer : kept)), late]).catch(
    () => kept,
  );
}

/** A file of this build; one that was too large to fetch ahead is kept from its first use on. */
async function asset(request) {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    caches
      .open(cacheName)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined);
  }
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname.startsWith(shell)) event.respondWith(page(request));
  } else if (url.pathname.startsWith(`${base}assets/`)) event.respondWith(asset(request));
});

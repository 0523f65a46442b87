/** Lets the browser keep this page's files, so that it opens without network; where it cannot, nothing else changes. */
export function keepPageOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/sw.js", { scope: "/visits" }).catch(() => undefined);
}

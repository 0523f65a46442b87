/** Keeps the app openable without network where the browser can; iOS WeChat cannot, and nothing needs it. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/m/sw.js", { scope: "/m/" }).catch(() => {
      // Refused by the web view: the app works on, it only needs the network to open.
    });
  });
}

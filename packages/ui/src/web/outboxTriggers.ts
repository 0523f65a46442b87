import type { Kept } from "../outbox/kept.ts";
import type { OutboxView } from "../outbox/courier.ts";

const beat = 20_000;

interface Outbox {
  getView: () => OutboxView<Kept>;
  subscribe: (reader: () => void) => () => void;
  reload: () => Promise<void>;
  flush: () => Promise<void>;
  hurry: () => Promise<void>;
}

/**
 * Work that another tab should not do at the same time; `name` is the outbox's own. The keys make a
 * second try harmless anyway.
 */
export const aloneAs =
  (name: string) =>
  async (work: () => Promise<void>): Promise<void> => {
    if (!("locks" in navigator)) return work();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), 10_000);
    let begun = false;
    try {
      await navigator.locks.request(name, { signal: waiting.signal }, async () => {
        begun = true;
        clearTimeout(timer);
        await work();
      });
    } catch (error) {
      if (begun) throw error;
      await work();
    } finally {
      clearTimeout(timer);
    }
  };

/** Sends at the start, when the network or the page comes back, and every 20 s while something waits. */
export function sendByItself(name: string, outbox: Outbox): () => void {
  const flush = (): void => void outbox.flush();
  const hurry = (): void => void outbox.hurry();
  const seen = (): void => {
    if (document.visibilityState === "visible") hurry();
  };
  const timer = setInterval(() => {
    if (outbox.getView().items.some((item) => item.state === "waiting")) flush();
  }, beat);
  window.addEventListener("online", hurry);
  window.addEventListener("pageshow", seen);
  document.addEventListener("visibilitychange", seen);
  const news = "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
  let told = "";
  const tell = outbox.subscribe(() => {
    const state = outbox
      .getView()
      .items.map((item) => item.id + item.state)
      .join();
    if (state !== told) news?.postMessage((told = state));
  });
  news?.addEventListener("message", ({ data }) => {
    told = String(data);
    void outbox.reload();
  });
  /** What no disk took is lost with the page: the browser asks before it closes. */
  const hold = (event: BeforeUnloadEvent): void => {
    if (outbox.getView().loose.size > 0) event.preventDefault();
  };
  window.addEventListener("beforeunload", hold);
  flush();
  return () => {
    window.removeEventListener("beforeunload", hold);
    clearInterval(timer);
    window.removeEventListener("online", hurry);
    window.removeEventListener("pageshow", seen);
    document.removeEventListener("visibilitychange", seen);
    tell();
    news?.close();
  };
}

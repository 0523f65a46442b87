import type { Client } from "@juxin/api-client";

const restAfter = 60_000;
const signs = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

let touchedAt = Date.now();

/** Notices that somebody is at this desk: a key, a pointer, a wheel. */
export function watchPresence(desk: EventTarget): void {
  const touch = () => (touchedAt = Date.now());
  for (const sign of signs) desk.addEventListener(sign, touch, { passive: true, capture: true });
}

/**
 * Marks what the page asks of its own accord while nobody touches it, so that a desk left alone is
 * signed out in spite of the refetching; whoever reads or types for long is not.
 */
export function markBackground(api: Pick<Client, "use">): void {
  api.use({
    onRequest({ request }) {
      if (Date.now() - touchedAt > restAfter) request.headers.set("x-background", "1");
    },
  });
}

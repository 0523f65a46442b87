import type { Draft } from "../../draft/draft.ts";
import type { OutboxBody } from "../../outbox/item.ts";

/** The draft as the server takes it, with the separate consent where it was given by sending; what the rider left open is left out. */
export function toBody(
  draft: Draft,
  category: string,
  agreeSensitive: boolean,
  now: Date = new Date(),
): OutboxBody {
  const { area, point } = draft;
  const placeText = draft.placeText.trim();
  const hasPlace = placeText !== "" || point !== null;
  return {
    category,
    text: draft.text.trim(),
    writtenAt: now.toISOString(),
    ...(agreeSensitive && { agreeSensitive }),
    ...(area !== null && { area: area.code }),
    ...(hasPlace && {
      place: { text: placeText, lng: point?.lng ?? null, lat: point?.lat ?? null },
    }),
  };
}

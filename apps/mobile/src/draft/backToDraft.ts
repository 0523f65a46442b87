import { newId } from "../api.ts";
import { queryClient } from "../app/queryClient.ts";
import { areasQuery } from "../app/queries.ts";
import { writeDraft } from "./draft.ts";
import type { DemandItem } from "../outbox/item.ts";
import { openDatabase } from "../storage/database.ts";

/** Puts a refused demand back on the writing table, photos and all. */
export async function backToDraft({ account, body, photos }: DemandItem): Promise<void> {
  const { area, place } = body;
  const streets =
    area === undefined
      ? undefined
      : queryClient.getQueryData(areasQuery(area.slice(0, 6)).queryKey);
  const found = streets?.items.find(({ code }) => code === area);
  writeDraft(localStorage, account, {
    category: body.category,
    text: body.text,
    area: area === undefined ? null : { code: area, name: found?.name ?? area },
    placeText: place?.text ?? "",
    point: place?.lng == null || place.lat == null ? null : { lng: place.lng, lat: place.lat },
  });
  const again = photos.map(({ blob }) => ({ key: newId(), blob }));
  await (await openDatabase())?.put("draftPhotos", { account, photos: again });
}

import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import type { Photo } from "../api.ts";
import { Icon } from "./Icon.tsx";
import { photoText } from "./photoText.ts";
import { Sheet } from "./Sheet.tsx";

/** Small pictures that open large; without network a line says why they are missing. */
export function Photos({ photos }: { photos: readonly Photo[] }) {
  const t = useText(photoText);
  const { photoPhase } = useText(words);
  const [open, setOpen] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  if (photos.length === 0) return null;
  if (missing)
    return (
      <p className="hint as-of">
        <Icon name="offline" size={18} />
        {t.offline}
      </p>
    );
  const shown = open === null ? undefined : photos[open];
  return (
    <>
      <ul className="photo-row">
        {photos.map((photo, at) => (
          <li key={photo.id} className="photo">
            <button type="button" aria-label={t.open(at + 1)} onClick={() => setOpen(at)}>
              <img src={photo.thumbUrl} alt="" loading="lazy" onError={() => setMissing(true)} />
            </button>
            {photo.phase !== "asked" && <small>{photoPhase[photo.phase]}</small>}
          </li>
        ))}
      </ul>
      <Sheet
        title={t.number((open ?? 0) + 1)}
        open={shown !== undefined}
        onClose={() => setOpen(null)}
      >
        {shown !== undefined && (
          <img
            className="photo-full"
            src={shown.url}
            width={shown.width}
            height={shown.height}
            alt={`${t.number((open ?? 0) + 1)}，${photoPhase[shown.phase]}`}
          />
        )}
      </Sheet>
    </>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import { useEffect, useId, useState, type ChangeEvent } from "react";
import { newId } from "../api.ts";
import type { DraftPhoto } from "../draft/draft.ts";
import { shrinkPhoto } from "../outbox/shrinkPhoto.ts";
import { Icon } from "./Icon.tsx";
import { photoText } from "./photoText.ts";

const most = 3;

/** Up to three photos, made small on the phone before anything else happens to them. */
export function PhotoPicker({
  photos,
  onChange,
}: {
  photos: readonly DraftPhoto[];
  onChange: (photos: DraftPhoto[]) => void;
}) {
  const t = useText(photoText);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(false);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(target.files ?? [])].slice(0, most - photos.length);
    target.value = "";
    setBusy(true);
    setFault(false);
    const added: DraftPhoto[] = [];
    // One after the other: a picture of 48 megapixels fills the memory of an old phone.
    for (const file of files)
      await shrinkPhoto(file).then(
        (blob) => added.push({ key: newId(), blob }),
        () => setFault(true),
      );
    onChange([...photos, ...added]);
    setBusy(false);
  };
  return (
    <section className="photos" aria-label={t.label}>
      <p className="label">{t.label}</p>
      <div className="photo-row">
        {photos.map((photo, at) => (
          <Preview
            key={photo.key}
            photo={photo}
            at={at + 1}
            onRemove={() => onChange(photos.filter((each) => each.key !== photo.key))}
          />
        ))}
        {photos.length < most && (
          <label className="photo-add" htmlFor={id} aria-busy={busy}>
            <input
              id={id}
              type="file"
              accept="image/*"
              multiple
              disabled={busy}
              onChange={(event) => void add(event)}
            />
            {busy ? (
              <span className="spinner" aria-hidden="true" />
            ) : (
              <Icon name="camera" size={28} />
            )}
            <span>{busy ? t.shrinking : t.add}</span>
          </label>
        )}
      </div>
      {fault && (
        <p className="fault-line" role="alert">
          {t.unreadable}
        </p>
      )}
    </section>
  );
}

function Preview({ photo, at, onRemove }: { photo: DraftPhoto; at: number; onRemove: () => void }) {
  const t = useText(photoText);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(photo.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo.blob]);
  return (
    <figure className="photo">
      {url !== undefined && <img src={url} alt={t.number(at)} />}
      <button type="button" aria-label={t.remove(at)} onClick={onRemove}>
        <Icon name="close" size={20} />
      </button>
    </figure>
  );
}

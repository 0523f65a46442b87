import { useState } from "react";
import { Button, Modal } from "antd";
import LeftOutlined from "@ant-design/icons/LeftOutlined";
import RightOutlined from "@ant-design/icons/RightOutlined";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { sharedText } from "./text.ts";
import css from "./Photos.module.css";

/** Thumbnails; each opens large, and the arrow keys turn the pages. */
export function Photos({ photos }: { photos: readonly Schemas["Photo"][] }) {
  const t = useText(sharedText);
  const phases = useText(words).photoPhase;
  const [at, setAt] = useState<number>();
  const open = at === undefined ? undefined : photos[at];
  const name = (index: number): string =>
    t.photoOf(phases[photos[index]?.phase ?? "asked"], index + 1);
  const turn = (by: number) => setAt((was) => ((was ?? 0) + by + photos.length) % photos.length);
  const turnByKey = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowRight") turn(1);
    if (event.key === "ArrowLeft") turn(-1);
  };
  if (photos.length === 0) return null;
  return (
    <div className={css.photos}>
      {photos.map((photo, index) => (
        <button key={photo.id} type="button" className={css.thumb} onClick={() => setAt(index)}>
          <img src={photo.thumbUrl} alt={name(index)} loading="lazy" />
          <small>{phases[photo.phase]}</small>
        </button>
      ))}
      {open && at !== undefined && (
        <Modal
          open
          title={name(at)}
          footer={null}
          width="min(92vw, 1100px)"
          onCancel={() => setAt(undefined)}
        >
          <div className={css.large}>
            <img src={open.url} alt={name(at)} width={open.width} height={open.height} />
            {photos.length > 1 && (
              <div className={css.turn}>
                <Button
                  icon={<LeftOutlined />}
                  aria-label={t.previousPhoto}
                  onClick={() => turn(-1)}
                  onKeyDown={turnByKey}
                />
                <span>
                  {at + 1} / {photos.length}
                </span>
                <Button
                  autoFocus
                  icon={<RightOutlined />}
                  aria-label={t.nextPhoto}
                  onClick={() => turn(1)}
                  onKeyDown={turnByKey}
                />
              </div>
            )}
          </div>
        </Modal>
      )}
    </div>
  );
}

import type { ReactNode } from "react";
import { useNarrow } from "./useNarrow.ts";
import css from "./Split.module.css";

interface Props {
  head: ReactNode;
  list: ReactNode;
  /** The open case; null leaves the list alone. */
  panel: ReactNode | null;
  /** Hides the list, so that the panel is a page. */
  wide: boolean;
}

/** A list with a side panel; on a narrow window the one that matters stands alone. */
export function Split({ head, list, panel, wide }: Props) {
  const narrow = useNarrow();
  const alone = panel !== null && (narrow || wide);
  return (
    <div className={css.split}>
      <section className={css.list} hidden={alone}>
        <div className={css.head}>{head}</div>
        <div className={css.scroll}>{list}</div>
      </section>
      {panel !== null && (
        <section className={css.panel} data-alone={alone || undefined}>
          {panel}
        </section>
      )}
    </div>
  );
}

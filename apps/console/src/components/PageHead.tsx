import { useState, type ReactNode } from "react";
import { Button } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "./text.ts";
import { useNarrow } from "./useNarrow.ts";
import css from "./PageHead.module.css";

interface Props {
  title: string;
  /** Actions of the page, at its right end. */
  aside?: ReactNode;
  /** Filters, in a row below the title. */
  children?: ReactNode;
  /** Whether many filters wait behind a button: always, on a narrow window, or never. */
  fold?: "always" | "narrow";
}

export function PageHead({ title, aside, children, fold }: Props) {
  const t = useText(sharedText);
  const narrow = useNarrow();
  const folds = fold === "always" || (fold === "narrow" && narrow);
  const [open, setOpen] = useState(false);
  return (
    <header>
      <div className={css.top}>
        <h1>{title}</h1>
        <div className={css.aside}>
          {folds && (
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {t.filters}
            </Button>
          )}
          {aside}
        </div>
      </div>
      {children && (open || !folds) && <div className={css.filters}>{children}</div>}
    </header>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "wouter";
import { appText } from "../app/appText.ts";
import { cameFromHere } from "../app/moves.ts";
import { BottomNav } from "./BottomNav.tsx";
import { Icon } from "./Icon.tsx";

interface Props {
  title: string;
  /** Where 返回 leads when there is no page before this one; absent on the main screens. */
  back?: string;
  /** What 返回 does instead, where the screen is a part of another one. */
  onBack?: () => void;
  /** The thumb's place: the one or two buttons of this screen. */
  bar?: ReactNode;
  /** Draws no title row; the title is then only read out. */
  quietTitle?: boolean;
  /** The menu; shown on the main screens. */
  nav?: boolean;
  children: ReactNode;
}

/** One question a screen: title, content, and buttons within reach of the thumb. */
export function Screen({
  title,
  back,
  onBack,
  bar,
  quietTitle = false,
  nav = back === undefined,
  children,
}: Props) {
  const t = useText(appText);
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    window.scrollTo(0, 0);
    // Readers start at the new screen's title; a field with autofocus keeps the focus it took.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [title]);
  const goBack = (): void => {
    if (onBack !== undefined) onBack();
    else if (cameFromHere()) history.back();
    else navigate(back ?? "/", { replace: true });
  };
  return (
    <>
      <header className={quietTitle ? "out-of-sight" : "top"}>
        {back !== undefined && (
          <button type="button" className="icon-button" aria-label={t.back} onClick={goBack}>
            <Icon name="back" />
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className="content">{children}</main>
      <footer className="feet">
        {bar !== undefined && <div className="bar">{bar}</div>}
        {nav && <BottomNav />}
      </footer>
    </>
  );
}

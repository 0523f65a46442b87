import { useText } from "@juxin/ui/web/useText.ts";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { appText } from "../app/appText.ts";
import { Icon } from "./Icon.tsx";

/** A question that comes up from the bottom, on the native dialog: focus and Esc are the browser's. */
export function Sheet({
  title,
  open,
  onClose,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useText(appText);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    // Phones of 2021 and before have no dialogs; the sheet then opens without its own focus.
    if (typeof element.showModal !== "function") element.toggleAttribute("open", open);
    else if (open) element.showModal();
    else element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // A tap beside the sheet; the keyboard has Esc.
    const tapped = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("click", tapped);
    return () => element?.removeEventListener("click", tapped);
  }, [onClose]);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="sheet-body">
          <div className="sheet-head">
            <h2 id={id}>{title}</h2>
            <button type="button" className="icon-button" aria-label={t.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

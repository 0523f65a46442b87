import { useEffect, useEffectEvent } from "react";

/** Key names as `KeyboardEvent.key`, with `mod+` for Ctrl or ⌘. */
export type Keys = Record<string, (() => void) | undefined>;

const typing =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';

/** What Enter and the arrows already mean something to. */
const pressing = 'button, a, summary, [role="tab"], [role="menuitem"], [role="option"]';
const heldBack = /^(Enter|Arrow)/;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}

/** Single-key commands of a page; silent while somebody types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const command = keys[mod ? `mod+${event.key.toLowerCase()}` : event.key];
    if (!command) return;
    if (!mod && (isTyping(event.target) || document.querySelector('[role="dialog"]'))) return;
    const target = event.target instanceof Element ? event.target : null;
    if (heldBack.test(event.key) && target?.closest(pressing)) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

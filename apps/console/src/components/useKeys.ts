import { useEffect, useEffectEvent } from "react";

/** Key names as `KeyboardEvent.key`, with `mod+` for Ctrl or ⌘, and `shift+` before an arrow. */
export type Keys = Record<string, (() => void) | undefined>;

const typing =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';

/** What Enter and the arrows already mean something to. */
const pressing = 'button, a, summary, input, [role="tab"], [role="menuitem"], [role="option"]';
const heldBack = /^(Enter|Arrow)/;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}

/** A letter is another one with the shift key already; an arrow is not. */
const nameOf = ({ key, shiftKey }: KeyboardEvent, mod: boolean): string =>
  mod ? `mod+${key.toLowerCase()}` : shiftKey && key.startsWith("Arrow") ? `shift+${key}` : key;

/** Single-key commands of a page; silent while somebody types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const command = keys[nameOf(event, mod)];
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

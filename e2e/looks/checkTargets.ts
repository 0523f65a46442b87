/// <reference lib="dom" />
import type { Page } from "playwright-core";

/**
 * What a thumb has to hit is at least `least` px high and 44 px wide. Links within a sentence are
 * as high as their line; a radio or a file field is hit by its label.
 */
export const checkTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const small: string[] = [];
    const open = document.querySelector("dialog[open]");
    const targets = (open ?? document).querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary",
    );
    for (const target of targets) {
      const covered = target.matches("input[type=radio], input[type=checkbox], input[type=file]");
      const hit = covered ? (target.closest("label") ?? target) : target;
      const { width, height } = hit.getBoundingClientRect();
      const style = getComputedStyle(hit);
      if (width < 2 || height < 2 || style.visibility === "hidden") continue;
      const inSentence =
        target.matches("a") &&
        style.display === "inline" &&
        (target.parentElement?.textContent ?? "").trim() !== (target.textContent ?? "").trim();
      if (inSentence) continue;
      if (Math.round(height) >= size && Math.round(width) >= 44) continue;
      const name = target.getAttribute("aria-label") ?? hit.innerText ?? "";
      const said = name.trim().replace(/\s+/g, " ").slice(0, 24) || target.tagName.toLowerCase();
      small.push(`${said} ${Math.round(width)}×${Math.round(height)}`);
    }
    return small.length === 0 ? [] : [`targets under ${size} px: ${small.join(", ")}`];
  }, least);

/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** Nothing is wider than the window: what sticks out, by its words. */
export const checkWidth = (page: Page, width: number): Promise<string[]> =>
  page.evaluate((wide) => {
    if (document.documentElement.scrollWidth <= wide + 1) return [];
    const scrolls = (element: Element): boolean => {
      for (let up = element.parentElement; up !== null; up = up.parentElement)
        if (up !== document.body && getComputedStyle(up).overflowX !== "visible") return true;
      return false;
    };
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > wide + 1 && !scrolls(element),
    );
    const names = out.slice(-3).map((one) => (one.textContent ?? "").trim().slice(0, 40));
    return [
      `wider than the window (${document.documentElement.scrollWidth} px): ${names.join(" | ")}`,
    ];
  }, width);

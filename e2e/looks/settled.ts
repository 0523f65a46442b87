/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** Waits until the page has what it asked for, photos in sight too, and stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const busy = '.spinner, .ant-skeleton, .ant-spin-spinning, [aria-busy="true"]';
    const photos = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    return (
      document.querySelector("h1, h2") !== null &&
      document.querySelector(busy) === null &&
      photos.every((image) => image.complete)
    );
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

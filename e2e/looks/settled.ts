/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** Waits until the page has what it asked for, photos in sight too, and stands still. */
export async function settled(page: Page): Promise<void> {
  const there = (): boolean => {
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
  };
  // By the clock: where the graphics process stands still no frame comes, on any page of the browser.
  await page.waitForFunction(there, undefined, { polling: 50 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const drawn = new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(resolve)),
    );
    await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 2000))]);
  });
}

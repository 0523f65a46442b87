/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** Waits until the page has what it asked for and stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("h1, h2") !== null &&
      document.querySelector('.spinner, .ant-skeleton, .ant-spin-spinning, [aria-busy="true"]') ===
        null,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const shown = [...document.images].filter((image) => image.loading !== "lazy");
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { spreadOf } from "../measure/percentiles.ts";

/** Who has not shown and dragged the map after this long is given up, and that is told; milliseconds. */
export const patience = 120_000;

export const screens = [
  { name: "desktop, 1440 × 900", width: 1440, height: 900, slower: 1, touch: false },
  {
    name: "phone, 390 × 844, processor 4 times slower",
    width: 390,
    height: 844,
    slower: 4,
    touch: true,
  },
];

export interface Seen {
  shownMs: number;
  perSecond: number;
  interval95: number;
  mainMs: number;
}

/** @returns null when it took longer than our patience */
export async function inTime(looked: Promise<Seen>): Promise<Seen | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref());
  // What a browser that is closed meanwhile says to it is nobody's news.
  looked.catch(() => undefined);
  return Promise.race([looked, late]);
}

/** Opens the page anew, waits until all is drawn, and drags the map about for three seconds. */
export async function look(
  from: Browser,
  url: string,
  screen: (typeof screens)[number],
): Promise<Seen> {
  const { width, height, slower, touch } = screen;
  const context = await from.newContext({ viewport: { width, height }, hasTouch: touch });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction("window.shownAfter !== undefined", undefined, { timeout: 300_000 });
    const cdp = await context.newCDPSession(page);
    await cdp.send("Performance.enable");
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const busy = async (): Promise<number> => {
      const { metrics } = await cdp.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const point = (turn: number) => ({
      x: width / 2 + Math.sin(turn / 12) * width * 0.3,
      y: height / 2 + Math.sin(turn / 19) * height * 0.25,
    });
    const send = async (kind: "start" | "move" | "end", turn: number): Promise<void> => {
      const { x, y } = point(turn);
      if (touch)
        await cdp.send("Input.dispatchTouchEvent", {
          type: kind === "start" ? "touchStart" : kind === "move" ? "touchMove" : "touchEnd",
          touchPoints: kind === "end" ? [] : [{ x, y }],
        });
      else
        await cdp.send("Input.dispatchMouseEvent", {
          type:
            kind === "start" ? "mousePressed" : kind === "move" ? "mouseMoved" : "mouseReleased",
          x,
          y,
          button: "left",
          buttons: kind === "end" ? 0 : 1,
          clickCount: 1,
        });
    };
    const drag = async (ms: number): Promise<void> => {
      await send("start", 0);
      const begun = performance.now();
      for (let turn = 1; performance.now() - begun < ms; turn++) {
        await send("move", turn);
        await new Promise((resolve) => setTimeout(resolve, 14));
      }
      await send("end", 1);
    };
    await drag(1500);
    await page.waitForTimeout(1500);
    await page.evaluate("window.watch()");
    const before = await busy();
    await drag(3000);
    const used = (await busy()) - before;
    const { frames, lasted } = (await page.evaluate("window.unwatch()")) as {
      frames: number[];
      lasted: number;
    };
    const intervals = frames.slice(1).map((at, n) => at - frames[n]!);
    const picture = process.env["BENCH_PICTURES"];
    if (picture !== undefined)
      await page.screenshot({ path: join(picture, `${width}-${Date.now()}.png`) });
    const shownMs = (await page.evaluate("window.shownAfter")) as number;
    return {
      shownMs,
      perSecond: (frames.length * 1000) / lasted,
      // With no two frames, none came sooner than the whole.
      interval95: intervals.length > 0 ? spreadOf(intervals).p95 : lasted,
      mainMs: used / Math.max(1, frames.length),
    };
  } finally {
    await context.close();
  }
}

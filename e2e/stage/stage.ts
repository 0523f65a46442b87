import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Report } from "./report.ts";
import { deskScreen, phoneScreen, Visitor } from "./visitor.ts";

const pictures = fileURLToPath(new URL("../../build/e2e", import.meta.url));

/** A step of this journey failed; the steps after it make no sense any more. */
export class StepFailed extends Error {}

/** Where one journey happens: who takes part, and its steps with their pictures. */
export class Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly report: Report;
  readonly #folder: string;
  readonly #visitors: Visitor[] = [];
  #steps = 0;

  constructor(journey: string, browser: Browser, url: string, report: Report) {
    this.browser = browser;
    this.url = url;
    this.report = report;
    this.#folder = join(pictures, journey);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** @param url of another server than the stage's */
  async visitor(options: BrowserContextOptions, url = this.url): Promise<Visitor> {
    const visitor = await Visitor.enter(this.browser, url, options);
    this.#visitors.push(visitor);
    return visitor;
  }

  phone = (options: BrowserContextOptions = {}): Promise<Visitor> =>
    this.visitor({ ...phoneScreen, ...options });

  /** Somebody at a desk, signed in as a demo persona. */
  async desk(persona: string): Promise<Visitor> {
    const visitor = await this.visitor(deskScreen);
    await visitor.becomes(persona);
    return visitor;
  }

  /** The community that a clerk of the demo works for: 12 digits. */
  async communityOf(persona: string): Promise<string> {
    const clerk = await this.desk(persona);
    const { grants } = await clerk.read<{ grants: { area: string }[] }>("/api/v1/me");
    await clerk.context.close();
    const [grant] = grants;
    if (grant === undefined) throw new Error(`${persona} works for no area`);
    return grant.area;
  }

  /** One sentence of the journey: done, pictured and counted. */
  async step(who: Visitor, what: string, act: () => Promise<void>): Promise<void> {
    const started = performance.now();
    try {
      await act();
      await this.picture(who, what);
      this.report.pass(what, performance.now() - started);
    } catch (error) {
      const file = await this.picture(who, `${what} FAILED`).catch(() => "no picture");
      const text = await who.page
        .evaluate(() => document.body.innerText)
        .catch(() => "the page is gone");
      const words = text.replace(/\s*\n\s*/g, " · ").slice(0, 1500);
      this.report.fail(what, error, [`at ${who.page.url()}`, `picture: ${file}`, `page: ${words}`]);
      throw new StepFailed(what);
    }
  }

  async picture(who: Visitor, what: string): Promise<string> {
    this.#steps += 1;
    return this.keep(who, `${String(this.#steps).padStart(2, "0")} ${what}`);
  }

  /** A picture of what somebody sees, by its name. @returns its path */
  async keep(who: Visitor, name: string, kind: "png" | "jpeg" = "png"): Promise<string> {
    const file = name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80);
    const path = join(this.#folder, `${file}.${kind}`);
    const type = kind === "jpeg" ? { type: kind, quality: 85 } : { type: kind };
    await who.page.screenshot({ path, animations: "disabled", ...type });
    return path;
  }

  /** Everybody goes home. What broke behind a page is told as a failed step. */
  async close(): Promise<void> {
    const errors = [...new Set(this.#visitors.flatMap((visitor) => visitor.errors))];
    const what = "nothing broke behind the pages";
    if (errors.length > 0) this.report.fail(what, errors.slice(0, 10).join("\n"), []);
    for (const visitor of this.#visitors) await visitor.context.close().catch(() => undefined);
  }
}

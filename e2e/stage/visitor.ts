import { randomUUID } from "node:crypto";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core";

/** What a browser says of a page that a person never sees. */
const expected = [
  // Who is signed in is asked before anybody is.
  /401 \(Unauthorized\)/,
  // The network is taken away on purpose.
  /net::ERR_(INTERNET_DISCONNECTED|FAILED|NETWORK_CHANGED)/,
];

export const phoneScreen = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;
export const deskScreen = { viewport: { width: 1440, height: 900 } } as const;

/** Somebody at a browser of their own: a phone or a desk. */
export class Visitor {
  page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** Taps and clicks so far; typing is none. */
  taps = 0;
  /** What went wrong behind the page, unless it was to be expected. */
  readonly errors: string[] = [];
  /** Which of it this journey brings about itself. */
  readonly expected: RegExp[] = [...expected];

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.context = context;
    this.page = page;
    this.url = url;
    this.#watch(page);
  }

  static async enter(
    browser: Browser,
    url: string,
    options: BrowserContextOptions,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      reducedMotion: "reduce",
      baseURL: url,
      ...options,
    });
    context.setDefaultTimeout(30_000);
    return new Visitor(context, await context.newPage(), url);
  }

  #watch(page: Page): void {
    const note = (words: string): void => {
      if (!this.expected.some((pattern) => pattern.test(words))) this.errors.push(words);
    };
    page.on("console", (message) => {
      if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => note(error.stack ?? error.message));
  }

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.taps += 1;
  }

  /** Closes the page as a phone does, and opens a new one. */
  async reopen(path: string): Promise<void> {
    await this.page.close();
    this.page = await this.context.newPage();
    this.#watch(this.page);
    await this.page.goto(path);
  }

  /** As somebody else who was never here: nothing kept, nobody signed in, a new page. */
  async startAfresh(): Promise<void> {
    const page = await this.context.newPage();
    await this.page.close();
    this.page = page;
    this.#watch(page);
    await this.context.clearCookies();
    const session = await this.context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", {
      origin: this.url,
      storageTypes: "local_storage,indexeddb,service_workers,cache_storage",
    });
    await session.detach();
  }

  /** Becomes a demo persona before any page is open. */
  async becomes(key: string): Promise<void> {
    await this.write("POST", "/api/v1/sign-in/as-persona", { key });
  }

  /** Asks the server itself, as who is signed in here. */
  async read<Answer>(path: string): Promise<Answer> {
    const answer = await this.context.request.get(path);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  async write<Answer>(method: string, path: string, data: unknown): Promise<Answer> {
    const headers = { origin: this.url, "idempotency-key": randomUUID() };
    const answer = await this.context.request.fetch(path, { method, data, headers });
    if (!answer.ok())
      throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    const said = await answer.text();
    return (said === "" ? undefined : JSON.parse(said)) as Answer;
  }
}

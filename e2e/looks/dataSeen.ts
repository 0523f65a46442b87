import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

const chinese = /\p{Script=Han}/u;
/** Fields of the API that carry the interface's own words in Chinese, not names or what people wrote. */
const ownWords = /^(zh|\w+Zh)$/;

/** The body of an answer that its page left behind may never come. */
const patience = 5000;

/** Every Chinese string that the server sent to a page: names, and what people wrote. */
export class DataSeen {
  readonly #strings = new Set<string>();
  #reading: Promise<void>[] = [];

  constructor(page: Page) {
    page.on("response", (response) => {
      if (!response.url().includes("/api/v1/")) return;
      if (!(response.headers()["content-type"] ?? "").includes("json")) return;
      this.#reading.push(
        Promise.race([response.json(), setTimeout(patience)])
          .then((answer: unknown) => this.#keep(answer, ""))
          .catch(() => undefined),
      );
    });
  }

  #keep(value: unknown, key: string): void {
    if (typeof value === "string") {
      if (chinese.test(value) && !ownWords.test(key)) this.#strings.add(value);
    } else if (Array.isArray(value)) for (const one of value) this.#keep(one, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) this.#keep(one, name);
  }

  /** The Chinese that is left of a text when all that came from the server is taken out. */
  async restOf(text: string): Promise<string> {
    await Promise.all(this.#reading);
    this.#reading = [];
    let rest = text;
    for (const one of [...this.#strings].toSorted((a, b) => b.length - a.length))
      rest = rest.replaceAll(one, "");
    return chinese.test(rest) ? rest : "";
  }
}

/// <reference lib="dom" />
import type { Page } from "playwright-core";
import type { DataSeen } from "./dataSeen.ts";

/** Chinese that stays in English: the other language's name for itself. */
const stays = ["语言 Language", "切换为中文", "中文", "聚新"];

/** In English no Chinese is left but names and what people wrote. */
export async function checkLanguage(page: Page, data: DataSeen): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found = new Set<string>();
    const keep = (text: string | null): void => {
      if (text !== null && /\p{Script=Han}/u.test(text)) found.add(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.matches("script, style, noscript") === false) keep(node.nodeValue);
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
      for (const name of ["aria-label", "placeholder", "title", "alt"])
        keep(element.getAttribute(name));
    return [...found];
  });
  const left: string[] = [];
  for (const text of said) {
    const own = stays.reduce((rest, one) => rest.replaceAll(one, ""), text);
    const rest = await data.restOf(own);
    if (rest !== "") left.push(rest.slice(0, 60));
  }
  return left.length === 0 ? [] : [`not in English: ${left.slice(0, 8).join(" | ")}`];
}

import { ProblemError } from "@juxin/api-client";

/** The sheet fills an A4 page to its edges; browsers then offer a printer, or a PDF. */
const page = (svg: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>
@page { size: A4 portrait; margin: 0 }
html, body { margin: 0; padding: 0 }
svg { display: block; width: 210mm; height: 296.9mm }
</style></head><body>${svg}</body></html>`;

/** Opens the print dialog with a poster of the server's, by its address, without leaving the page. */
export async function printPoster(address: `/api/v1/${string}.svg`): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new ProblemError({ status: answer.status, reason: "poster.failed" });
  const frame = document.createElement("iframe");
  frame.title = "A4";
  // Hidden by its place and size: what is not displayed at all is not printed by some browsers.
  frame.style.cssText = "position:fixed;left:-9999px;width:210mm;height:297mm;border:0";
  frame.srcdoc = page(await answer.text());
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentWindow;
  shown?.addEventListener("afterprint", () => setTimeout(() => frame.remove(), 0), { once: true });
  shown?.print();
}

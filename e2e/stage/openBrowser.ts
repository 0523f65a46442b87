import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../tools/findChromium.mjs";

/** The browser of this machine; throws with what to do. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found !== null) return found;
  const asked = process.env["CHROME_PATH"];
  throw new Error(
    asked
      ? `CHROME_PATH is ${asked}, and there is no such file.`
      : "No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH.",
  );
}

/** The system's Chromium, quiet: nothing of its own goes over the network. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    // Ctrl-C is ours: the server is stopped too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usual = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the browser of this machine: `CHROME_PATH`, else the first found. Throws with what to do. */
export function findChromium(): string {
  const asked = process.env["CHROME_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  const candidates = [...usual, ...names.flatMap((name) => folders.map((at) => join(at, name)))];
  const found = (asked === undefined || asked === "" ? candidates : [asked]).find(runs);
  if (found !== undefined) return found;
  throw new Error(
    asked
      ? `CHROME_PATH is ${asked}, which cannot be run.`
      : "No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH.",
  );
}

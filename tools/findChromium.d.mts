/** Path of a Chromium on this machine: CHROME_PATH, else the PATH and /usr/bin; null without one. */
export function findChromium(): string | null;

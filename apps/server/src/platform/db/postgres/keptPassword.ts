import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The application login's password in `<dataDir>/app-role.json` (mode 600); made when absent. */
export function keptPassword(dataDir: string): { password: string; isNew: boolean } {
  const path = join(dataDir, "app-role.json");
  try {
    const kept = JSON.parse(readFileSync(path, "utf8")) as { password?: unknown };
    if (typeof kept.password === "string") return { password: kept.password, isNew: false };
  } catch (error) {
    const lost = (error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError;
    if (!lost) throw error;
  }
  const password = randomBytes(24).toString("hex");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, JSON.stringify({ password }), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return { password, isNew: true };
}

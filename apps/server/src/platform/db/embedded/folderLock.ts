import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DatabaseLockedError } from "../errors.ts";

/**
 * Holds a data folder for this process alone until released. The kernel drops the lock when the
 * process dies, however it dies. Two engines on one folder destroy each other's data.
 * Nothing else may open the lock file: closing any descriptor of it would drop the lock.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, "database.lock"));
  try {
    lock.exec("pragma locking_mode=exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === 5) {
      throw new DatabaseLockedError(folder, { cause: error });
    }
    throw error;
  }
  return { release: () => lock.close() };
}

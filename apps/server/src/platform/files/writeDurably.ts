import { link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "../crypto/newId.ts";

export type WriteOptions = Readonly<{
  mode?: number;
  /** Do not replace an existing file: false is returned and the file stays. */
  exclusive?: boolean;
  /** Where the unfinished file lies, on the same file system; beside the target unless told. */
  workDir?: string;
}>;

/**
 * Writes a whole file or nothing: to a side file, fsync, into place, fsync of the folder. After it
 * returns, the bytes survive a power cut. False only when `exclusive` and the file was there.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<boolean> {
  const { mode = 0o600, exclusive = false, workDir = dirname(path) } = options;
  const side = join(workDir, `.${newId()}.part`);
  try {
    const file = await open(side, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (exclusive) await link(side, path);
    else await rename(side, path);
  } catch (error) {
    if (exclusive && (error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(side, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

/** Makes new, renamed and removed names in a folder survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return; // folders cannot be opened there
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

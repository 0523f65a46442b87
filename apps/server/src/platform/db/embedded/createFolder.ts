import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fsyncPath, fsyncTree } from "../fsync.ts";
import { EngineThread } from "./engineThread.ts";

/**
 * Makes the database folder when there is none. It comes into being under another name, is put
 * on the disk whole and only then renamed, so a crash on the way leaves nothing half made.
 */
export async function createFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const thread = await EngineThread.start({ folder: unfinished, template: null });
  await thread.close();
  fsyncTree(unfinished);
  renameSync(unfinished, folder);
  fsyncPath(dirname(folder));
  fsyncPath(dirname(dirname(folder)));
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BackupError } from "../errors.ts";
import type { BackupHeader } from "./format.ts";

/** Reads a backup from end to end and gives its header. Throws BackupError when a byte is wrong. */
export async function verifyBackup(path: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const text of backupLines(path)) header ??= parseHeader(text);
  return header!;
}

/**
 * The lines of a backup, without the last one, which holds the checksum of all the others. When
 * the generator ends without throwing, the checksum was right.
 */
export async function* backupLines(path: string): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let end: { sha256?: unknown } | null = null;
  let first = true;
  for await (const bytes of splitLines(path)) {
    if (end) throw damaged("something follows its end");
    const text = bytes.toString("utf8");
    if (first) parseHeader(text);
    first = false;
    if (text.startsWith('{"end":')) {
      end = JSON.parse(text) as { sha256?: unknown };
      continue;
    }
    hash.update(bytes).update("\n");
    yield text;
  }
  if (first) throw new BackupError("notABackup", "This file is empty.");
  if (!end) throw damaged("its end is missing");
  if (end.sha256 !== hash.digest("hex")) throw damaged("its checksum does not fit");
}

async function* splitLines(path: string): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let unpacked = false;
  const file = createReadStream(path);
  const unzipped = createGunzip();
  file.once("error", (error) => unzipped.destroy(error));
  try {
    for await (const chunk of file.pipe(unzipped) as AsyncIterable<Buffer>) {
      unpacked = true;
      let start = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
        parts.push(chunk.subarray(start, at));
        yield Buffer.concat(parts);
        parts = [];
        start = at + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "Z_DATA_ERROR" && !unpacked) {
      throw new BackupError("notABackup", "This file is not a Juxin backup.", { cause: error });
    }
    if (code.startsWith("Z_")) throw damaged("it cannot be unpacked", error);
    throw error;
  } finally {
    file.destroy();
  }
  if (parts.length > 0) throw damaged("it is cut off");
}

function parseHeader(text: string): BackupHeader {
  let header: Partial<BackupHeader> | null;
  try {
    header = JSON.parse(text) as Partial<BackupHeader> | null;
  } catch {
    header = null;
  }
  if (header?.format !== "juxin-backup") {
    throw new BackupError("notABackup", "This file is not a Juxin backup.");
  }
  if (header.version !== 1) {
    throw new BackupError(
      "notABackup",
      `This backup has format ${header.version}; this version of Juxin reads format 1.`,
    );
  }
  return header as BackupHeader;
}

function damaged(what: string, cause?: unknown): BackupError {
  return new BackupError("damaged", `This backup is damaged: ${what}.`, { cause });
}

import { createReadStream } from "node:fs";
import { mkdir, open, type FileHandle, readdir } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { BackupError } from "../errors.ts";

type FileLine = { file: string } | { bytes: string };

/** Every file below a folder as lines: its path, then its bytes. A missing folder has none. */
export async function* fileLines(folder: string): AsyncGenerator<FileLine> {
  for (const path of await pathsBelow(folder)) {
    const stream = createReadStream(path, { highWaterMark: 48 * 1024 });
    try {
      let begun = false;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        if (!begun) yield { file: relative(folder, path).split(sep).join("/") };
        begun = true;
        yield { bytes: chunk.toString("base64") };
      }
      if (!begun) yield { file: relative(folder, path).split(sep).join("/") };
    } catch (error) {
      // Removed since the folder was listed: then no row of the backup can need it either.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await pathsBelow(folder)).length === 0;
}

async function pathsBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Puts files back below a folder, line by line. */
export class FileRestorer {
  readonly #folder: string;
  #current: FileHandle | null = null;
  count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async take(line: FileLine): Promise<void> {
    if ("bytes" in line) {
      await this.#current!.write(Buffer.from(line.bytes, "base64"));
      return;
    }
    await this.finish();
    const clean = posix.normalize(line.file);
    if (
      clean !== line.file ||
      clean.startsWith("..") ||
      posix.isAbsolute(clean) ||
      /[\\:]/.test(clean)
    ) {
      throw new BackupError(
        "damaged",
        `This backup names a file outside its folder: ${line.file}.`,
      );
    }
    const path = join(this.#folder, clean);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    this.#current = await open(path, "wx", 0o600);
    this.count++;
  }

  async finish(): Promise<void> {
    await this.#current?.close();
    this.#current = null;
  }
}

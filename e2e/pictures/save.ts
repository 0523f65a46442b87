import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const folder = fileURLToPath(new URL("../../docs/pictures", import.meta.url));
const most = 150_000;

/** Writes docs/pictures/<name>.png with as many colours as fit into 150 KB. @returns what it weighs */
export async function save(name: string, picture: Buffer): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const colours of [256, 128, 64, 32, 16]) {
    const small = await sharp(picture).png({ palette: true, colours, effort: 10 }).toBuffer();
    if (small.length > most) continue;
    writeFileSync(join(folder, `${name}.png`), small);
    return small.length;
  }
  throw new Error(`${name} does not fit into ${most} bytes`);
}

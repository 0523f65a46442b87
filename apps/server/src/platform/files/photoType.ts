export type PhotoType = "jpeg" | "png" | "webp" | "avif" | "heic" | "other" | null;

/**
 * What the first bytes say the file is; names and declared types are not asked. `other` is a picture
 * format we do not take (GIF, TIFF, BMP, SVG); null is no picture at all.
 */
export function photoType(bytes: Uint8Array): PhotoType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
  const text = head.toString("latin1");
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp";
  if (text.startsWith("ftyp", 4)) return isoType(text.slice(8, 64));
  if (/^(?:GIF8|II\*\0|MM\0\*|BM)/.test(text)) return "other";
  return /<svg[\s>:]/i.test(text) ? "other" : null;
}

/** The major and compatible brands of an ISO media file; a film has none of these. */
function isoType(brands: string): PhotoType {
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? "heic" : null;
}

import sharp, { type Sharp } from "sharp";
import { limitConcurrency } from "./limitConcurrency.ts";
import { PhotoError } from "./photoError.ts";
import { photoType, type PhotoType } from "./photoType.ts";

/** Both pictures are JPEG, upright, sRGB, without any metadata; sizes in pixels are those of `full`. */
export type ProcessedPhoto = Readonly<{
  full: Uint8Array;
  thumb: Uint8Array;
  width: number;
  height: number;
  mime: "image/jpeg";
}>;

/** Bytes, pixels, long sides in pixels, seconds. */
export const photoLimits = {
  bytes: 12 * 1024 * 1024,
  pixels: 50_000_000,
  fullSide: 2048,
  thumbSide: 320,
  seconds: 20,
} as const;

// No cache, one thread a picture, and of libvips' many decoders only the four that are needed.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Heif"].map((name) => `VipsForeignLoad${name}Buffer`),
});

const inTurn = limitConcurrency(2, 24, () => new PhotoError("limit", "photo.busy"));

/**
 * Decodes an uploaded picture (JPEG, PNG, WebP, AVIF; HEIC where sharp has the decoder; the first
 * frame of moving ones) and makes it anew, so that nothing of the original file is kept: no position,
 * no camera, no thumbnail, no appended archive. Throws PhotoError.
 */
export async function processPhoto(bytes: Uint8Array): Promise<ProcessedPhoto> {
  if (bytes.length > photoLimits.bytes) throw new PhotoError("limit", "photo.tooLarge");
  const type = photoType(bytes);
  if (type === null) throw new PhotoError("invalid", "photo.notAnImage");
  if (type === "other") throw new PhotoError("invalid", "photo.unsupported");

  return inTurn(async () => {
    try {
      const full = await encode(decode(bytes), photoLimits.fullSide, 82);
      const thumb = await encode(decode(full.data), photoLimits.thumbSide, 72);
      const { info } = full;
      const size = { width: info.width, height: info.height };
      return { full: full.data, thumb: thumb.data, ...size, mime: "image/jpeg" };
    } catch (error) {
      throw photoError(error, type, bytes);
    }
  });
}

/** libvips reads the header first: too many pixels are refused before one of them is decoded. */
function decode(bytes: Uint8Array): Sharp {
  // "error" stands above "truncated"; "warning" would refuse what many phones write.
  return sharp(bytes, { failOn: "error", limitInputPixels: photoLimits.pixels })
    .timeout({ seconds: photoLimits.seconds })
    .autoOrient();
}

function encode(image: Sharp, side: number, quality: number) {
  return image
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
}

function photoError(error: unknown, type: PhotoType, bytes: Uint8Array): PhotoError {
  if (error instanceof PhotoError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/pixel limit/i.test(message)) return new PhotoError("limit", "photo.tooManyPixels", error);
  if (/timeout/i.test(message)) return new PhotoError("limit", "photo.tooSlow", error);
  if (type === "heic") return new PhotoError("invalid", "photo.unsupported", error);
  const cut = /premature|end of|bad seek/i.test(message) || isCut(type, Buffer.from(bytes));
  return new PhotoError("invalid", cut ? "photo.truncated" : "photo.damaged", error);
}

/** For the formats whose decoder does not say so: a PNG without its last chunk, a WebP shorter than it declares. */
function isCut(type: PhotoType, bytes: Buffer): boolean {
  if (type === "png") return !bytes.includes("IEND");
  return type === "webp" && (bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length);
}

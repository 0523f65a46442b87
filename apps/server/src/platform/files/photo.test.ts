import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { photoLimits, processPhoto } from "./photo.ts";

// Real pictures on a shared two-core machine.
vi.setConfig({ testTimeout: 30_000 });

const refusal = (code: string, reason: string) =>
  expect.objectContaining({ name: "PhotoError", code, reason });
const notAnImage = refusal("invalid", "photo.notAnImage");

/** A picture that does not compress away: each pixel differs from its neighbours. */
function noise(width: number, height: number) {
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < data.length; i += 1) data[i] = Math.imul(i, 2654435761) >>> 13;
  return sharp(data, { raw: { width, height, channels: 3 } });
}

type Format = "jpeg" | "png" | "webp" | "avif";
const formats: Format[] = ["jpeg", "png", "webp", "avif"];

function noiseAs(format: Format, width: number, height: number): Promise<Buffer> {
  const options = format === "avif" ? { effort: 0 } : {};
  return noise(width, height).toFormat(format, options).toBuffer();
}

/** Left half red, right half blue, so that a turn can be seen. */
function redBlue(width: number, height: number) {
  const half = {
    create: { width: width / 2, height, channels: 3, background: "#0000ff" },
  } as const;
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: half, left: width / 2, top: 0 },
  ]);
}

async function pixel(image: Uint8Array, x: number, y: number): Promise<"red" | "blue" | "other"> {
  const area = { left: x, top: y, width: 1, height: 1 };
  const [r = 0, , b = 0] = await sharp(image).extract(area).removeAlpha().raw().toBuffer();
  return r > 200 && b < 60 ? "red" : b > 200 && r < 60 ? "blue" : "other";
}

/** The marker segments of a JPEG, as hex, and how many bytes follow its end. */
function anatomy(jpeg: Uint8Array): { markers: string[]; after: number } {
  const bytes = Buffer.from(jpeg);
  const markers: string[] = [];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    markers.push(bytes[at + 1]!.toString(16));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return { markers, after: bytes.length - bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) - 2 };
}

function expectBare(jpeg: Uint8Array): void {
  const { markers, after } = anatomy(jpeg);
  // e0 is JFIF; e1 would be EXIF or XMP, e2 a colour profile, ed IPTC, fe a comment.
  expect(markers.filter((marker) => /^e[1-9a-f]|^fe/.test(marker))).toEqual([]);
  expect(after).toBe(0);
}

function pngHeader(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("what comes out", () => {
  test.each(formats)("%s becomes two upright JPEGs", async (format) => {
    const photo = await processPhoto(await noiseAs(format, 2600, 1300));
    expect(photo).toMatchObject({ width: 2048, height: 1024, mime: "image/jpeg" });
    expect(await sharp(photo.full).metadata()).toMatchObject({ format: "jpeg", width: 2048 });
    expect(await sharp(photo.thumb).metadata()).toMatchObject({ width: 320, height: 160 });
    expectBare(photo.full);
    expectBare(photo.thumb);
  });

  test("a small picture is not made larger", async () => {
    const photo = await processPhoto(await noise(40, 30).png().toBuffer());
    expect(photo).toMatchObject({ width: 40, height: 30 });
    expect(await sharp(photo.thumb).metadata()).toMatchObject({ width: 40, height: 30 });
  });

  test("position, camera, colour profile and XMP do not pass", async () => {
    const input = await noise(400, 300)
      .jpeg()
      .withExif({
        IFD0: { Make: "SecretPhone", Artist: "somebody" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 14/1 0/1", GPSLongitude: "120/1 9/1 0/1" },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withIccProfile("p3")
      .toBuffer();
    const before = await sharp(input).metadata();
    expect([before.exif, before.icc, before.xmp].every(Boolean)).toBe(true);
    expect(input.includes("SecretPhone")).toBe(true);

    const photo = await processPhoto(input);
    for (const output of [photo.full, photo.thumb]) {
      expectBare(output);
      const { exif, icc, xmp, iptc, orientation } = await sharp(output).metadata();
      expect([exif, icc, xmp, iptc, orientation].every((part) => part === undefined)).toBe(true);
      expect(Buffer.from(output).includes("Secret")).toBe(false);
    }
  });

  test("a picture that is upright only by its orientation tag is turned", async () => {
    const input = await redBlue(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const photo = await processPhoto(input);
    expect(photo).toMatchObject({ width: 200, height: 400 });
    // Orientation 6 is a quarter turn clockwise: the left half comes to the top.
    expect(await pixel(photo.full, 100, 50)).toBe("red");
    expect(await pixel(photo.full, 100, 350)).toBe("blue");
    expect(await pixel(photo.thumb, 80, 40)).toBe("red");
  });

  test("what is appended behind the picture is gone", async () => {
    const jpeg = await noise(200, 100).jpeg().toBuffer();
    const trailer = Buffer.from("PK\x03\x04payload.js<script>alert(1)</script>", "latin1");
    const photo = await processPhoto(Buffer.concat([jpeg, trailer]));
    for (const output of [photo.full, photo.thumb]) {
      expectBare(output);
      expect(Buffer.from(output).includes("script")).toBe(false);
    }
  });

  test("see-through parts become white, not black", async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = sharp({ create: { width: 20, height: 20, channels: 4, background } });
    const photo = await processPhoto(await clear.png().toBuffer());
    const [r, g, b] = await sharp(photo.full).raw().toBuffer();
    expect([r, g, b]).toEqual([255, 255, 255]);
  });

  test("a stray byte between segments, as some phones write, does no harm", async () => {
    const jpeg = await noise(200, 100).jpeg().toBuffer();
    const stray = Buffer.concat([jpeg.subarray(0, 20), Buffer.from([7, 7]), jpeg.subarray(20)]);
    const strict = sharp(stray, { failOn: "warning" }).raw().toBuffer();
    await expect(strict).rejects.toThrow("extraneous bytes");
    expect(await processPhoto(stray)).toMatchObject({ width: 200, height: 100 });
  });

  test("of a moving picture only the first frame is kept", async () => {
    const frames = await Promise.all(
      ["#ff0000", "#0000ff"].map((background) =>
        sharp({ create: { width: 50, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(moving, { animated: true }).metadata()).pages).toBe(2);
    const photo = await processPhoto(moving);
    expect(photo).toMatchObject({ width: 50, height: 40 });
    expect(await pixel(photo.full, 25, 20)).toBe("red");
  });
});

describe("what is refused", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"/>';

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["text named .jpg", Buffer.from("这不是照片")],
    ["a web page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a zip", Buffer.from("PK\x03\x04aaaaaaaaaaaaaaaa", "latin1")],
    ["a PDF", Buffer.from("%PDF-1.7\n")],
    ["a film", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isommp42", "latin1")],
  ])("%s", async (_name, bytes) => {
    await expect(processPhoto(bytes)).rejects.toThrow(notAnImage);
  });

  test.each([
    ["SVG", Buffer.from(svg)],
    ["SVG behind a declaration", Buffer.from(`<?xml version="1.0"?>\n<!-- photo -->\n${svg}`)],
    ["TIFF", Buffer.from("II*\0\x08\0\0\0", "latin1")],
    ["GIF", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1")],
    ["HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1")],
  ])("%s, with a reason of its own", async (_name, bytes) => {
    await expect(processPhoto(bytes)).rejects.toThrow(refusal("invalid", "photo.unsupported"));
  });

  test("the decoder itself knows no SVG, should one ever get past the first look", async () => {
    await expect(sharp(Buffer.from(svg)).metadata()).rejects.toThrow("unsupported image format");
  });

  test("100 000 × 100 000 pixels, without decoding", async () => {
    const tooMany = refusal("limit", "photo.tooManyPixels");
    await expect(processPhoto(pngHeader(100_000, 100_000))).rejects.toThrow(tooMany);
  });

  test("one row above 50 megapixels is refused, 49 megapixels are not", async () => {
    const plain = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: "#888888" } })
        .jpeg()
        .toBuffer();
    const tooMany = refusal("limit", "photo.tooManyPixels");
    await expect(processPhoto(await plain(10_000, 5001))).rejects.toThrow(tooMany);
    expect(await processPhoto(await plain(10_000, 4900))).toMatchObject({ width: 2048 });
  });

  test("more than 12 MB, whatever they are", async () => {
    const bytes = Buffer.alloc(photoLimits.bytes + 1);
    await expect(processPhoto(bytes)).rejects.toThrow(refusal("limit", "photo.tooLarge"));
  });

  test.each(formats)("%s cut anywhere", async (format) => {
    const whole = await noiseAs(format, 300, 200);
    for (const share of [0.05, 0.3, 0.7, 0.95, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      await expect(processPhoto(cut)).rejects.toThrow(refusal("invalid", "photo.truncated"));
    }
  });

  test("a progressive JPEG cut after its first scan, though a viewer would show it", async () => {
    const whole = await noise(300, 200).jpeg({ progressive: true }).toBuffer();
    const cut = whole.subarray(0, Math.floor(whole.length * 0.6));
    await expect(processPhoto(cut)).rejects.toThrow(refusal("invalid", "photo.truncated"));
  });
});

describe("whatever arrives", () => {
  let seeds: Buffer[];
  beforeAll(async () => {
    seeds = await Promise.all(formats.map((format) => noiseAs(format, 60, 40)));
  });

  const settles = async (bytes: Uint8Array): Promise<void> => {
    const outcome = await processPhoto(bytes).catch((error: Error) => error.name);
    if (typeof outcome === "string") expect(outcome).toBe("PhotoError");
    else expectBare(outcome.full);
  };

  test("random bytes are refused", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), settles));
  });

  test("pictures with random bytes changed give a picture or a PhotoError", async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), changes, async (pick, list) => {
        const bytes = Buffer.from(seeds[pick]!);
        for (const [at, value] of list) bytes[at % bytes.length] = value;
        await settles(bytes);
      }),
      { numRuns: 150 },
    );
  });

  test("a crowd is served two at a time and the rest is asked to come back", async () => {
    const input = seeds[0]!;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => processPhoto(input)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(14);
    for (const { reason } of refused) expect(reason).toEqual(refusal("limit", "photo.busy"));
  });
});

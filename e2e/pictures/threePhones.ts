import sharp from "sharp";

const width = 390;
const height = 844;
const gap = 36;
const round = 34;

/** Three screens of a phone side by side, each with round corners and a thin frame. */
export async function threePhones(screens: readonly Buffer[]): Promise<Buffer> {
  const box = `x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${round}"`;
  const svg = (inside: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
    );
  const phones = await Promise.all(
    screens.map((screen) =>
      sharp(screen)
        .resize(width, height)
        .composite([
          { input: svg(`<rect ${box} fill="#fff"/>`), blend: "dest-in" },
          { input: svg(`<rect ${box} fill="none" stroke="#8d877c" stroke-width="2"/>`) },
        ])
        .png()
        .toBuffer(),
    ),
  );
  const whole = screens.length * width + (screens.length - 1) * gap;
  return sharp({
    create: { width: whole, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(phones.map((input, at) => ({ input, left: at * (width + gap), top: 0 })))
    .png()
    .toBuffer();
}

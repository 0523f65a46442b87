type Xy = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

/** Digits of three by five dots, a row of bits each: enough to number places on a printed map. */
const rows: readonly (readonly number[])[] = [
  [7, 5, 5, 5, 7],
  [2, 6, 2, 2, 7],
  [7, 1, 7, 4, 7],
  [7, 1, 7, 1, 7],
  [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7],
  [7, 4, 7, 5, 7],
  [7, 1, 1, 1, 1],
  [7, 5, 7, 5, 7],
  [7, 5, 7, 1, 7],
];

/** A picture in memory. Drawn by hand, since reading SVG is shut off in this process for safety. */
export function createCanvas(width: number, height: number, paper: Colour) {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.set(paper, at);

  const dot = (x: number, y: number, colour: Colour, strength = 1): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const at = (y * width + x) * 3;
    for (let part = 0; part < 3; part += 1)
      pixels[at + part] = pixels[at + part]! * (1 - strength) + colour[part]! * strength;
  };
  const disc = (cx: number, cy: number, radius: number, colour: Colour): void => {
    for (let y = Math.floor(cy - radius); y <= cy + radius; y += 1)
      for (let x = Math.floor(cx - radius); x <= cx + radius; x += 1)
        if (Math.hypot(x - cx, y - cy) <= radius) dot(x, y, colour);
  };

  return {
    pixels,
    disc,
    /** Rings filled by the even–odd rule, so that inner ones are holes. */
    fill(rings: readonly (readonly Xy[])[], colour: Colour, strength = 1): void {
      const ys = rings.flat().map(([, y]) => y);
      const top = Math.max(0, Math.floor(Math.min(...ys)));
      const bottom = Math.min(height - 1, Math.ceil(Math.max(...ys)));
      for (let y = top; y <= bottom; y += 1) {
        const crossings = rings
          .flatMap((ring) => crossingsAt(ring, y + 0.5))
          .toSorted((a, b) => a - b);
        for (let n = 0; n + 1 < crossings.length; n += 2)
          for (let x = Math.ceil(crossings[n]! - 0.5); x < crossings[n + 1]! - 0.5; x += 1)
            dot(x, y, colour, strength);
      }
    },
    line(points: readonly Xy[], colour: Colour): void {
      for (const [n, [x, y]] of points.entries()) {
        const [toX, toY] = points[n + 1] ?? [x, y];
        const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y)));
        for (let step = 0; step <= steps; step += 1)
          dot(
            Math.round(x + ((toX - x) * step) / steps),
            Math.round(y + ((toY - y) * step) / steps),
            colour,
          );
      }
    },
    /** A number in the middle of a place. */
    number(value: number, cx: number, cy: number, size: number, colour: Colour): void {
      const text = String(value);
      const left = cx - ((text.length * 4 - 1) * size) / 2;
      for (const [n, digit] of [...text].entries())
        for (const [row, bits] of (rows[Number(digit)] ?? []).entries())
          for (let column = 0; column < 3; column += 1)
            if (bits & (4 >> column))
              for (let dx = 0; dx < size; dx += 1)
                for (let dy = 0; dy < size; dy += 1)
                  dot(
                    Math.round(left + (n * 4 + column) * size + dx),
                    Math.round(cy - 2.5 * size + row * size + dy),
                    colour,
                  );
    },
  };
}

function crossingsAt(ring: readonly Xy[], y: number): number[] {
  const found: number[] = [];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y) found.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  return found;
}

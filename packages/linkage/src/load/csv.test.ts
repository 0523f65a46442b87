import fc from "fast-check";
import { expect, test } from "vitest";
import { asUtf8 } from "./readBytes.ts";
import { readHeader } from "./readHeader.ts";
import { scanCsv } from "./scanCsv.ts";
import { splitCsv } from "./splitCsv.ts";

const cell = fc.string({ unit: fc.constantFrom(...'ab",\n\r; 张'), maxLength: 6 });
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const decoder = new TextDecoder();

function read(bytes: Uint8Array, parts: number): string[][] {
  const { delimiter, from } = readHeader(bytes);
  const cuts = splitCsv(bytes, from, parts);
  return cuts.slice(1).flatMap((to, i) => {
    const cells = scanCsv({
      bytes,
      from: cuts[i]!,
      to,
      delimiter,
      wanted: Int16Array.of(0, 1, 2),
      columns: 3,
    });
    return Array.from({ length: cells.rows }, (_, row) =>
      cells.start.map((start, c) =>
        decoder.decode(bytes.slice(start[row]!, start[row]! + cells.length[c]![row]!)),
      ),
    );
  });
}

test("reads back what was written, cut into any number of parts", () => {
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom("\n", "\r\n"),
      (written, parts, end) => {
        const text = ["x,y,z", ...written.map((row) => row.map(quoted).join(","))].join(end);
        expect(read(new TextEncoder().encode(text), parts)).toEqual(written);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

test("short records are filled up, empty lines are none", () => {
  expect(read(new TextEncoder().encode("x,y,z\na\n\nb,c\r\n,,d,e\n"), 1)).toEqual([
    ["a", "", ""],
    ["b", "c", ""],
    ["", "", "d"],
  ]);
});

test.each(["utf-16le", "utf-16be", "gb18030", "utf-8 with mark"])("%s is read", (encoding) => {
  const bytes = {
    "utf-16le": [0xff, 0xfe, 0x20, 0x5f, 0x2c, 0x00, 0x61, 0x00],
    "utf-16be": [0xfe, 0xff, 0x5f, 0x20, 0x00, 0x2c, 0x00, 0x61],
    gb18030: [0xd5, 0xc5, 0x2c, 0x61],
    "utf-8 with mark": [0xef, 0xbb, 0xbf, 0xe5, 0xbc, 0xa0, 0x2c, 0x61],
  }[encoding]!;
  expect(decoder.decode(Uint8Array.from(asUtf8(Uint8Array.from(bytes))))).toMatch(/^[张张],a$/);
});

test("the separator is the one the header has most of", () => {
  const head = readHeader(new TextEncoder().encode('a;"b;,,,,";c\n1;2;3'));
  expect(head.headers).toEqual(["a", "b;,,,,", "c"]);
});

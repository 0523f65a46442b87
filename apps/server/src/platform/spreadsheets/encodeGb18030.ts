let table: Map<string, number> | undefined;

/** The two-byte part of GB18030, turned round from the decoder that every runtime has. */
function twoBytes(): Map<string, number> {
  if (table !== undefined) return table;
  const decoder = new TextDecoder("gb18030");
  table = new Map();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (letter.length === 1 && letter !== "\uFFFD" && !table.has(letter))
        table.set(letter, high * 256 + low);
    }
  return table;
}

/** Text as an old office program writes it; what has no two-byte form becomes `?`. */
export function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  const codes = twoBytes();
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const code = point < 0x80 ? undefined : (codes.get(letter) ?? 0x3f);
    if (code === undefined) bytes.push(point);
    else if (code < 0x100) bytes.push(code);
    else bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/**
 * PostgreSQL's Bind message for the unnamed statement and portal: every value as text, every column of
 * the answer as text. Ours in place of the engine's, which takes a third of a second for what a part
 * of a large list says, as it counts and copies character by character.
 */
export function bindMessage(values: readonly (string | null)[]): Buffer {
  let length = 4 + 2 + 2 + 2 + 2;
  for (const value of values) length += 4 + (value === null ? 0 : Buffer.byteLength(value));
  const message = Buffer.allocUnsafe(1 + length);
  let at = message.writeUInt8(0x42, 0);
  at = message.writeInt32BE(length, at);
  at = message.writeUInt16BE(0, at); // two empty names
  at = message.writeInt16BE(0, at);
  at = message.writeUInt16BE(values.length, at);
  for (const value of values) {
    if (value === null) {
      at = message.writeInt32BE(-1, at);
      continue;
    }
    const written = message.write(value, at + 4);
    message.writeInt32BE(written, at);
    at += 4 + written;
  }
  message.writeInt16BE(0, at);
  return message;
}

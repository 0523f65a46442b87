import { NetworkError } from "../networkError.ts";

/** Reads the protobuf wire format out of a buffer, without making objects. */
export class Wire {
  bytes: Uint8Array;
  at: number;
  end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** An unsigned varint below 2^53; 32-bit arithmetic for its common short forms. */
  varint(): number {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    if (byte >= 0x80) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << 7;
      if (byte >= 0x80) {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << 14;
        if (byte >= 0x80) {
          byte = bytes[at++]!;
          value |= (byte & 0x7f) << 21;
          let scale = 2 ** 28;
          while (byte >= 0x80) {
            byte = bytes[at++]!;
            value += (byte & 0x7f) * scale;
            scale *= 128;
            if (scale > 2 ** 70) throw damaged("a number of more than ten bytes");
          }
        }
      }
    }
    if (at > this.end) throw damaged("a number runs past its end");
    this.at = at;
    return value;
  }

  /** A zigzag varint. */
  signed(): number {
    const value = this.varint();
    if (value <= 0x7fff_ffff) return (value >>> 1) ^ -(value & 1);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Enters a length-delimited field. @returns its end. */
  enter(): number {
    const length = this.varint();
    const end = this.at + length;
    if (end > this.end) throw damaged("a field is longer than what holds it");
    return end;
  }

  skip(wireType: number): void {
    if (wireType === 0) this.varint();
    else if (wireType === 2) this.at = this.enter();
    else if (wireType === 1) this.at += 8;
    else if (wireType === 5) this.at += 4;
    else throw damaged(`wire type ${wireType}`);
    if (this.at > this.end) throw damaged("a field runs past its end");
  }
}

export const damaged = (what: string): NetworkError => new NetworkError("network.damaged", what);

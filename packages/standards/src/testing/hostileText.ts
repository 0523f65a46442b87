import fc from "fast-check";

/** Text that breaks careless code: any UTF-16 unit, lone surrogates, NUL, direction marks, digits. */
export const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "\uD800",
      "\uDC00",
      "\u0000",
      "\u202E",
      "\u200F",
      "1",
      "９",
      "-",
      "Ｘ",
      "张",
      "·",
    ),
    maxLength: 40,
  }),
);

/** Ten million characters that look like the beginning of something. */
export const longTexts = ["1", "９", "\u202E", "张", "138 "].map((piece) =>
  piece.repeat(10_000_000 / piece.length),
);

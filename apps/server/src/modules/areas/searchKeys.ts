import { pinyin } from "pinyin-pro";

/** What a Chinese name is found by besides its characters: full pinyin and initials, lower case. */
export function searchKeys(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, {
    toneType: "none",
    type: "array",
    nonZh: "consecutive",
    v: true,
  });
  return {
    pinyin: syllables.join("").toLowerCase().replaceAll(/\s+/g, ""),
    initials: syllables
      .map((syllable) => syllable.at(0) ?? "")
      .join("")
      .toLowerCase(),
  };
}

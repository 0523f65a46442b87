import { defineText, type Locale } from "./i18n.ts";

/** What is wrong with one field of an entry, by the `reason` of its issue. */
export const issues = defineText(
  {
    too_small: "填得太少，请再写一点。",
    too_big: "填得太多，请删短一些。",
    invalid_type: "这里还没有填，或填得不对。",
    invalid_format: "格式不对，请检查。",
    invalid_value: "请从给出的选项里选。",
    unknownField: "多出了一项，请刷新页面再试。",
    "text.malformed": "有认不出的字符，请删掉再试。",
    "phone.length": "手机号应是 11 位数字。",
    "phone.prefix": "手机号应以 1 开头，请检查。",
    "phone.characters": "手机号里只能有数字。",
  },
  {
    too_small: "This is too little. Write a bit more.",
    too_big: "This is too much. Make it shorter.",
    invalid_type: "This is missing or not right.",
    invalid_format: "This is not in the right form.",
    invalid_value: "Choose one of the options.",
    unknownField: "There is an entry too many. Reload the page and try again.",
    "text.malformed": "There are characters that cannot be read. Remove them.",
    "phone.length": "A mobile number has 11 digits.",
    "phone.prefix": "A mobile number begins with 1. Check it.",
    "phone.characters": "A mobile number has digits only.",
  },
);

/** The sentence for one issue; a general one when this build does not know its reason. */
export function sayIssue(reason: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = issues[locale];
  const sentence = Object.keys(known).includes(reason) ? known[reason] : undefined;
  return sentence ?? (locale === "zh" ? "这里填得不对，请检查。" : "This is not right. Check it.");
}

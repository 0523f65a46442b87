import type { Locale } from "@juxin/ui";

const phones: readonly (readonly [RegExp, string, string])[] = [
  [/iPhone/, "苹果手机", "iPhone"],
  [/iPad/, "苹果平板", "iPad"],
  [/HarmonyOS|HUAWEI|HONOR/i, "华为或荣耀手机", "Huawei or Honor phone"],
  [/Android/, "安卓手机", "Android phone"],
  [/Windows/, "Windows 电脑", "Windows computer"],
  [/Macintosh/, "苹果电脑", "Mac"],
  [/Linux/, "Linux 电脑", "Linux computer"],
];

const readers: readonly (readonly [RegExp, string, string])[] = [
  [/MicroMessenger/i, "微信", "WeChat"],
  [/Edg/, "Edge", "Edge"],
  [/Chrome|CriOS/, "Chrome", "Chrome"],
  [/Firefox|FxiOS/, "Firefox", "Firefox"],
  [/Safari/, "Safari", "Safari"],
];

/** A browser's own description as a person would say it; unknown ones are shown as they are. */
export function sayDevice(device: string, locale: Locale): string {
  const at = locale === "zh" ? 1 : 2;
  const known = [phones, readers].flatMap(
    (list) => list.find(([sign]) => sign.test(device))?.[at] ?? [],
  );
  return known.length === 0 ? device.slice(0, 40) : known.join(" · ");
}

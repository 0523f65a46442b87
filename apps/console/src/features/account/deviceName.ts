type Known<Name extends string> = readonly (readonly [RegExp, Name])[];

const browsers = [
  [/MicroMessenger/, "wechat"],
  [/Edg(e|A|iOS)?\//, "edge"],
  [/QQBrowser/, "qq"],
  [/Firefox\/|FxiOS/, "firefox"],
  [/Chrome\/|CriOS/, "chrome"],
  [/Safari\//, "safari"],
] as const;
const systems = [
  [/HarmonyOS|OpenHarmony/, "harmony"],
  [/Android/, "android"],
  [/iPhone|iPad/, "ios"],
  [/Windows/, "windows"],
  [/Mac OS X/, "macos"],
  [/Linux/, "linux"],
] as const;

export type DeviceWord = (typeof browsers)[number][1] | (typeof systems)[number][1];

const find = <Name extends string>(known: Known<Name>, signature: string): Name | undefined =>
  known.find(([sign]) => sign.test(signature))?.[1];

/** A browser's long signature in two words, e.g. `Edge · Windows`; an unknown one is cut short. */
export function deviceName(signature: string, words: Readonly<Record<DeviceWord, string>>): string {
  const parts = [find(browsers, signature), find(systems, signature)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.map((part) => words[part]).join(" · ") : signature.slice(0, 60);
}

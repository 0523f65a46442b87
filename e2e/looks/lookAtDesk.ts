import { checkAxe } from "./checkAxe.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkWidth } from "./checkWidth.ts";
import type { Look } from "./lookAtScreens.ts";
import { settled } from "./settled.ts";

const desk = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** A page of the console: light, dark and on a phone in Chinese; light in English. */
export const lookAtDesk: Look = async ({ page }, locale, data, keep) => {
  const faults: string[] = [];
  const notes: string[] = [];
  await settled(page);
  faults.push(...(await checkWidth(page, desk.width)));
  await keep("light");
  if (locale === "en") {
    faults.push(...(await checkLanguage(page, data)));
    return { faults, notes };
  }
  for (const { grave, said } of await checkAxe(page)) (grave ? faults : notes).push(said);
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  for (const { said } of await checkAxe(page, "color-contrast")) faults.push(`dark: ${said}`);
  await keep("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(narrow);
  await settled(page);
  faults.push(...(await checkWidth(page, narrow.width)).map((one) => `narrow: ${one}`));
  await keep("narrow");
  await page.setViewportSize(desk);
  return { faults, notes };
};

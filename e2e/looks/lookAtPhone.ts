/// <reference lib="dom" />
import { checkAxe } from "./checkAxe.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkTargets } from "./checkTargets.ts";
import { checkWidth } from "./checkWidth.ts";
import type { Look } from "./lookAtScreens.ts";
import { settled } from "./settled.ts";

const width = 390;

/** A phone screen: light, dark and large print in Chinese; light in English. */
export const lookAtPhone: Look = async ({ page }, locale, data, keep) => {
  const faults: string[] = [];
  const notes: string[] = [];
  const wear = async (form: { theme?: string; print?: string }): Promise<void> => {
    await page.evaluate(({ theme, print }) => {
      const { dataset } = document.documentElement;
      if (theme === undefined) delete dataset["theme"];
      else dataset["theme"] = theme;
      if (print === undefined) delete dataset["print"];
      else dataset["print"] = print;
    }, form);
    await settled(page);
  };
  const judge = async (form: string, least: number): Promise<void> => {
    const found = [...(await checkWidth(page, width)), ...(await checkTargets(page, least))];
    faults.push(...found.map((one) => `${form}: ${one}`));
    await keep(form);
  };

  await settled(page);
  await judge("light", 44);
  if (locale === "en") {
    faults.push(...(await checkLanguage(page, data)));
    return { faults, notes };
  }
  for (const { grave, said } of await checkAxe(page)) (grave ? faults : notes).push(said);
  await wear({ theme: "dark" });
  for (const { said } of await checkAxe(page, "color-contrast")) faults.push(`dark: ${said}`);
  await keep("dark");
  await wear({ print: "large" });
  await judge("large", 60);
  await wear({});
  return { faults, notes };
};

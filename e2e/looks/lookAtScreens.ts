import type { BrowserContextOptions } from "playwright-core";
import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { newNumber } from "../phone/signIn.ts";
import type { Stage } from "../stage/stage.ts";
import { deskScreen, phoneScreen, type Visitor } from "../stage/visitor.ts";
import { DataSeen } from "./dataSeen.ts";
import type { Looker, Screen } from "./screen.ts";

/** What is wrong with a screen: `faults` fail it, `notes` are only told. */
export interface Findings {
  faults: string[];
  notes: string[];
}

/** Looks at a screen that is open, in each of its forms; `keep` makes the picture of one. */
export type Look = (
  who: Visitor,
  locale: Locale,
  data: DataSeen,
  keep: (form: string) => Promise<string>,
) => Promise<Findings>;

type App = "phone" | "desk";

const windows: Record<App, BrowserContextOptions> = {
  phone: { ...phoneScreen, deviceScaleFactor: 1 },
  desk: deskScreen,
};
const choiceKept: Record<App, [key: string, choice: object]> = {
  phone: ["juxin.look", { print: "normal" }],
  desk: ["juxin.preferences", {}],
};

/** A browser that reads one language; those who look take turns at it, so that it loads each app once. */
async function openIn(stage: Stage, app: App, locale: Locale): Promise<Visitor> {
  const who = await stage.visitor({
    ...windows[app],
    locale: locale === "zh" ? "zh-CN" : "en-GB",
    serviceWorkers: "block",
  });
  const [key, choice] = choiceKept[app];
  await who.context.addInitScript(
    ([at, kept]) => localStorage.getItem(at) ?? localStorage.setItem(at, kept),
    [key, JSON.stringify({ ...choice, locale })] as const,
  );
  return who;
}

async function enter(who: Visitor, looker: Looker): Promise<void> {
  await who.startAfresh();
  if (looker === "newcomer" || looker === "beginner" || looker === "starter")
    await becomeNew(who, looker);
  else if (looker !== "nobody") await who.becomes(looker);
}

/** A rider whom nobody knows yet, as far along as the looker is. */
async function becomeNew(who: Visitor, looker: "newcomer" | "beginner" | "starter"): Promise<void> {
  const phone = newNumber();
  const sent = await who.write<{ demoCode: string }>("POST", "/api/v1/sign-in/codes", { phone });
  const signIn = { as: "worker", phone, code: sent.demoCode };
  await who.write("POST", "/api/v1/sign-in/by-code", signIn);
  if (looker === "newcomer") return;
  const consent = { purpose: "service", given: true, textVersion: 1 };
  await who.write("POST", "/api/v1/me/consents", consent);
  if (looker === "beginner") return;
  const { items } = await who.read<{ items: Schemas["Area"][] }>("/api/v1/areas?limit=10");
  const street = items.find((one) => one.level === "street");
  await who.write("PATCH", "/api/v1/me", { line: "delivery", area: street?.code });
}

/** Each screen in both languages; a screen that fails does not keep the others from being looked at. */
export async function lookAtScreens(
  stage: Stage,
  app: App,
  screens: readonly Screen[],
  look: Look,
): Promise<void> {
  const lookers = [...new Set(screens.map((screen) => screen.who))];
  // At the same time: while one waits for the server the other draws.
  const lookIn = async (locale: Locale): Promise<void> => {
    const who = await openIn(stage, app, locale);
    for (const looker of lookers) {
      await enter(who, looker);
      const data = new DataSeen(who.page);
      for (const screen of screens.filter((one) => one.who === looker))
        await lookAt(stage, app, screen, { who, locale, data, look });
    }
    who.errors.length = 0;
    await who.context.close();
  };
  await Promise.all([lookIn("zh"), lookIn("en")]);
}

async function lookAt(
  stage: Stage,
  app: App,
  screen: Screen,
  { who, locale, data, look }: { who: Visitor; locale: Locale; data: DataSeen; look: Look },
): Promise<void> {
  const what = `${app} ${screen.name} ${locale}`;
  const started = performance.now();
  who.errors.length = 0;
  const keep = (form: string): Promise<string> => stage.keep(who, `${what} ${form}`, "jpeg");
  try {
    const path = typeof screen.path === "string" ? screen.path : await screen.path(who);
    await who.page.goto(path);
    await screen.act?.(who, locale);
    const { faults, notes } = await look(who, locale, data, keep);
    const errors = who.errors.map((error) => `console: ${error}`);
    for (const note of notes) stage.report.note(`${what}: ${note}`);
    if (faults.length + errors.length > 0) throw new Error([...faults, ...errors].join("\n"));
    stage.report.pass(what, performance.now() - started);
  } catch (error) {
    await keep("FAILED").catch(() => undefined);
    stage.report.fail(what, error, [`at ${who.page.url()}`]);
  }
}

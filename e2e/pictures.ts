/// <reference lib="dom" />
/**
 * Makes the pictures of README.md and README.zh-CN.md anew, in docs/pictures: real screens of a new
 * demo district.
 *   node e2e/pictures.ts
 */
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { phoneText } from "./catalog.ts";
import { buildWeb } from "../tools/buildWeb.mjs";
import { settled } from "./looks/settled.ts";
import { chooseCategory } from "./looks/phoneScreens.ts";
import { photoOfGate } from "./photo.ts";
import { asked } from "./pictures/asked.ts";
import { save } from "./pictures/save.ts";
import { threePhones } from "./pictures/threePhones.ts";
import { upload, workOn } from "./pictures/work.ts";
import { openBrowser } from "./stage/openBrowser.ts";
import { startServer } from "./stage/startServer.ts";
import { deskScreen, phoneScreen, Visitor } from "./stage/visitor.ts";

type Detail = Schemas["CaseDetail"];

/** Milliseconds a map takes to draw what it has been given; nothing in the page says when. */
const mapDrawn = 5000;

const shot = async (who: Visitor): Promise<Buffer> => {
  await settled(who.page);
  return who.page.screenshot({ animations: "disabled", caret: "hide" });
};

async function enter(
  browser: Browser,
  url: string,
  persona: string,
  options: BrowserContextOptions,
  [key, choice]: [string, object],
): Promise<Visitor> {
  const who = await Visitor.enter(browser, url, options);
  await who.context.addInitScript(([at, kept]) => localStorage.setItem(at, kept), [
    key,
    JSON.stringify(choice),
  ] as const);
  await who.becomes(persona);
  return who;
}

async function pictures(browser: Browser, url: string, locale: Locale): Promise<void> {
  const desk = (persona: string) =>
    enter(browser, url, persona, deskScreen, ["juxin.preferences", { locale, theme: "light" }]);
  const look = { locale, print: "normal", theme: "light" };
  const rider = await enter(browser, url, "rider", phoneScreen, ["juxin.look", look]);
  const clerk = await desk("communityClerk");
  const department = await desk("departmentClerk");
  const admin = await desk("districtAdmin");
  const t = asked[locale];

  await rider.page.goto("/m/");
  const home = await shot(rider);
  await rider.page.goto("/m/ask");
  await chooseCategory("accessAndParking")(rider, locale);
  await rider.page.getByRole("textbox").fill(t.text);
  await rider.page.locator("input[type=file]").setInputFiles(await photoOfGate("shut"));
  await rider.page.locator("figure img").waitFor();
  const writing = await shot(rider);

  const { grants } = await clerk.read<Schemas["Me"]>("/api/v1/me");
  const opened = await rider.write<Detail>("POST", "/api/v1/cases", {
    category: "accessAndParking",
    text: t.text,
    area: grants[0]?.area,
    place: { text: t.place, lng: null, lat: null },
    photoIds: [await upload(rider, "shut")],
  });
  await clerk.write("POST", `/api/v1/cases/${opened.id}/accept`, {});
  await clerk.page.goto(`/inbox/${opened.id}`);
  await clerk.page.locator("article img").first().waitFor();
  await tell(`console-inbox.${locale}`, await shot(clerk));

  await workOn(opened.id, clerk, department, locale);
  await rider.page.goto(`/m/demands/${opened.id}`);
  await rider.page.getByText(t.answer).first().waitFor();
  // The steps are what the picture is about: scrolled until what was asked stands at the top.
  await rider.page
    .getByRole("heading", { name: phoneText.demand[locale].what, exact: true })
    .evaluate((heading) => window.scrollBy(0, heading.getBoundingClientRect().top - 28));
  const steps = await shot(rider);
  await rider.write("POST", `/api/v1/cases/${opened.id}/confirm`, { stars: 5 });
  await tell(`mobile.${locale}`, await threePhones([home, writing, steps]));

  await admin.page.goto("/overview");
  await admin.page.getByRole("img").first().waitFor();
  await tell(`console-figures.${locale}`, await shot(admin));
  await admin.page.goto("/review");
  await admin.page.locator("article table").first().waitFor();
  await tell(`console-review.${locale}`, await shot(admin));
  await admin.page.goto("/stations?view=map");
  // Asked for by the press, and sometimes answered before one would begin to wait.
  await Promise.all([
    admin.page.waitForResponse((answer) => answer.url().includes("/stations/circles")),
    admin.page.getByRole("checkbox").first().check(),
  ]);
  await admin.page.waitForTimeout(mapDrawn);
  await tell(`console-stations.${locale}`, await shot(admin));
  for (const one of [rider, clerk, department, admin]) await one.context.close();
}

async function tell(name: string, picture: Buffer): Promise<void> {
  const bytes = await save(name, picture);
  process.stdout.write(`docs/pictures/${name}.png  ${Math.round(bytes / 1000)} KB\n`);
}

await buildWeb(process.execPath);
const server = await startServer({ demo: true });
try {
  const browser = await openBrowser();
  try {
    for (const locale of ["zh", "en"] as const) await pictures(browser, server.url, locale);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}

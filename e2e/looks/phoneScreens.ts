import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { phoneText } from "../catalog.ts";
import { newNumber } from "../phone/signIn.ts";
import type { Visitor } from "../stage/visitor.ts";
import { phoneSurveyScreens } from "./phoneSurveyScreens.ts";
import type { Screen } from "./screen.ts";

type Case = Schemas["CaseSummary"];

/** The rider's newest demand in one of these states. */
const demandIn =
  (...states: Case["state"][]) =>
  async (who: Visitor): Promise<string> => {
    const { items } = await who.read<{ items: Case[] }>("/api/v1/cases/mine?limit=100");
    const found = items.find((one) => states.includes(one.state));
    if (found === undefined) throw new Error(`The demo's rider has no demand that is ${states}`);
    return `/m/demands/${found.id}`;
  };

const press =
  (say: (locale: Locale) => string) =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    await who.page.getByRole("button", { name: say(locale), exact: true }).tap();
  };

/** Taps the tile of a category by its key. */
export const chooseCategory =
  (key: string) =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    const { categories } = await who.read<Schemas["CaseSettings"]>("/api/v1/settings/cases");
    const category = categories.find((one) => one.key === key);
    await who.page.getByRole("button", { name: category?.[locale] ?? key }).tap();
    await who.page.getByRole("textbox").waitFor();
  };

async function askForCode(who: Visitor, locale: Locale): Promise<void> {
  await who.page.getByLabel(phoneText.signIn[locale].phone).fill(newNumber());
  await who.page.getByRole("button", { name: phoneText.signIn[locale].getCode }).tap();
  await who.page.getByRole("button", { name: phoneText.signIn[locale].fill }).waitFor();
}

const unsent: Record<Locale, string> = {
  zh: "路口的窨井盖松了，夜里骑过去会翘",
  en: "The manhole cover at the crossing is loose and tips up at night",
};

/** Writes a demand that does not get through: it waits on the phone. */
async function leaveWaiting(who: Visitor, locale: Locale): Promise<void> {
  const t = phoneText.ask[locale];
  await who.page.route("**/api/v1/cases", (route) => route.abort());
  await chooseCategory("safetyHazard")(who, locale);
  await who.page.getByRole("textbox").fill(unsent[locale]);
  await who.page.getByRole("button", { name: t.send, exact: true }).tap();
  await who.page
    .getByRole("heading", { name: phoneText.waiting[locale].savedTitle })
    .last()
    .waitFor();
}

const seeWaiting =
  (path: string) =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    await leaveWaiting(who, locale);
    await who.page.goto(path);
  };

/** A place where something can be booked, with the first thing that can. */
const bookableStation =
  (path: (id: string, offer: string) => string) =>
  async (who: Visitor): Promise<string> => {
    const { items } = await who.read<Schemas["OfflineStations"]>("/api/v1/stations/offline");
    const found = items.find(({ bookable }) => bookable.length > 0);
    if (found === undefined) throw new Error("No place of the demo can be booked");
    const { offers } = await who.read<Schemas["StationDetail"]>(`/api/v1/stations/${found.id}`);
    return path(found.id, offers[0]?.id ?? "");
  };

/** The code on the wall of a place at which the rider has something booked for now. */
async function bookedNow(who: Visitor): Promise<string> {
  const mine = async () =>
    (await who.read<{ items: Schemas["Booking"][] }>("/api/v1/bookings/mine")).items.find(
      ({ state }) => state === "held" || state === "arrived",
    );
  const known = await mine();
  if (known !== undefined) return `/m/s/${known.station.code}`;
  const { items } = await who.read<Schemas["OfflineStations"]>("/api/v1/stations/offline");
  for (const one of items.filter(({ bookable, now }) => bookable.length > 0 && now.open)) {
    const { offers } = await who.read<Schemas["StationDetail"]>(`/api/v1/stations/${one.id}`);
    for (const { id } of offers) {
      const path = `/api/v1/stations/${one.id}/offers/${id}`;
      const { slots } = await who.read<Schemas["OfferSlots"]>(`${path}/slots`);
      const slot = slots.find(({ past, free }) => !past && free > 0);
      if (slot === undefined) continue;
      await who.write("POST", `${path}/bookings`, { startsAt: slot.from }).catch(() => undefined);
      if ((await mine()) !== undefined) return `/m/s/${one.code}`;
    }
  }
  // At night nothing is open: the code is read all the same.
  return `/m/s/${items[0]?.code ?? ""}`;
}

/** A rider who has said of themselves where they work, and that they are in a union. */
async function inRegister(who: Visitor): Promise<string> {
  const { persons } = await who.read<Schemas["MyPerson"]>("/api/v1/me/person");
  if (persons.length === 0) {
    await who.write("POST", "/api/v1/me/person", {
      work: { employerText: "临江速送", line: "delivery" },
    });
    await who.write("POST", "/api/v1/me/memberships", { kind: "union", agreed: true });
  }
  return "/m/me/person";
}

/** Somebody who has applied for a shop, without a spot on the map. */
async function hasApplied(who: Visitor): Promise<string> {
  const { items } = await who.read<{ items: unknown[] }>("/api/v1/station-applications");
  if (items.length === 0) {
    const streets = await who.read<{ items: { code: string }[] }>("/api/v1/areas?level=community");
    await who.write("POST", "/api/v1/station-applications", {
      type: "friendlyShop",
      name: "桥头馄饨店",
      area: streets.items[0]?.code,
      address: "桥头路 8 号",
      hours: "Mo-Su 06:30-21:00",
      contactName: "老李",
    });
  }
  return "/m/friendly";
}

/** Answers the questions of an application up to one of them. */
const answerUpTo =
  (step: "offers" | "hours" | "place" | "check") =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    const t = phoneText.friendly[locale];
    const next = () => who.page.getByRole("button", { name: t.next }).tap();
    await who.page.getByRole("radio").first().tap();
    await next();
    await who.page.getByLabel(t.nameLabel).fill("Mill");
    await next();
    if (step === "offers") return;
    await who.page.getByRole("checkbox").first().tap();
    await next();
    if (step === "hours") return;
    await next();
    await who.page.getByLabel(phoneText.area[locale].street).selectOption({ index: 1 });
    await who.page.getByLabel(t.address).fill("8");
    if (step === "place") return;
    await next();
    await who.page.getByLabel(t.contactName).fill("L");
    await next();
  };

/** Every screen of the phone page. */
export const phoneScreens: readonly Screen[] = [
  { name: "sign-in", who: "nobody", path: "/m/" },
  { name: "code", who: "nobody", path: "/m/", act: askForCode },
  { name: "about-signed-out", who: "nobody", path: "/m/about" },
  { name: "welcome", who: "newcomer", path: "/m/" },
  { name: "person-empty", who: "beginner", path: "/m/me/person" },
  { name: "ask-line", who: "beginner", path: "/m/ask" },
  { name: "home-empty", who: "courier", path: "/m/" },
  { name: "demands-empty", who: "courier", path: "/m/demands" },
  { name: "accesses-empty", who: "courier", path: "/m/me/accesses" },
  { name: "saved-offline", who: "starter", path: "/m/ask", act: leaveWaiting },
  { name: "waiting", who: "starter", path: "/m/ask", act: seeWaiting("/m/waiting") },
  { name: "home-waiting", who: "starter", path: "/m/ask", act: seeWaiting("/m/") },
  { name: "person", who: "starter", path: inRegister },
  {
    name: "membership-take-back-sheet",
    who: "starter",
    path: inRegister,
    act: press((locale) => phoneText.member[locale].takeBack),
  },
  { name: "home", who: "rider", path: "/m/" },
  { name: "waiting-empty", who: "rider", path: "/m/waiting" },
  { name: "ask", who: "rider", path: "/m/ask" },
  { name: "ask-words", who: "rider", path: "/m/ask", act: chooseCategory("accessAndParking") },
  {
    name: "ask-sensitive",
    who: "rider",
    path: "/m/ask",
    act: chooseCategory("injuryAndInsurance"),
  },
  {
    name: "ask-place",
    who: "rider",
    path: "/m/ask",
    act: async (who, locale) => {
      await chooseCategory("other")(who, locale);
      await who.page.getByRole("button", { name: phoneText.place[locale].change }).tap();
    },
  },
  { name: "demands", who: "rider", path: "/m/demands" },
  { name: "demand-open", who: "rider", path: demandIn("assigned", "accepted", "received") },
  { name: "demand-answered", who: "rider", path: demandIn("resolved") },
  {
    name: "demand-solved-sheet",
    who: "rider",
    path: demandIn("resolved"),
    act: press((locale) => phoneText.demand[locale].solved),
  },
  {
    name: "demand-not-yet-sheet",
    who: "rider",
    path: demandIn("resolved"),
    act: press((locale) => phoneText.demand[locale].notYet),
  },
  { name: "demand-closed", who: "rider", path: demandIn("confirmed", "withdrawn") },
  {
    name: "demand-withdraw-sheet",
    who: "rider",
    path: demandIn("assigned", "accepted", "received"),
    act: press((locale) => phoneText.demand[locale].withdraw),
  },
  { name: "stations", who: "rider", path: "/m/stations" },
  {
    name: "stations-map",
    who: "rider",
    path: "/m/stations",
    act: press((locale) => phoneText.stations[locale].map),
  },
  { name: "station", who: "rider", path: bookableStation((id) => `/m/stations/${id}`) },
  {
    name: "station-report-sheet",
    who: "rider",
    path: bookableStation((id) => `/m/stations/${id}`),
    act: press((locale) => phoneText.stations[locale].report),
  },
  {
    name: "station-book",
    who: "rider",
    path: bookableStation((id, offer) => `/m/stations/${id}/book/${offer}`),
  },
  { name: "bookings", who: "rider", path: "/m/bookings" },
  { name: "scan", who: "rider", path: bookedNow },
  { name: "scan-unknown", who: "rider", path: "/m/s/an-old-poster" },
  { name: "friendly-empty", who: "rider", path: "/m/friendly" },
  { name: "friendly", who: "courier", path: hasApplied },
  { name: "friendly-type", who: "rider", path: "/m/friendly/apply" },
  { name: "friendly-offers", who: "rider", path: "/m/friendly/apply", act: answerUpTo("offers") },
  { name: "friendly-hours", who: "rider", path: "/m/friendly/apply", act: answerUpTo("hours") },
  { name: "friendly-place", who: "rider", path: "/m/friendly/apply", act: answerUpTo("place") },
  { name: "friendly-check", who: "rider", path: "/m/friendly/apply", act: answerUpTo("check") },
  ...phoneSurveyScreens,
  { name: "me", who: "rider", path: "/m/me" },
  {
    name: "sign-out-sheet",
    who: "rider",
    path: "/m/me",
    act: press((locale) => phoneText.me[locale].signOut),
  },
  { name: "my-data", who: "rider", path: "/m/me/data" },
  {
    name: "my-data-correct",
    who: "rider",
    path: "/m/me/data",
    act: press((locale) => phoneText.myData[locale].correct),
  },
  {
    name: "my-data-erase-sheet",
    who: "rider",
    path: "/m/me/data",
    act: press((locale) => phoneText.myData[locale].eraseOpen),
  },
  { name: "person-claim", who: "rider", path: "/m/me/person" },
  { name: "person-say", who: "rider", path: "/m/me/person/say" },
  {
    name: "person-say-identity",
    who: "rider",
    path: "/m/me/person/say",
    act: async (who, locale) => {
      await who.page.getByText(phoneText.person[locale].topics.identity).tap();
    },
  },
  { name: "person-membership", who: "rider", path: "/m/me/person/membership" },
  { name: "consents", who: "rider", path: "/m/me/consents" },
  { name: "accesses", who: "rider", path: "/m/me/accesses" },
  { name: "sessions", who: "rider", path: "/m/me/sessions" },
  { name: "settings", who: "rider", path: "/m/settings" },
  { name: "about", who: "rider", path: "/m/about" },
  { name: "missing", who: "rider", path: "/m/nowhere" },
  {
    name: "demand-word-waits",
    who: "rider",
    path: demandIn("resolved"),
    act: async (who, locale) => {
      const t = phoneText.demand[locale];
      await who.page.route("**/api/v1/cases/*/confirm", (route) => route.abort());
      await who.page.getByRole("button", { name: t.solved, exact: true }).tap();
      await who.page.getByRole("button", { name: t.finish }).tap();
      await who.page.getByText(phoneText.waits[locale].waits).waitFor();
    },
  },
  { name: "staff-here", who: "communityClerk", path: "/m/" },
];

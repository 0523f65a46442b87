import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import { firmScreens } from "./deskFirmScreens.ts";
import { peopleScreens } from "./deskPeopleScreens.ts";
import { stationScreens } from "./deskStationScreens.ts";
import { surveyScreens } from "./deskSurveyScreens.ts";
import { talkScreens } from "./deskTalkScreens.ts";
import { first } from "./first.ts";
import type { Screen } from "./screen.ts";

type Item = Schemas["InboxItem"];
type Named = { id: string };

/** The first case of the inbox on which this can be done. */
const inboxCase =
  (ability: Item["abilities"][number], act = "") =>
  async (who: Visitor): Promise<string> => {
    const { items } = await who.read<{ items: Item[] }>("/api/v1/cases/inbox?limit=100");
    const found = items.find((one) => one.abilities.includes(ability));
    if (found === undefined) throw new Error(`No case of this inbox allows: ${ability}`);
    return `/inbox/${found.id}${act === "" ? "" : `?act=${act}`}`;
  };

/** A case whose roles are not named yet; one is accepted when there is none. */
async function toAssign(who: Visitor): Promise<string> {
  for (let tries = 0; tries < 3; tries += 1) {
    const { items } = await who.read<{ items: Item[] }>("/api/v1/cases/inbox?limit=100");
    const allowing = (ability: Item["abilities"][number]) =>
      items.find((one) => one.abilities.includes(ability));
    const found = allowing("assign");
    if (found !== undefined) return `/inbox/${found.id}?act=assign`;
    const waiting = allowing("accept");
    if (waiting === undefined) break;
    // Whoever looks in the other language may have been faster with this very case.
    await who.write("POST", `/api/v1/cases/${waiting.id}/accept`, {}).catch(() => undefined);
  }
  throw new Error("No case of this inbox can be accepted or assigned");
}

const press =
  (say: (locale: Locale) => string | RegExp) =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    await who.page
      .getByRole("button", { name: say(locale) })
      .first()
      .click();
  };

const key = (name: string) => async (who: Visitor) => {
  await who.page.getByRole("heading").first().waitFor();
  await who.page.keyboard.press(name);
  await who.page.getByRole("dialog").waitFor();
};

/** Large print, as one switches to it: in the palette. Whoever looks keeps it, so it comes last. */
const enlarge = async (who: Visitor, locale: Locale): Promise<void> => {
  const t = deskText.app[locale];
  await who.page.getByRole("heading").first().waitFor();
  await who.page.keyboard.press("Control+k");
  await who.page.getByRole("combobox", { name: t.paletteHint }).fill(t.toLargePrint);
  await who.page.keyboard.press("Enter");
  await who.page.getByRole("dialog").waitFor({ state: "hidden" });
};

/** The page of keys with one on it. */
async function someFeed(who: Visitor): Promise<string> {
  const keys = await who.read<{ items: Named[] }>("/api/v1/feed-keys");
  if (keys.items.length === 0) {
    const { items } = await who.read<{ items: Schemas["RosterSource"][] }>(
      "/api/v1/rosters/sources",
    );
    const [source] = items;
    if (source === undefined) throw new Error("No source to make a key for");
    const expiresOn = new Date(Date.now() + 180 * 24 * 3_600_000).toISOString().slice(0, 10);
    const key = { purpose: "lists", name: "外卖信息系统", sourceId: source.id, expiresOn };
    await who.write("POST", "/api/v1/feed-keys", { ...key, addresses: ["10.1.0.0/16"] });
  }
  return "/feeds";
}

/** Every page of the console, and the forms that open on them. */
export const deskScreens: readonly Screen[] = [
  { name: "sign-in", who: "nobody", path: "/sign-in" },
  { name: "embedded-map", who: "nobody", path: "/embed/990104" },
  {
    name: "sign-in-code",
    who: "nobody",
    path: "/sign-in",
    act: async (who, locale) => {
      await who.page.getByRole("tab", { name: deskText.account[locale].signIn.byCode }).click();
    },
  },
  { name: "inbox", who: "communityClerk", path: "/inbox" },
  { name: "inbox-case", who: "communityClerk", path: inboxCase("accept") },
  { name: "inbox-accept", who: "communityClerk", path: inboxCase("accept", "accept") },
  { name: "inbox-transfer", who: "communityClerk", path: inboxCase("transfer", "transfer") },
  { name: "inbox-receive", who: "communityClerk", path: inboxCase("receive", "receive") },
  { name: "inbox-return", who: "communityClerk", path: inboxCase("return", "return") },
  { name: "inbox-group", who: "communityClerk", path: inboxCase("group", "group") },
  { name: "inbox-keys", who: "communityClerk", path: "/inbox", act: key("?") },
  {
    name: "inbox-accept-many",
    who: "communityClerk",
    path: "/inbox",
    act: async (who, locale) => {
      const { keyboard } = who.page;
      await who.page.getByRole("table").waitFor();
      await keyboard.press("j");
      await keyboard.press("Shift+ArrowDown");
      await who.page.getByText(deskText.selection[locale].chosen(2)).waitFor();
      await keyboard.press("a");
      await who.page.getByRole("dialog").waitFor();
    },
  },
  { name: "cases-keys", who: "communityClerk", path: "/cases", act: key("?") },
  { name: "palette", who: "communityClerk", path: "/inbox", act: key("Control+k") },
  { name: "take-in", who: "communityClerk", path: "/take-in" },
  {
    name: "inbox-filtered-empty",
    who: "communityClerk",
    path: "/inbox?box=escalated&urgency=calm",
  },
  { name: "inbox-street", who: "streetClerk", path: "/inbox" },
  { name: "inbox-assign", who: "streetClerk", path: toAssign },
  { name: "inbox-department", who: "departmentClerk", path: inboxCase("resolve") },
  { name: "inbox-progress", who: "departmentClerk", path: inboxCase("progress", "progress") },
  { name: "inbox-resolve", who: "departmentClerk", path: inboxCase("resolve", "resolve") },
  { name: "not-allowed", who: "departmentClerk", path: "/overview" },
  { name: "inbox-empty", who: "industryClerk", path: "/inbox" },
  { name: "cases", who: "districtAdmin", path: "/cases" },
  {
    name: "cases-filtered",
    who: "districtAdmin",
    path: "/cases?measure=overdue&line=delivery&order=due",
  },
  { name: "cases-none", who: "districtAdmin", path: "/cases?q=SQ-19990101-0001" },
  {
    name: "case-solved",
    who: "districtAdmin",
    path: first("/api/v1/cases?measure=rated&limit=1", (id) => `/cases/${id}`),
  },
  {
    name: "case-wide",
    who: "districtAdmin",
    path: first("/api/v1/cases?measure=rated&limit=1", (id) => `/cases/${id}?wide=yes`),
  },
  { name: "problems", who: "districtAdmin", path: "/problems" },
  {
    name: "problem-open",
    who: "districtAdmin",
    path: first("/api/v1/problems?state=open&limit=1", (id) => `/problems/${id}`),
  },
  {
    name: "problem-answered",
    who: "districtAdmin",
    path: first("/api/v1/problems?state=resolved&limit=1", (id) => `/problems/${id}`),
  },
  { name: "overview", who: "districtAdmin", path: "/overview" },
  {
    name: "overview-table",
    who: "districtAdmin",
    path: "/overview",
    act: async (who, locale) => {
      const t = deskText.figures[locale];
      await who.page.getByLabel(t.trendView).getByText(t.asTable, { exact: true }).click();
    },
  },
  { name: "overview-empty", who: "districtAdmin", path: "/overview?from=2001-01-01&to=2001-01-31" },
  { name: "rosters", who: "districtAdmin", path: "/rosters" },
  { name: "rosters-hand-in", who: "districtAdmin", path: "/rosters?open=handIn" },
  { name: "rosters-sources", who: "districtAdmin", path: "/rosters?open=sources" },
  { name: "rosters-source", who: "districtAdmin", path: "/rosters?open=source" },
  {
    name: "roster-list",
    who: "districtAdmin",
    path: first("/api/v1/rosters/lists?limit=1", (id) => `/rosters/${id}`),
  },
  { name: "review", who: "districtAdmin", path: "/review" },
  { name: "matching", who: "districtAdmin", path: "/matching" },
  { name: "review-settled", who: "districtAdmin", path: "/review?state=settled" },
  { name: "differences", who: "districtAdmin", path: "/differences" },
  {
    name: "difference-conflict",
    who: "districtAdmin",
    path: first(
      "/api/v1/rosters/differences?type=fieldConflict&limit=1",
      (id) => `/differences/${id}`,
    ),
  },
  {
    name: "difference",
    who: "districtAdmin",
    path: first("/api/v1/rosters/differences?state=open&limit=1", (id) => `/differences/${id}`),
  },
  { name: "visits", who: "districtAdmin", path: "/visits" },
  { name: "visits-outbox", who: "streetClerk", path: "/visits?show=outbox" },
  {
    name: "visits-door",
    who: "districtAdmin",
    path: async (who) => {
      const { stops } = await who.read<Schemas["VisitWalk"]>("/api/v1/rosters/visits");
      const door = stops[0]?.visits[0]?.difference.id;
      if (door === undefined) throw new Error("Nobody is on the visit list");
      return `/visits?door=${door}`;
    },
  },
  { name: "statements", who: "districtAdmin", path: "/statements" },
  {
    name: "statement",
    who: "districtAdmin",
    path: first("/api/v1/rosters/statements", (id) => `/statements/${id}`),
  },
  ...peopleScreens,
  { name: "feeds", who: "districtAdmin", path: someFeed },
  { name: "feeds-new", who: "districtAdmin", path: "/feeds?open=new" },
  ...firmScreens,
  { name: "registrations", who: "districtAdmin", path: "/registrations" },
  ...stationScreens,
  ...talkScreens,
  ...surveyScreens,
  { name: "staff", who: "districtAdmin", path: "/staff" },
  {
    name: "staff-one",
    who: "districtAdmin",
    path: first("/api/v1/staff?limit=1", (id) => `/staff?open=${id}`),
  },
  {
    name: "staff-new",
    who: "districtAdmin",
    path: "/staff",
    act: press((locale) => deskText.staff[locale].create),
  },
  { name: "settings", who: "districtAdmin", path: "/settings" },
  {
    name: "settings-new",
    who: "districtAdmin",
    path: "/settings",
    act: press((locale) => deskText.settings[locale].add),
  },
  {
    name: "settings-one",
    who: "districtAdmin",
    path: "/settings",
    act: async (who, locale) => {
      const { categories } = await who.read<Schemas["CaseSettings"]>("/api/v1/settings/cases");
      const name = categories[0]?.[locale] ?? "";
      await who.page.getByRole("button", { name: deskText.settings[locale].edit(name) }).click();
    },
  },
  { name: "settings-read", who: "communityClerk", path: "/settings" },
  { name: "inbox-large", who: "communityClerk", path: "/inbox", act: enlarge },
  { name: "case-large", who: "communityClerk", path: inboxCase("transfer") },
  { name: "audit", who: "auditor", path: "/audit" },
  {
    name: "audit-row",
    who: "auditor",
    path: "/audit",
    act: press((locale) => new RegExp(`^${deskText.audit[locale].details} `)),
  },
  {
    name: "audit-verify",
    who: "auditor",
    path: "/audit",
    act: press((locale) => deskText.audit[locale].verify),
  },
  { name: "account", who: "districtAdmin", path: "/account" },
  { name: "missing", who: "districtAdmin", path: "/nowhere" },
  { name: "overview-large", who: "districtAdmin", path: "/overview", act: enlarge },
];

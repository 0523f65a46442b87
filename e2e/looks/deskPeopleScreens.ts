import type { Schemas } from "@juxin/api-client";
import type { Locale } from "@juxin/ui";
import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import { first } from "./first.ts";
import type { Screen } from "./screen.ts";

/** Somebody who is on the way into the Party. */
async function someDevelopment(who: Visitor): Promise<string> {
  const { items } = await who.read<{ items: Schemas["Development"][] }>(
    "/api/v1/developments?limit=1",
  );
  if (items[0] === undefined) throw new Error("Nobody is on the way into the Party");
  return `/people/${items[0].person.id}`;
}

/** Opens the section, which is shut until it is asked for. */
async function open({ page }: Visitor, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: deskText.development[locale].show }).click();
}

async function openForm(who: Visitor, locale: Locale): Promise<void> {
  await open(who, locale);
  await who.page.getByRole("button", { name: deskText.development[locale].take }).click();
}

/** Somebody a paper of whom is still to come, and somebody who did not go on; the page opens at once. */
async function found(who: Visitor, query: string, fits: (one: Schemas["Development"]) => boolean) {
  const { items } = await who.read<{ items: Schemas["Development"][] }>(
    `/api/v1/developments?limit=50&${query}`,
  );
  const one = items.find(fits);
  if (one === undefined) throw new Error(`Nobody's development fits: ${query}`);
  return `/people/${one.person.id}#development`;
}
const lacksPaper = (who: Visitor) => found(who, "state=open", (one) => one.missing.length > 0);
const someEnded = (who: Visitor) => found(who, "state=stopped", () => true);

async function openPapers({ page }: Visitor, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: deskText.development[locale].addPapers }).click();
}
async function openEnded({ page }: Visitor, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: deskText.development[locale].pastShow }).click();
}

async function listNext({ page }: Visitor, locale: Locale): Promise<void> {
  const t = deskText.memberSearch[locale];
  await page.getByRole("combobox", { name: t.purpose }).fill(t.purposes[0] ?? "");
  await page.getByRole("button", { name: t.list }).click();
  await page.getByRole("table").waitFor();
}

/** The register of workers. */
export const peopleScreens: readonly Screen[] = [
  { name: "people", who: "districtAdmin", path: "/people" },
  { name: "people-find", who: "streetClerk", path: "/people?open=find" },
  {
    name: "person",
    who: "districtAdmin",
    path: first("/api/v1/people?limit=1", (id) => `/people/${id}`),
  },
  { name: "developments", who: "districtAdmin", path: "/developments" },
  { name: "developments-overdue", who: "districtAdmin", path: "/developments?due=overdue" },
  { name: "developments-none-such", who: "districtAdmin", path: "/developments?state=completed" },
  { name: "person-development-papers", who: "districtAdmin", path: lacksPaper, act: openPapers },
  { name: "person-development-ended", who: "districtAdmin", path: someEnded, act: openEnded },
  { name: "member-search", who: "districtAdmin", path: "/member-search" },
  { name: "member-search-department", who: "departmentClerk", path: "/member-search" },
  { name: "member-search-next", who: "districtAdmin", path: "/member-search", act: listNext },
  {
    name: "person-membership",
    who: "districtAdmin",
    path: first("/api/v1/people?limit=1", (id) => `/people/${id}#membership`),
    act: async ({ page }, locale) => {
      await page.getByRole("button", { name: deskText.membership[locale].register }).click();
    },
  },
  { name: "person-development", who: "districtAdmin", path: someDevelopment, act: open },
  { name: "person-development-step", who: "districtAdmin", path: someDevelopment, act: openForm },
];

import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import { first } from "./first.ts";
import type { Screen } from "./screen.ts";

/** A firm with many sites, so that its page is as long as pages get. */
async function largest(who: Visitor): Promise<string> {
  const { items } = await who.read<{ items: Schemas["Employer"][] }>("/api/v1/employers?limit=200");
  const [most] = items.toSorted((a, b) => b.sites - a.sites);
  if (most === undefined) throw new Error("The demo district has no firms");
  return `/employers/${most.id}`;
}
const someSite = first("/api/v1/sites?limit=1", (id) => `/employers/sites/${id}`);

/** Firms, their sites, and one of each. */
export const firmScreens: readonly Screen[] = [
  { name: "employers", who: "districtAdmin", path: "/employers" },
  { name: "employers-new", who: "districtAdmin", path: "/employers?open=new" },
  { name: "firm", who: "districtAdmin", path: largest },
  {
    name: "firm-change",
    who: "districtAdmin",
    path: largest,
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.firms[locale].change, exact: true }).click(),
  },
  {
    name: "firm-add-site",
    who: "districtAdmin",
    path: largest,
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.firms[locale].addSite }).click(),
  },
  {
    name: "firm-need",
    who: "districtAdmin",
    path: largest,
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.firms[locale].takeIn }).click(),
  },
  {
    name: "firm-liaison",
    who: "districtAdmin",
    path: largest,
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.firms[locale].nameLiaison }).click(),
  },
  { name: "site", who: "districtAdmin", path: someSite },
  { name: "site-of-department", who: "departmentClerk", path: someSite },
  {
    name: "site-head",
    who: "districtAdmin",
    path: someSite,
    act: async ({ page }, locale) =>
      page.getByRole("button", { name: deskText.firms[locale].showHead }).click(),
  },
];

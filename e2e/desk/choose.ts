import type { Locator, Page } from "playwright-core";

const offered = (page: Page) => page.locator(".ant-select-dropdown:visible");

/** Opens a list by its label, on the page or in a form of it, and takes the option of this name. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const page = "page" in within ? within.page() : within;
  await within.getByLabel(label, { exact: true }).click();
  await offered(page).locator(".ant-select-item-option", { hasText: option }).first().click();
  await offered(page).waitFor({ state: "hidden" });
}

/** Types into a list that finds on the server, and takes what carries this name. */
export async function find(within: Page | Locator, label: string, name: string): Promise<void> {
  const page = "page" in within ? within.page() : within;
  const field = within.getByLabel(label, { exact: true });
  await field.click();
  await field.fill(name);
  await offered(page).locator(".ant-select-item-option", { hasText: name }).first().click();
  await offered(page).waitFor({ state: "hidden" });
}

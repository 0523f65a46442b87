import { phoneText, words } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = phoneText.ask.zh;
const area = phoneText.area.zh;
const place = phoneText.place.zh;
const photo = phoneText.photo.zh;
const sent = phoneText.waiting.zh;

type Picture = { name: string; mimeType: string; buffer: Buffer };

/** A new demand on the phone: which kind, one sentence, send. */
export const phoneAsk = (rider: Visitor) => ({
  /** Asked once, before the first demand: line of work, then street and community. */
  async sayWhoIAm(line: "delivery", community: string): Promise<void> {
    const { page } = rider;
    await rider.tap(page.getByText(words.zh.line[line], { exact: true }));
    await rider.tap(page.getByRole("button", { name: t.next }));
    const street = page.getByLabel(area.street, { exact: true });
    await street.locator("option").nth(1).waitFor({ state: "attached" });
    await street.selectOption(community.slice(0, 9));
    const own = page.getByLabel(area.community, { exact: true });
    await own.locator("option").nth(1).waitFor({ state: "attached" });
    await own.selectOption(community);
    await rider.tap(page.getByRole("button", { name: t.next }));
  },

  async choose(category: string): Promise<void> {
    await rider.page.getByRole("heading", { name: t.category }).waitFor();
    await rider.tap(rider.page.getByRole("button", { name: category }));
  },

  /** The field has the cursor already: nothing to tap. */
  async write(sentence: string): Promise<void> {
    const field = rider.page.getByLabel(t.wordsLabel);
    await field.waitFor();
    await rider.page.keyboard.insertText(sentence);
    const written = await field.inputValue();
    if (written !== sentence)
      throw new Error(`The sentence went elsewhere; the field says: ${written}`);
  },

  async addPhoto(picture: Picture): Promise<void> {
    await rider.page.getByLabel(photo.add).setInputFiles(picture);
    await rider.page.getByAltText(photo.number(1)).waitFor();
  },

  async addPlace(where: string): Promise<void> {
    const { page } = rider;
    await rider.tap(page.getByRole("button", { name: place.change }));
    await page.getByLabel(place.text, { exact: true }).fill(where);
    await rider.tap(page.getByRole("button", { name: place.here }));
    await page.getByText(place.found).waitFor();
    await rider.tap(page.getByRole("button", { name: place.done }));
    await page.getByText(place.hereToo).waitFor();
  },

  async send(): Promise<void> {
    await rider.tap(rider.page.getByRole("button", { name: t.send, exact: true }));
  },

  async seesSent(): Promise<void> {
    await rider.page.getByRole("heading", { name: sent.sentTitle }).first().waitFor();
  },

  async seesKept(): Promise<void> {
    await rider.page.getByRole("heading", { name: sent.savedTitle }).last().waitFor();
  },

  async seeHowFar(): Promise<void> {
    await rider.tap(rider.page.getByRole("link", { name: sent.see }));
  },

  async goHome(): Promise<void> {
    await rider.tap(rider.page.getByRole("link", { name: sent.home }));
  },
});

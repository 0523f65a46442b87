import { phoneText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = phoneText.signIn.zh;
const welcome = phoneText.welcome.zh;

/** The sign-in of the phone page: number, code, and before the first use the service text. */
export const phoneSignIn = (rider: Visitor) => ({
  async open(): Promise<void> {
    await rider.page.goto("/m/");
  },

  async askForCode(number: string): Promise<void> {
    await rider.page.getByLabel(t.phone).fill(number);
    await rider.tap(rider.page.getByRole("button", { name: t.getCode }));
  },

  /** The code as the demo shows it in place of a text message. */
  async readCode(): Promise<string> {
    const [before, after] = t.demoCode("|").split("|");
    const line = await rider.page.getByText(before ?? "").innerText();
    const code = line.replace(before ?? "", "").replace(after ?? "", "");
    if (!/^\d{6}$/.test(code)) throw new Error(`No code of six digits on the screen: ${line}`);
    return code;
  },

  async enterCode(code: string): Promise<void> {
    await rider.page.getByLabel(t.code, { exact: true }).fill(code);
    await rider.tap(rider.page.getByRole("button", { name: t.enter, exact: true }));
    await rider.page.getByRole("heading", { name: welcome.title }).waitFor();
  },

  async consent(): Promise<void> {
    await rider.tap(rider.page.getByRole("button", { name: welcome.agree }));
  },
});

/** A number of the demo's invented block that nobody has. */
export const newNumber = (): string =>
  `199000${String(20_000 + (Math.trunc(performance.timeOrigin + performance.now()) % 70_000))}`;

/** From the first page to the home screen, with a number that nobody signed in with before. */
export async function signInAs(rider: Visitor, phone: string): Promise<void> {
  const page = phoneSignIn(rider);
  await page.open();
  await page.askForCode(phone);
  await page.enterCode(await page.readCode());
  await page.consent();
}

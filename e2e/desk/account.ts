import { deskText, words } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.account.zh;
const staff = deskText.staff.zh;

/** The doors of the console: password, one-time password, code by phone; and a new colleague. */
export const deskAccount = (who: Visitor) => {
  const { page } = who;
  const submit = () => page.getByRole("button", { name: t.signIn.submit, exact: true }).click();
  return {
    async open(): Promise<void> {
      await page.goto("/");
      await page.getByRole("heading", { name: t.signIn.title }).waitFor();
    },

    async givePassword(login: string, password: string): Promise<void> {
      await page.getByLabel(t.signIn.login, { exact: true }).fill(login);
      await page.getByLabel(t.signIn.password, { exact: true }).fill(password);
      await submit();
    },

    async giveTimeCode(code: string): Promise<void> {
      await page.getByLabel(t.signIn.totp, { exact: true }).fill(code);
      await submit();
    },

    async mustChangePassword(): Promise<void> {
      await page.getByRole("heading", { name: t.firstPassword.title }).waitFor();
    },

    async changePassword(current: string, next: string, again = next): Promise<void> {
      await page.getByLabel(t.password.current, { exact: true }).fill(current);
      await page.getByLabel(t.password.next, { exact: true }).fill(next);
      await page.getByLabel(t.password.again, { exact: true }).fill(again);
      await page.getByRole("button", { name: t.password.submit }).click();
    },

    async mustEnrol(): Promise<void> {
      await page.getByRole("heading", { name: t.enrol.title }).waitFor();
    },

    /** @returns the secret that the picture carries, as it stands below it */
    async beginEnrolment(): Promise<string> {
      await page.getByRole("button", { name: t.enrol.begin }).click();
      await page.getByAltText(t.enrol.qr).waitFor();
      return (await page.locator("code").first().innerText()).trim();
    },

    async confirmEnrolment(code: string): Promise<void> {
      await page.getByLabel(t.enrol.step2).fill(code);
      await page.getByRole("button", { name: t.enrol.submit }).click();
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    async atPage(title: string): Promise<void> {
      await page.getByRole("heading", { name: title, level: 1 }).waitFor();
    },

    async signOut(name: string): Promise<void> {
      await page.getByRole("button", { name: new RegExp(name) }).click();
      await page.getByText(deskText.app.zh.signOut, { exact: true }).click();
      await page.getByRole("heading", { name: t.signIn.title }).waitFor();
    },

    /** @returns the initial password, as it is shown once */
    async addColleague(said: { name: string; login: string; phone: string }): Promise<string> {
      await page.goto("/staff");
      await page.getByRole("button", { name: staff.create }).click();
      await page.getByLabel(staff.name, { exact: true }).fill(said.name);
      await page.getByLabel(staff.login, { exact: true }).fill(said.login);
      await page.getByLabel(staff.phone, { exact: true }).fill(said.phone);
      await page.getByRole("button", { name: staff.createSubmit, exact: true }).click();
      const dialog = page.getByRole("dialog").filter({ hasText: staff.passwordOnce });
      await dialog.waitFor();
      const password = (await dialog.locator(".ant-typography").innerText()).trim();
      await dialog.getByRole("button", { name: deskText.shared.zh.noted }).click();
      return password;
    },

    /** Makes the colleague whose panel is open a clerk of one community; its office follows. */
    async makeClerkOf(community: string, office: string): Promise<void> {
      const offered = page.locator(".ant-select-dropdown:visible");
      await page.getByRole("button", { name: staff.give }).click();
      await page.getByLabel(staff.giveRole, { exact: true }).click();
      await offered.getByText(words.zh.role.areaClerk, { exact: true }).click();
      await page.getByLabel(staff.giveArea, { exact: true }).fill(community);
      await offered.getByText(` / ${community}`).click();
      await page.getByText(office, { exact: true }).waitFor();
      await page.getByRole("button", { name: staff.give, exact: true }).click();
      await page.getByText(staff.given, { exact: true }).waitFor();
    },

    async askForCode(phone: string): Promise<void> {
      await page.getByRole("tab", { name: t.signIn.byCode }).click();
      await page.getByLabel(t.signIn.phone, { exact: true }).fill(phone);
      await page.getByRole("button", { name: t.signIn.sendCode }).click();
      await page.getByText(t.signIn.sent(5)).waitFor();
    },

    async giveCode(code: string, totp = ""): Promise<void> {
      await page.getByLabel(t.signIn.code, { exact: true }).fill(code);
      if (totp !== "") await page.getByLabel(t.signIn.totpIfAny, { exact: true }).fill(totp);
      await submit();
    },
  };
};

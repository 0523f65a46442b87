import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskAccount } from "../desk/account.ts";
import { deskText } from "../catalog.ts";
import type { Journey } from "../journey.ts";
import { startDistrict } from "../stage/startDistrict.ts";
import { timeCode } from "../stage/timeCode.ts";
import { until } from "../stage/until.ts";
import { deskScreen } from "../stage/visitor.ts";

const name = "罗启明";
const login = "luoqiming";
const own = "梧桐 算盘 汽笛 三更";
const colleague = { name: "白鹭", login: "bailu", phone: "19900019001" };
const theirs = "蓑衣 码头 七只 风筝";
const t = deskText.account.zh;

export const administrator: Journey = {
  name: "administrator",
  apart: true,
  about: "A real administrator signs in by password and one-time password, a colleague by phone",
  async run(stage) {
    const server = await startDistrict("320104", { login, name });
    try {
      const admin = await stage.visitor(deskScreen, server.url);
      const clerk = await stage.visitor(deskScreen, server.url);
      const desk = deskAccount(admin);
      const door = deskAccount(clerk);
      // What is refused on purpose.
      for (const who of [admin, clerk]) who.expected.push(/40[013] \(/, /422 \(/, /429 \(/);
      let secret = "";
      let handed = "";
      let second = "";
      /** The code of the last text message, as a developer's server writes it to its log. */
      const lastCode = (): string | undefined =>
        [...server.said().matchAll(/"code":"(\d{6})"/g)].at(-1)?.[1];

      await stage.step(admin, "finds the sign-in of a district without demo", async () => {
        await desk.open();
        assert.equal(await admin.page.getByText("演示").count(), 0);
      });
      await stage.step(admin, "is told when the password is wrong", async () => {
        await desk.givePassword(login, "not this one");
        await desk.sees("账号、密码或验证码不对");
      });
      await stage.step(
        admin,
        "enters with the password that init told, and must change it",
        async () => {
          await desk.givePassword(login, server.password);
          await desk.mustChangePassword();
        },
      );
      await stage.step(
        admin,
        "is told that two passwords differ, and that one is common",
        async () => {
          await desk.changePassword(server.password, own, `${own}?`);
          await desk.sees(t.password.different);
          await desk.changePassword(server.password, "password123");
          await desk.sees("太常见");
        },
      );
      await stage.step(admin, "changes it, and must set up a one-time password", async () => {
        await desk.changePassword(server.password, own);
        await desk.mustEnrol();
      });
      await stage.step(admin, "scans the picture, and mistypes the first code", async () => {
        secret = await desk.beginEnrolment();
        assert.match(secret, /^[A-Z2-7]{32}$/);
        const wrong = String((Number(timeCode(secret, 400)) + 1) % 1_000_000).padStart(6, "0");
        await desk.confirmEnrolment(wrong);
        await desk.sees("动态口令不对");
      });
      await stage.step(admin, "types the right one, and is in: an empty inbox", async () => {
        await desk.confirmEnrolment(timeCode(secret, -1));
        await desk.atPage(deskText.inbox.zh.title);
        await desk.sees(deskText.inbox.zh.emptyTitle);
      });
      await stage.step(admin, "signs out", async () => {
        await desk.signOut(name);
      });
      await stage.step(admin, "signs in again: password, then the one-time password", async () => {
        await desk.givePassword(login, own);
        await desk.sees(t.signIn.totpHint);
        await desk.giveTimeCode(timeCode(secret, 0));
        await desk.atPage(deskText.inbox.zh.title);
      });
      await stage.step(admin, "adds a colleague with a phone number", async () => {
        handed = await desk.addColleague(colleague);
        assert.ok(handed.length >= 12, handed);
      });
      await stage.step(admin, "makes them clerk of a community", async () => {
        const { items } = await admin.read<{ items: Schemas["Unit"][] }>(
          "/api/v1/units?kind=community&limit=1",
        );
        const [office] = items;
        assert.ok(office !== undefined, "the district has no community");
        const { items: areas } = await admin.read<{ items: Schemas["Area"][] }>(
          `/api/v1/areas?parent=${office.area.slice(0, 9)}`,
        );
        const area = areas.find(({ code }) => code === office.area);
        await desk.makeClerkOf(area?.name ?? "", office.name);
      });
      await stage.step(clerk, "the colleague enters by a code to the phone", async () => {
        await door.open();
        await door.askForCode(colleague.phone);
        await door.giveCode(await until("the code in the log", async () => lastCode()));
        await door.mustChangePassword();
      });
      await stage.step(
        clerk,
        "changes the initial password, and sets up the other one",
        async () => {
          await door.changePassword(handed, theirs);
          await door.mustEnrol();
          second = await door.beginEnrolment();
          await door.confirmEnrolment(timeCode(second, -1));
          await door.atPage(deskText.inbox.zh.title);
        },
      );
    } finally {
      await server.stop();
    }
  },
};

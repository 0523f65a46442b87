import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskCase } from "../desk/casePanel.ts";
import { deskCaseList } from "../desk/caseList.ts";
import { deskInbox } from "../desk/inbox.ts";
import { deskProblem } from "../desk/problem.ts";
import { deskTakeIn } from "../desk/takeIn.ts";
import type { Journey } from "../journey.ts";
import { newNumber, signInAs } from "../phone/signIn.ts";
import { phoneDemand } from "../phone/demand.ts";
import { phoneHome } from "../phone/home.ts";

const answer = "物业已把两部电梯的门禁改为骑手可刷，登记一次全楼通行";
const reason = "这件事归社区和物业协调，我们没有这项职权";

export const offices: Journey = {
  name: "offices",
  about: "Offices take in, pass on, return, see what is overdue, and answer many at once",
  async run(stage) {
    const clerk = await stage.desk("communityClerk");
    const street = await stage.desk("streetClerk");
    const inbox = deskInbox(clerk);
    const panel = deskCase(clerk);
    const list = deskCaseList(clerk);
    const problem = deskProblem(clerk);
    const above = deskInbox(street);
    const theirs = deskCase(street);
    const waiting: Schemas["InboxItem"][] = [];
    const askers: { phone: string; number: string }[] = [];

    for (const [which, channel, text] of [
      ["somebody who called", "phone", "枫林苑的电梯要刷卡，骑手上不去，一单要等十分钟"],
      ["somebody of the WeChat group", "wechatGroup", "枫林苑二号楼电梯刷卡才能上，送餐总超时"],
    ] as const)
      await stage.step(clerk, `takes in a demand for ${which}`, async () => {
        const takeIn = deskTakeIn(clerk);
        const phone = newNumber();
        await takeIn.open();
        await takeIn.fill({ channel, line: "delivery", text, category: "进门", phone });
        askers.push({ phone, number: await takeIn.record() });
      });
    const numbers = askers.map((one) => one.number);
    const [first = ""] = numbers;

    await stage.step(clerk, "passes one on to the street, with a reason", async () => {
      await inbox.open();
      await inbox.walkTo(first);
      await panel.transfer(
        "jinxiujiedaobanshichu",
        "锦绣街道办事处",
        "涉及多个小区，请街道统一协调",
      );
    });
    await stage.step(clerk, "still holds it until the street takes it", async () => {
      const { items } = await clerk.read<{ items: Schemas["InboxItem"][] }>(
        "/api/v1/cases/inbox?limit=100&box=holding",
      );
      const passed = items.find((one) => one.number === first);
      assert.equal(passed?.pendingTransfer?.to.name, "锦绣街道办事处");
      assert.equal(passed.holder.name, "光明新村社区");
    });
    await stage.step(street, "the street sees it come in", async () => {
      await above.open();
      await above.only("incoming");
      await above.openByMouse(first);
    });
    await stage.step(street, "returns it with a reason", async () => {
      await theirs.giveBack(reason);
    });
    await stage.step(clerk, "the community reads why it came back", async () => {
      await inbox.open();
      await inbox.walkTo(first);
      await panel.sees(reason);
    });
    await stage.step(street, "the street sees what is overdue below it", async () => {
      await above.open();
      await above.only("escalated");
      const { items } = await street.read<{ items: Schemas["InboxItem"][] }>(
        "/api/v1/cases/inbox?limit=100&box=escalated",
      );
      assert.ok(items.length > 0, "nothing is overdue in the demo");
      assert.ok(items.every((one) => one.urgency === "red" && one.holder.kind === "community"));
      await above.openByMouse(items[0]?.number ?? "");
      await theirs.sees("已超");
    });

    await stage.step(clerk, "selects three demands of the inbox by keyboard", async () => {
      const { items } = await clerk.read<{ items: Schemas["InboxItem"][] }>(
        "/api/v1/cases/inbox?limit=50",
      );
      waiting.push(...items.filter((one) => one.abilities.includes("accept")).slice(0, 3));
      await inbox.open();
      await inbox.selectByKey(waiting.map((one) => one.number));
    });
    await stage.step(clerk, "accepts them at once; a colleague was faster with one", async () => {
      const [one, taken, other] = waiting;
      clerk.expected.push(/409 \(Conflict\).*\/accept/);
      assert.ok(one && taken && other, "fewer than three demands wait in the demo");
      await inbox.acceptSelected(async () => {
        await clerk.write("POST", `/api/v1/cases/${taken.id}/accept`, {});
      });
      for (const { number } of [one, other]) await inbox.seesResult(number, "accepted");
      await inbox.seesResult(taken.number, "failed");
    });
    await stage.step(clerk, "keeps the one that failed selected", async () => {
      await inbox.endAccepting(1);
    });

    await stage.step(clerk, "selects the two demands with one cause", async () => {
      await list.open();
      for (const number of numbers) await list.select(number);
      await list.groupSelected(
        "枫林苑电梯要刷卡，骑手上不去",
        "物业给电梯加了门禁，没有给骑手留通道",
      );
    });
    await stage.step(clerk, "makes one problem of them", async () => {
      await list.sendGroup();
      await problem.holds(numbers);
    });
    await stage.step(clerk, "writes one answer", async () => {
      await problem.writeAnswer(answer);
    });
    await stage.step(clerk, "sends it to everyone who asked", async () => {
      await problem.answerAll();
    });
    for (const [at, { phone, number }] of askers.entries()) {
      const asker = await stage.phone();
      await stage.step(
        asker,
        `asker ${at + 1} signs in with that number and reads it`,
        async () => {
          await signInAs(asker, phone);
          await phoneHome(asker).lookAtAnswer();
          await phoneDemand(asker).sees(number);
          await phoneDemand(asker).sees(answer);
        },
      );
    }
  },
};

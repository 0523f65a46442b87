import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskCase } from "../desk/casePanel.ts";
import { deskInbox } from "../desk/inbox.ts";
import type { Journey } from "../journey.ts";
import { phoneDemand } from "../phone/demand.ts";
import { phoneHome } from "../phone/home.ts";
import { photoOfGate } from "../photo.ts";
import { askAsNewRider } from "./rider.ts";

const answer = "已与物业约定：东门早七点到晚十点放行送餐车，门口画了临停线";
const again = "又改开了西门旁的小门，门禁已加上骑手通行";

export const clerk: Journey = {
  name: "clerk",
  about: "Clerks work on the rider's demand, round to the rider's yes",
  async run(stage, story) {
    const rider = await stage.phone(story.asked ? { storageState: story.asked.kept } : {});
    const clerk = await stage.desk("communityClerk");
    const worker = await stage.desk("departmentClerk");
    const inbox = deskInbox(clerk);
    const panel = deskCase(clerk);
    const bench = deskInbox(worker);
    const work = deskCase(worker);
    const demand = phoneDemand(rider);
    const home = phoneHome(rider);
    let number = "";
    let caseId = "";

    await stage.step(rider, "the rider who asked is signed in", async () => {
      const { asked } = story;
      const community = await stage.communityOf("communityClerk");
      ({ number, caseId } = asked ?? (await askAsNewRider(rider, community)));
      await home.open();
    });
    await stage.step(clerk, "the community's clerk sees an inbox ordered by deadline", async () => {
      await inbox.open();
      const { items } = await clerk.read<{ items: Schemas["InboxItem"][] }>(
        "/api/v1/cases/inbox?limit=50",
      );
      const dues = items.map((one) => one.dueAt);
      assert.deepEqual(dues, dues.toSorted());
      assert.deepEqual(
        await inbox.numbers(),
        items.map((one) => one.number),
      );
    });
    await stage.step(clerk, "goes down and up with j and k", async () => {
      assert.ok(await inbox.stepDownAndUp());
    });
    await stage.step(clerk, "walks to the rider's demand and opens it with Enter", async () => {
      await inbox.walkTo(number);
      await panel.state("received");
    });
    await stage.step(clerk, "accepts it with a", async () => {
      await panel.acceptByKey();
    });
    await stage.step(clerk, "names the three roles with s, by pinyin", async () => {
      await inbox.open();
      await inbox.walkTo(number);
      await panel.assignByKey({
        department: ["chengguan", "城管局"],
        industry: ["waimai", "外卖配送行业党委"],
        lead: ["jinxiujiedaoqishou", "锦绣街道骑手流动党员党支部"],
        person: "沈青禾",
      });
    });
    await stage.step(clerk, "assigns it", async () => {
      await panel.sendByKey("assign");
    });
    await stage.step(rider, "the rider sees who works on it", async () => {
      await demand.open(caseId);
      await demand.seesState("assigned");
      await demand.sees("沈青禾");
      await demand.sees("城管局");
    });
    await stage.step(worker, "the department's clerk finds it in the inbox", async () => {
      await bench.open();
      await bench.walkTo(number);
    });
    await stage.step(worker, "writes progress, with photos before and after", async () => {
      await work.writeByKey("progress", "到现场看过，东门保安按旧规定拦车，已约物业面谈", {
        before: await photoOfGate("shut"),
        after: await photoOfGate("open"),
      });
    });
    await stage.step(worker, "sends the progress", async () => {
      await work.sendByKey("progress");
      await work.sees("到现场看过");
    });
    await stage.step(worker, "resolves it", async () => {
      await work.writeByKey("resolve", answer, { after: await photoOfGate("open") });
      await work.sendByKey("resolve");
    });
    await stage.step(rider, "the rider is asked, and reads the answer", async () => {
      await home.open();
      await home.lookAtAnswer();
      await demand.sees(answer);
    });
    await stage.step(rider, "says: not yet, with a sentence", async () => {
      await demand.notYet("晚上九点以后门还是锁着");
      await demand.seesState("assigned");
    });
    await stage.step(worker, "the department reads that, and resolves it again", async () => {
      await bench.open();
      await bench.walkTo(number);
      await work.sees("晚上九点以后门还是锁着");
      await work.writeByKey("resolve", again);
      await work.sendByKey("resolve");
    });
    await stage.step(rider, "without network says: yes, solved, with four stars", async () => {
      await demand.open(caseId);
      await home.keptOnPhone();
      await rider.context.setOffline(true);
      await demand.solved(4);
      await demand.seesWordWait(4);
    });
    await stage.step(rider, "closes the page and opens it: the word waits to be sent", async () => {
      await rider.reopen("/m/");
      await home.shown();
      await home.seesWaiting(1);
    });
    await stage.step(rider, "has network again: the word goes out by itself", async () => {
      await rider.context.setOffline(false);
      await home.seesNothingWaiting();
      await demand.open(caseId);
      await demand.seesState("confirmed");
      await demand.sees("您说解决了");
    });
    await stage.step(clerk, "the community's clerk sees that it is solved", async () => {
      await panel.open(caseId);
      await panel.state("confirmed");
      const seen = await clerk.read<Schemas["CaseDetail"]>(`/api/v1/cases/${caseId}`);
      assert.equal(seen.stars, 4);
      assert.equal(seen.reopenCount, 1);
      assert.deepEqual(
        seen.steps.map((one) => one.type),
        ["open", "accept", "assign", "progress", "resolve", "reopen", "resolve", "confirm"],
      );
    });
  },
};

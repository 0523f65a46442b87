import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import type { Asked, Journey } from "../journey.ts";
import { phoneAsk } from "../phone/ask.ts";
import { phoneDemand } from "../phone/demand.ts";
import { phoneHome } from "../phone/home.ts";
import { newNumber, phoneSignIn, signInAs } from "../phone/signIn.ts";
import { photoOfGate } from "../photo.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

type Mine = { items: Schemas["CaseSummary"][] };

const blocked = "滨江花园东门不让送餐车进，要走八百多米";
const dark = "楼道里的灯坏了两层，晚上送餐看不清台阶";
const access = "进门、取餐、停车难";
const hazard = "隐患和食品安全";

/** The first half of this journey in one go, for those that begin later. */
export async function askAsNewRider(rider: Visitor, community: string): Promise<Asked> {
  const ask = phoneAsk(rider);
  await signInAs(rider, newNumber());
  await phoneHome(rider).askForHelp();
  await ask.sayWhoIAm("delivery", community);
  await ask.choose(access);
  await ask.write(blocked);
  await ask.send();
  await ask.seesSent();
  return whatWasAsked(rider);
}

async function whatWasAsked(rider: Visitor): Promise<Asked> {
  const [sent] = (await rider.read<Mine>("/api/v1/cases/mine")).items;
  assert.ok(sent !== undefined, "nothing arrived");
  return { caseId: sent.id, number: sent.number, kept: await rider.context.storageState() };
}

export const rider: Journey = {
  name: "rider",
  about: "A rider asks for help, with and without network",
  async run(stage, story) {
    const community = await stage.communityOf("communityClerk");
    const rider = await stage.phone({
      geolocation: { longitude: 118.8123, latitude: 32.0456 },
      permissions: ["geolocation"],
    });
    const signIn = phoneSignIn(rider);
    const home = phoneHome(rider);
    const ask = phoneAsk(rider);
    const demand = phoneDemand(rider);
    const mine = async (): Promise<Mine["items"]> =>
      (await rider.read<Mine>("/api/v1/cases/mine?limit=100")).items;
    const phone = newNumber();

    await stage.step(rider, "opens the page and gives a new phone number", async () => {
      await signIn.open();
      await signIn.askForCode(phone);
      await signIn.readCode();
    });
    await stage.step(rider, "signs in with the code on the screen", async () => {
      await signIn.enterCode(await signIn.readCode());
    });
    await stage.step(rider, "reads what is kept, and agrees", async () => {
      await signIn.consent();
      await home.shown();
    });
    await stage.step(rider, "says once: line of work, street, community", async () => {
      await home.askForHelp();
      await ask.sayWhoIAm("delivery", community);
    });
    await stage.step(rider, "picks a category and writes one sentence", async () => {
      await ask.choose(access);
      await ask.write(blocked);
    });
    await stage.step(rider, "adds a photo and a place", async () => {
      await ask.addPhoto(await photoOfGate("shut"));
      await ask.addPlace("滨江花园东门");
    });
    await stage.step(rider, "sends it, and sees its number and who has it", async () => {
      await ask.send();
      await ask.seesSent();
      story.asked = await whatWasAsked(rider);
      await demand.sees(story.asked.number);
    });
    await stage.step(rider, "sees the first step, the photo and the place", async () => {
      await ask.seeHowFar();
      await demand.seesState("received");
      await demand.sees("您提出了诉求");
      await demand.sees(blocked);
      await demand.sees("滨江花园东门");
    });

    await stage.step(rider, "loses the network, and asks again with three taps", async () => {
      await home.open();
      await demand.sees(blocked);
      await home.keptOnPhone();
      await rider.context.setOffline(true);
      rider.taps = 0;
      await home.askForHelp();
      await ask.choose(hazard);
      await ask.write(dark);
      await ask.send();
      assert.ok(rider.taps <= 3, `${rider.taps} taps besides typing`);
      await ask.seesKept();
    });
    await stage.step(rider, "sees it wait: 1 件等待发送", async () => {
      await ask.goHome();
      await home.seesWaiting(1);
    });
    await stage.step(rider, "closes the page and opens it again without network", async () => {
      await rider.reopen("/m/");
      await home.shown();
      await home.seesWaiting(1);
      await demand.sees(blocked);
      assert.equal((await mine()).filter((one) => one.text === dark).length, 0);
    });
    await stage.step(rider, "has network again: it goes out by itself, once", async () => {
      await rider.context.setOffline(false);
      await home.seesNothingWaiting();
      await until("the demand on the server", async () =>
        (await mine()).some((one) => one.text === dark),
      );
      await home.open();
      await demand.sees(dark);
      assert.equal((await mine()).filter((one) => one.text === dark).length, 1);
      assert.equal((await mine()).length, 2);
    });
  },
};

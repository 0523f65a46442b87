import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import type { Journey } from "../journey.ts";
import { until } from "../stage/until.ts";

const t = deskText.visits.zh;
const note = "晚上七点后在家，走访时没有网络";

const begun = "三楼没有灯，明天再来";

export const walker: Journey = {
  name: "walker",
  about: "A clerk walks from door to door without a network, and nothing is lost or sent twice",
  async run(stage) {
    const clerk = await stage.desk("streetClerk");
    const { page, context } = clerk;
    await page.setViewportSize({ width: 390, height: 844 });
    const listed = async () => {
      const { stops } = await clerk.read<Schemas["VisitWalk"]>("/api/v1/rosters/visits");
      return stops.flatMap(({ visits }) => visits.map(({ difference }) => difference.id));
    };
    const [door = ""] = await listed();
    const answer = async (words: string) => {
      await page.goto(`/visits?door=${door}`);
      await page.getByText(t.answers.found, { exact: true }).click();
      await page.getByLabel(t.words).fill(words);
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await page.getByRole("heading", { name: t.title }).waitFor();
    };

    await stage.step(clerk, "the visit list opens on a phone and is kept", async () => {
      await page.goto("/visits");
      await page.getByRole("region").first().waitFor();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    });
    await stage.step(clerk, "in a basement it opens again", async () => {
      await context.setOffline(true);
      await page.reload();
      await page.getByText(/没有网络。/).waitFor();
    });
    await stage.step(
      clerk,
      "what was begun at a door is there though the phone ended the tab",
      async () => {
        const tab = await context.newPage();
        await tab.goto(`/visits?door=${door}`);
        await tab.getByLabel(t.words).fill(begun);
        await tab.waitForTimeout(300);
        await tab.close();
        await page.goto(`/visits?door=${door}`);
        await page.getByText(begun).waitFor();
      },
    );
    await stage.step(clerk, "an answer is written at the door and waits", async () => {
      await answer(note);
      await page.getByText(t.noted).waitFor();
    });
    await stage.step(clerk, "closing the page loses nothing", async () => {
      await page.goto("/visits?show=outbox");
      await page.reload();
      await page.getByText(note).waitFor();
    });
    await stage.step(clerk, "back in the street it goes out by itself, once", async () => {
      await context.setOffline(false);
      await page.getByText(t.outboxEmpty).waitFor();
      const { actions, state } = await clerk.read<Schemas["DifferenceDetail"]>(
        `/api/v1/rosters/differences/${door}`,
      );
      assert.equal(state, "settled");
      assert.deepEqual(
        actions.filter(({ text }) => text === note).map(({ answer: said }) => said),
        ["found"],
      );
      assert.ok(!(await listed()).includes(door));
    });
    await stage.step(clerk, "signing out leaves no list behind", async () => {
      await page.goto("/visits");
      await page.getByRole("region").first().waitFor();
      await page.getByRole("banner").getByRole("button").last().click();
      await page.getByRole("menuitem", { name: deskText.app.zh.signOut }).click();
      await page.waitForURL(/sign-in/);
      await until("an empty phone", async () =>
        page.evaluate(
          () =>
            new Promise<boolean>((resolve) => {
              const asked = indexedDB.open("juxin-walk");
              asked.addEventListener("success", () => {
                const all = asked.result.transaction("walk").objectStore("walk").count();
                all.addEventListener("success", () => resolve(all.result === 0));
              });
            }),
        ),
      );
    });
  },
};

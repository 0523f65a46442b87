import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Schemas } from "@juxin/api-client";
import { deskText, phoneText } from "../catalog.ts";
import type { Journey } from "../journey.ts";
import { until } from "../stage/until.ts";

const t = deskText.surveys.zh;
const p = phoneText.survey.zh;
const title = "换电柜够不够用";
const wish = "晚上排队要等二十分钟";

export const survey: Journey = {
  name: "survey",
  about:
    "A clerk asks, phones without an account answer, one of them without network; five make results",
  async run(stage) {
    const clerk = await stage.desk("streetClerk");
    const { page } = clerk;
    const found = async () => {
      const { items } = await clerk.read<{ items: Schemas["Survey"][] }>("/api/v1/surveys");
      const one = items.find((each) => each.title === title);
      if (one === undefined) throw new Error("The questionnaire is not to be found");
      return one;
    };

    await stage.step(clerk, "a questionnaire is written", async () => {
      await page.goto("/surveys/new");
      await page.getByLabel(t.name).fill(title);
      await page.getByLabel(t.why).fill("想知道换电要等多久");
      await page.getByLabel(t.becomes).fill("和换电公司商量加柜子");
      await page.getByLabel(t.questionText(1)).fill("换电要等多久？");
      await page.getByLabel(t.options).fill("不用等\n十分钟以内\n更久");
      await page.getByText(t.necessary, { exact: true }).first().click();
      await page.getByRole("button", { name: t.save }).click();
      await page.getByRole("heading", { name: title }).waitFor();
    });
    await stage.step(clerk, "and opened, with its link and nobody's answers", async () => {
      await page.getByRole("button", { name: t.open }).click();
      await page.getByRole("button", { name: t.yes }).click();
      await page.getByText(t.noneTitle).waitFor();
    });

    const { path, code, id } = await found();
    const phone = await stage.phone();
    await stage.step(phone, "a phone without an account opens the link", async () => {
      await phone.page.goto(path);
      await phone.page.getByText(p.nameless).waitFor();
      await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    });
    await stage.step(phone, "answers without network, and it is kept over a reload", async () => {
      await phone.page.getByRole("button", { name: p.begin }).tap();
      await phone.context.setOffline(true);
      await phone.page.getByRole("button", { name: p.skip, exact: true }).tap();
      await phone.page.getByText("更久").tap();
      await phone.page.getByRole("button", { name: p.send, exact: true }).tap();
      await phone.page.getByRole("heading", { name: p.waitsTitle }).last().waitFor();
      await phone.page.reload();
      await phone.page.getByRole("heading", { name: p.waitsTitle }).last().waitFor();
    });
    await stage.step(phone, "with the network back it goes out by itself, once", async () => {
      await phone.context.setOffline(false);
      await phone.page.getByRole("heading", { name: p.sentTitle }).last().waitFor();
    });
    await stage.step(clerk, "one answer shows nothing but that it is fewer than five", async () => {
      await page.reload();
      await page.getByText(t.fewerTitle).waitFor();
    });
    await stage.step(clerk, "five answers show how they are spread", async () => {
      const answeredOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
      for (let n = 0; n < 4; n += 1)
        await phone.write("POST", `/api/v1/open/990104/surveys/${code}/answers`, {
          clientId: randomUUID(),
          answeredOn,
          answers: { q1: 1 },
        });
      await until("five answers", async () => (await found()).answered.count === 5);
      await page.reload();
      await page.getByText(t.answered(5)).waitFor();
      const { questions } = await clerk.read<Schemas["SurveyResults"]>(
        `/api/v1/surveys/${id}/results`,
      );
      assert.deepEqual(
        questions?.[0]?.bars.map(({ count }) => count),
        [0, 4, 1],
      );
    });
    await stage.step(clerk, "what it comes to is kept as a finding", async () => {
      await page.getByRole("button", { name: t.toFindings(0) }).click();
      await page.getByLabel(t.finding(1), { exact: true }).fill(wish);
      await page.getByRole("button", { name: t.keep, exact: true }).click();
      await page.getByRole("link", { name: t.keptLink }).click();
      await page.getByText(wish).first().waitFor();
    });
  },
};

import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import { deskPlanner } from "../desk/planner.ts";
import type { Journey } from "../journey.ts";

const t = deskText.planner.zh;
const tuesday = 1;
const [today, ten] = ["周二午休现状", "午休再开十处"];

type Collection = {
  datum: string;
  features: { properties: { role: string; rank?: number }; geometry: { type: string } }[];
};
type Answered = Schemas["StationPlan"] & { result: Schemas["PlanResult"] };

export const planner: Journey = {
  name: "planner",
  about:
    "A planner asks what is in reach at 14:30 and where the next ten go, tries, compares, exports",
  async run(stage) {
    const person = await stage.desk("districtAdmin");
    const desk = deskPlanner(person);
    let covered: Answered | undefined;
    let sited: Answered | undefined;

    await stage.step(person, "asks how many are in reach on Tuesdays at 14:30", async () => {
      const id = await desk.ask({ kind: "coverage", name: today, weekday: tuesday, hour: 14 });
      covered = await desk.answer(id);
      await desk.sees("周二 14:30 开着的");
      assert.equal(covered.asked.hourOfWeek, tuesday * 24 + 14);
      assert.equal(covered.result.measured, "network");
      assert.ok(covered.result.before > 0 && covered.result.before < covered.result.total);
    });
    await stage.step(person, "saves that", async () => {
      await desk.keep();
    });
    await stage.step(person, "asks where to open ten more for that hour", async () => {
      const id = await desk.ask({
        kind: "siting",
        name: ten,
        weekday: tuesday,
        hour: 14,
        open: 10,
      });
      sited = await desk.answer(id);
      const { plan } = sited.result;
      assert.equal(plan?.opened.length, 10);
      assert.ok(sited.result.covered > covered!.result.before, "ten places cover nobody more");
    });
    await stage.step(person, "reads the answer with its bound and its gap", async () => {
      const { plan, covered: reached, share } = sited!.result;
      assert.ok(plan, "no plan");
      assert.ok(plan.bound >= reached - 1e-6, `bound ${plan.bound} under ${reached}`);
      assert.ok(plan.gap >= 0 && plan.gap < 0.05, `gap ${plan.gap}`);
      await desk.sees(`再开 10 处，到 ${(share * 100).toFixed(1)}%`);
      await desk.sees(plan.proven || plan.gap === 0 ? t.optimal : "与上界差");
    });
    await stage.step(person, "drags a place, and sees the share change", async () => {
      const said = await desk.drag(sited!, 90);
      assert.match(said, /现在 [\d.]+\s?%/);
      assert.match(said, /比方案 [+−][\d.]+ 个百分点/);
    });
    await stage.step(person, "puts it back: the plan itself is as it was", async () => {
      await desk.putBack();
      const after = await desk.read(sited!.id);
      assert.deepEqual(after.result, sited!.result);
    });
    await stage.step(person, "saves it, and lays the two beside each other", async () => {
      await desk.keep();
      const rows = await desk.compareWith(today);
      const named = new Map(rows.map(([head = "", ...cells]) => [head, cells]));
      assert.deepEqual(named.get("") ?? rows[0]?.slice(1), [ten, today]);
      assert.equal(named.get(t.compare.opened)?.[0], "10");
      const [now, before] = named.get(t.compare.before) ?? [];
      assert.equal(now, before);
    });
    await stage.step(person, "takes it along as GeoJSON", async () => {
      const text = (await desk.download("geojson")).toString("utf8");
      const { datum, features } = JSON.parse(text) as Collection;
      assert.equal(datum, "WGS-84");
      const opened = features.filter(({ properties }) => properties.role === "opened");
      assert.deepEqual(
        opened.map(({ properties }) => properties.rank),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      );
      assert.ok(opened.every(({ geometry }) => geometry.type === "Point"));
      assert.ok(
        features.some(({ geometry }) => geometry.type.endsWith("Polygon")),
        "no circles",
      );
    });
    await stage.step(person, "as a workbook", async () => {
      const { sheets } = await readXlsx(await desk.download("xlsx"));
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ["结论", "新开", "各社区", "时间曲线"],
      );
      const facts = new Map(sheets[0]!.rows.map(([what, value]) => [what, value]));
      assert.equal(facts.get("开放时刻"), "周二 14:30");
      assert.equal(sheets[1]!.rows.filter(([rank]) => typeof rank === "number").length, 10);
    });
    await stage.step(person, "as a document with its picture", async () => {
      const parts = unzipSync(await desk.download("docx"));
      const text = strFromU8(parts["word/document.xml"]!).replace(/<[^>]+>/g, "");
      for (const said of [ten, "周二 14:30", "缺口最大的社区", "上界"])
        assert.ok(text.includes(said), `${said} is missing in the document`);
      const picture = Object.entries(parts).find(([name]) => /media\/.*\.png$/.test(name));
      assert.ok(picture !== undefined && picture[1].length > 10_000, "no picture");
    });
    await stage.step(person, "finds both kept in the list", async () => {
      await person.page.goto("/planner");
      for (const name of [today, ten])
        await person.page.locator("tr", { hasText: name }).getByText(t.kept).waitFor();
    });
  },
};

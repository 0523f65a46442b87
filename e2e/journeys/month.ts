import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import { deskDifferences } from "../desk/differences.ts";
import { deskRosters } from "../desk/rosters.ts";
import { deskStatement } from "../desk/statement.ts";
import type { Journey } from "../journey.ts";
import { nextSiteList } from "../lists/threeLists.ts";
import { phoneScreen } from "../stage/visitor.ts";
import { castOf, offices, sources, street, streetName } from "./month/cast.ts";
import { handInThree } from "./month/handInThree.ts";

const reason = "祝星河十一月下旬已转到外区网点，街道和网点都核实过";

export const month: Journey = {
  name: "month",
  about: "Three lists become one figure that everybody signs, and the next month goes on from it",
  async run(stage) {
    const cast = await castOf(stage);
    const { admin, clerk, site, union, next, period } = cast;
    const differences = deskDifferences(clerk);
    const statement = deskStatement(clerk);
    const ids = { statement: "", next: "" };
    await handInThree(stage, cast);

    await stage.step(clerk, "opens the month: the differences are there", async () => {
      ids.statement = await statement.start({ period, area: streetName, line: "express" });
      await statement.sees(deskText.statements.zh.typesTitle);
      const found = await differences.all(ids.statement);
      assert.deepEqual(Object.entries(countBy(found)).toSorted(), [
        ["double", 1],
        ["fieldConflict", 2],
        ["hiddenMember", 1],
        ["onlyHere", 2],
        ["onlyThere", 2],
      ]);
      assert.equal(await statement.bar("everybody"), 16);
      assert.equal(await statement.bar("agreed"), 12);
    });
    const differing = async (type: string, name: string) => {
      const all = await differences.all(ids.statement);
      const one = all.find((is) => is.type === type && is.person?.name?.startsWith(name));
      assert.ok(one, `no ${type} of ${name} among ${all.map((is) => is.person?.name).join()}`);
      return one;
    };

    await stage.step(clerk, "finds each with its owner and its day", async () => {
      await differences.openOf(ids.statement);
      const owners = new Map(
        (await differences.all(ids.statement)).map((one) => [one.type, one.owner.name]),
      );
      assert.equal(owners.get("onlyThere"), offices.site);
      assert.equal(owners.get("onlyHere"), offices.street);
    });
    await stage.step(clerk, "corrects a phone number that the lists differ on", async () => {
      await differences.open(await differing("fieldConflict", "汤"));
      await differences.act("correct", { outcome: "corrected", text: "本人上月换了号码" });
      await differences.save();
      await differences.sees(deskText.differences.zh.outcomes.corrected);
    });
    await stage.step(clerk, "accepts that one was written twice", async () => {
      await differences.openOf(ids.statement);
      await differences.open(await differing("double", "佟"));
      await differences.act("accept", { outcome: "listWrong", text: "两名网格员各记了一次" });
      await differences.save();
    });

    const atFirm = deskDifferences(site);
    await stage.step(site, "the site's side calls one whom only the street has", async () => {
      await atFirm.openOf(ids.statement);
      await atFirm.open(await differing("onlyThere", "贺"));
      await atFirm.act("call", { outcome: "elsewhere", text: "五月起到外区跑，号码没换" });
      await atFirm.save();
    });
    await stage.step(site, "passes the other one to the street", async () => {
      await atFirm.openOf(ids.statement);
      await atFirm.open(await differing("onlyThere", "岑"));
      await atFirm.act("pass", { toUnit: offices.street, text: "网点没有这个人，请街道上门看" });
      await atFirm.save();
      await atFirm.sees(deskText.differences.zh.unitSaid(offices.street));
    });

    const walker = await stage.visitor(phoneScreen);
    await walker.becomes("streetClerk");
    const onFoot = deskDifferences(walker);
    await stage.step(walker, "the street's walker opens the visit sheet on a phone", async () => {
      await onFoot.openVisits();
      await onFoot.seesVisit(await differing("onlyHere", "苗"));
    });
    await stage.step(walker, "meets one, and writes down only what was unknown", async () => {
      await onFoot.openAlone(await differing("onlyHere", "苗"));
      await onFoot.act("visit", { outcome: "here", text: "在网点见到本人" });
      await onFoot.learns("area", "蓝天社区");
    });
    await stage.step(walker, "saves the visit", async () => {
      await onFoot.save();
      await onFoot.sees(deskText.differences.zh.outcomes.here);
    });
    await stage.step(walker, "visits the one who was passed on", async () => {
      await onFoot.openVisits();
      await onFoot.seesVisit(await differing("onlyThere", "岑"));
      await onFoot.openAlone(await differing("onlyThere", "岑"));
      await onFoot.act("visit", { outcome: "here", text: "同名的另一位，住在这里" });
      await onFoot.save();
    });

    await stage.step(clerk, "counts again, and proposes the figure", async () => {
      await statement.open(ids.statement);
      await statement.refresh();
      assert.equal(await statement.bar("agreed"), 14);
      await statement.propose();
    });
    for (const [who, what] of [
      [clerk, "the street signs"],
      [site, "the site's committee signs"],
      [union, "the union signs, and it is locked"],
    ] as const)
      await stage.step(who, what, async () => {
        const own = deskStatement(who);
        await own.open(ids.statement);
        await own.sign();
        await own.sees(deskText.statements.zh.state[who === union ? "locked" : "signing"]);
      });
    await stage.step(clerk, "reads the headline with its source, date and scope", async () => {
      const said = await statement.headlineOf(street);
      for (const part of [streetName, "14 人", period, "锁定", ...Object.values(sources)])
        assert.ok(said.includes(part), `${part} is missing in: ${said}`);
      for (const office of Object.values(offices))
        assert.ok(said.includes(office), `${office} is missing in: ${said}`);
    });

    await stage.step(clerk, "opens the next month with what was left", async () => {
      ids.next = await statement.start({ period: next, area: streetName, line: "express" });
      await statement.sees(deskText.statements.zh.carried(3));
      const carried = await differences.all(ids.next, "open");
      assert.deepEqual(carried.map(({ type }) => type).toSorted(), [
        "fieldConflict",
        "hiddenMember",
        "onlyHere",
      ]);
      const opened = await statement.read(ids.next);
      assert.equal(opened.figures.opening, 14);
    });
    await stage.step(admin, "the district corrects the locked month", async () => {
      const own = deskStatement(admin);
      await own.open(ids.statement);
      await own.adjust(-1, reason);
      await own.sees(reason);
      assert.equal(await own.bar("agreed"), 14);
      assert.equal(await own.bar("final"), 13);
      const locked = await own.read(ids.statement);
      assert.equal(locked.figures.agreed, 14);
      assert.deepEqual(
        locked.adjustments.map(({ delta }) => delta),
        [-1],
      );
    });
    await stage.step(clerk, "the headline says the figure as corrected", async () => {
      const said = await statement.headlineOf(street);
      assert.ok(said.includes("13 人"), said);
    });
    await stage.step(site, "the site hands in the next month: nothing is asked again", async () => {
      const handing = deskRosters(site);
      const file = await nextSiteList(next);
      const id = await handing.handIn({ source: sources.site, period: next, file });
      const rows = await handing.isReady(id);
      assert.deepEqual([rows.linked, rows.bad, rows.doubtful], [13, 0, 0]);
    });
  },
};

function countBy(found: readonly Schemas["Difference"][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of found) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

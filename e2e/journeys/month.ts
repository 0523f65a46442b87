import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import { deskDifferences } from "../desk/differences.ts";
import { deskReview } from "../desk/review.ts";
import { deskRosters } from "../desk/rosters.ts";
import { deskStatement } from "../desk/statement.ts";
import type { Journey } from "../journey.ts";
import { mend, mistyped, nextSiteList, siteList, streetList, unionList } from "../lists/threeLists.ts";
import { newColleague } from "../stage/colleague.ts";
import { phoneScreen } from "../stage/visitor.ts";

const street = "990104004";
const streetName = "锦绣街道";
const sources = {
  site: "百舸速递锦绣网点",
  street: "锦绣街道快递摸排",
  union: "快递工会会员登记",
} as const;
const offices = {
  site: "临江区快递行业党委",
  street: "锦绣街道办事处",
  union: "临江区总工会",
} as const;
const reason = "祝星河十一月下旬已转到外区网点，街道和网点都核实过";

/** A month of the district's clock, `back` months ago. */
const monthAgo = (back: number): string => {
  const here = new Date(Date.now() + 8 * 3_600_000);
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - back, 1))
    .toISOString()
    .slice(0, 7);
};

export const month: Journey = {
  name: "month",
  about: "Three lists become one figure that everybody signs, and the next month goes on from it",
  async run(stage) {
    const [next, period] = [monthAgo(0), monthAgo(1)];
    const admin = await stage.desk("districtAdmin");
    const clerk = await stage.desk("streetClerk");
    const site = await newColleague(stage, admin, {
      name: "陆启航",
      login: "luqihang",
      role: "industryClerk",
      area: "990104",
      line: "express",
      unit: offices.site,
    });
    const union = await newColleague(stage, admin, {
      name: "秦越",
      login: "qinyue",
      role: "departmentClerk",
      area: "990104",
      line: "all",
      unit: offices.union,
    });
    // What is refused on purpose.
    clerk.expected.push(/400 \(Bad Request\).*\/columns/);
    const lists = { clerk: deskRosters(clerk), site: deskRosters(site), union: deskRosters(union) };
    const review = deskReview(clerk);
    const differences = deskDifferences(clerk);
    const statement = deskStatement(clerk);
    const ids = { site: "", street: "", union: "", statement: "", next: "" };
    let marked: Buffer = Buffer.alloc(0);

    await stage.step(clerk, "the street registers who hands in what", async () => {
      await lists.clerk.open();
      const here = { area: streetName, line: "express" } as const;
      for (const source of [
        { name: sources.site, kind: "siteHead", unit: offices.site, checks: 1, oneToOne: true },
        { name: sources.street, kind: "street", unit: offices.street, checks: 1, oneToOne: false },
        { name: sources.union, kind: "union", unit: offices.union, checks: 2, oneToOne: true },
      ] as const)
        await lists.clerk.addSource({ ...source, ...here });
    });

    await stage.step(site, "the site hands in its spreadsheet", async () => {
      const file = await siteList(period);
      ids.site = await lists.site.handIn({ source: sources.site, period, file });
    });
    await stage.step(site, "sees what each column was taken for, and confirms it", async () => {
      assert.deepEqual(Object.values(await lists.site.seesColumns()), [
        "不用这一列",
        "姓名",
        "身份证号",
        "手机号",
        "站点",
        "用工单位",
      ]);
      await lists.site.confirmColumns();
      const rows = await lists.site.isReady(ids.site);
      assert.deepEqual([rows.total, rows.good, rows.bad], [14, 12, 2]);
    });
    await stage.step(site, "fetches the two wrong rows, marked", async () => {
      await lists.site.sees(deskText.rosters.zh.issue.citizenCheckDigit);
      await lists.site.sees(deskText.rosters.zh.issue.phoneInvalid);
      marked = await lists.site.fetchBadRows();
    });
    await stage.step(
      site,
      "mends them and hands them in again; the columns are remembered",
      async () => {
        const file = await mend(marked);
        assert.match(file.reasons.join(), /校验位不对.*手机号不对/);
        const id = await lists.site.handInMended(file);
        const rows = await lists.site.isReady(id);
        assert.deepEqual([rows.good, rows.bad], [mistyped.length, 0]);
      },
    );

    await stage.step(clerk, "the street hands in its own, in GB18030", async () => {
      const file = streetList(period);
      ids.street = await lists.clerk.handIn({ source: sources.street, period, file });
      const seen = await lists.clerk.seesColumns();
      assert.equal(seen["居民"], "不用这一列");
    });
    await stage.step(clerk, "is told that no column is the name", async () => {
      await lists.clerk.confirmColumns();
      await lists.clerk.sees("请指明哪一列是姓名");
    });
    await stage.step(clerk, "says which one it is", async () => {
      await lists.clerk.sayColumn("居民", "name");
      await lists.clerk.confirmColumns();
      const rows = await lists.clerk.isReady(ids.street);
      assert.deepEqual([rows.total, rows.bad, rows.doubtful], [15, 0, 2]);
    });
    await stage.step(union, "the union hands in a head of two rows", async () => {
      const file = await unionList(period);
      ids.union = await lists.union.handIn({ source: sources.union, period, file });
      assert.deepEqual(Object.values(await lists.union.seesColumns()), [
        "姓名",
        "性别",
        "身份证号",
        "手机号",
        "用工单位",
        "政治面貌",
      ]);
      await lists.union.confirmColumns();
      const rows = await lists.union.isReady(ids.union);
      assert.deepEqual([rows.total, rows.linked, rows.doubtful], [6, 5, 1]);
    });

    await stage.step(clerk, "decides with one key that two are one", async () => {
      await review.open(ids.street);
      await review.walkTo("汤怀远");
      await review.decideByKey("same");
    });
    await stage.step(clerk, "presses the wrong key at the next, and takes it back", async () => {
      await review.open(ids.street);
      await review.walkTo("岑立夏");
      await review.decideByKey("same");
      await review.nothingWaits();
      await review.back();
      await review.undo("按错了键，出生日期和手机号都不同");
    });
    await stage.step(clerk, "decides that they are two", async () => {
      await review.decideByKey("different");
      const { items } = await clerk.read<{ items: Schemas["RosterPair"][] }>(
        `/api/v1/rosters/pairs?list=${ids.street}&state=settled&limit=10`,
      );
      assert.deepEqual(items.map(({ state }) => state).toSorted(), ["different", "same"]);
    });
    const second = deskReview(site);
    for (const [who, desk, how] of [
      [clerk, review, "one of two decides the union's blind"],
      [site, second, "the other does not see it, and decides alike"],
    ] as const)
      await stage.step(who, how, async () => {
        await desk.open(ids.union);
        await desk.walkTo("卫长风");
        await desk.sees(/需要 2 人各判一次/);
        assert.equal(await who.page.getByText(deskText.review.zh.decided.same).count(), 0);
        await desk.decideByKey("same");
        const { items } = await who.read<{ items: Schemas["RosterPair"][] }>(
          `/api/v1/rosters/pairs?list=${ids.union}&limit=10&state=${who === site ? "settled" : "waiting"}`,
        );
        assert.equal(items[0]?.state, who === site ? "same" : "open");
      });

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
      await onFoot.open(await differing("onlyHere", "苗"));
      await onFoot.act("visit", { outcome: "here", text: "在网点见到本人" });
      await onFoot.learns("area", "蓝天社区");
    });
    await stage.step(walker, "saves the visit", async () => {
      await onFoot.save();
      await onFoot.sees(deskText.differences.zh.outcomes.here);
    });
    await stage.step(walker, "visits the one who was passed on", async () => {
      await onFoot.openVisits();
      await onFoot.open(await differing("onlyThere", "岑"));
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
      const file = await nextSiteList(next);
      const id = await lists.site.handIn({ source: sources.site, period: next, file });
      const rows = await lists.site.isReady(id);
      assert.deepEqual([rows.linked, rows.bad, rows.doubtful], [13, 0, 0]);
    });
  },
};

function countBy(found: readonly Schemas["Difference"][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of found) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

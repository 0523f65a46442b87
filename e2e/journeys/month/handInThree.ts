import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../../catalog.ts";
import { deskReview } from "../../desk/review.ts";
import { deskRosters } from "../../desk/rosters.ts";
import { mend, mistyped, siteList, streetList, unionList } from "../../lists/threeLists.ts";
import type { Stage } from "../../stage/stage.ts";
import { type Cast, offices, sources, streetName } from "./cast.ts";

/** Three lists come in, each in its own layout; what is doubtful in them is decided. */
export async function handInThree(stage: Stage, cast: Cast): Promise<void> {
  const { clerk, site, union, period } = cast;
  const lists = { clerk: deskRosters(clerk), site: deskRosters(site), union: deskRosters(union) };
  const review = deskReview(clerk);
  const ids = { site: "", street: "", union: "" };
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
      "出生日期",
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
    await review.undo("按错了键：当面问过，是同名同日生的两位");
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
      const waiting = await who.read<{ items: Schemas["RosterPair"][] }>(
        `/api/v1/rosters/pairs?list=${ids.union}&limit=10`,
      );
      await desk.decideByKey("same");
      const pair = await who.read<Schemas["RosterPair"]>(
        `/api/v1/rosters/pairs/${waiting.items[0]?.id}`,
      );
      assert.equal(pair.state, who === site ? "same" : "open");
    });
}

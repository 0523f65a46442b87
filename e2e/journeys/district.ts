import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskCaseList } from "../desk/caseList.ts";
import { deskFigures } from "../desk/figures.ts";
import { deskSettings } from "../desk/settings.ts";
import type { Journey } from "../journey.ts";

export const district: Journey = {
  name: "district",
  about: "The district reads figures, takes the rows behind one along, and adds a category",
  async run(stage) {
    const admin = await stage.desk("districtAdmin");
    const figures = deskFigures(admin);
    const list = deskCaseList(admin);
    const settings = deskSettings(admin);
    let waiting = 0;
    let rows = 0;

    await stage.step(admin, "sees the figures of the district", async () => {
      await figures.open();
      const received = await figures.value("received");
      assert.ok(received > 100, `${received} received`);
      assert.ok((await figures.value("resolved")) <= received);
    });
    await stage.step(admin, "opens the rows behind one number", async () => {
      waiting = await figures.value("inProgress");
      await figures.openRowsBehind("inProgress");
      rows = await list.countRows();
    });
    await stage.step(admin, "finds exactly as many as the number said", async () => {
      assert.ok(waiting > 0, "the demo has nothing in progress");
      assert.equal(rows, waiting);
    });
    await stage.step(admin, "downloads the same list as a spreadsheet", async () => {
      const cells = await list.downloadRows();
      assert.equal(cells.length, rows);
      assert.ok(cells.every((row) => /^SQ-\d{8}-\d+$/.test(String(row[0]))));
    });
    await stage.step(admin, "adds a category that the practice does not have", async () => {
      await settings.open();
      await settings.addCategory({
        zh: "充电和换电",
        en: "Charging and swapping",
        hintZh: "换电柜坏了、小区里没地方充电",
        hintEn: "A broken battery cabinet, nowhere to charge",
      });
      await settings.save();
    });
    await stage.step(admin, "finds it kept, not yet in use, as eight are", async () => {
      await settings.open();
      await settings.sees("充电和换电");
      const { categories } = await admin.read<Schemas["CaseSettings"]>("/api/v1/settings/cases");
      const own = categories.find(({ key }) => key === "chargingAndSwapping");
      assert.deepEqual([own?.zh, own?.active], ["充电和换电", false]);
    });
  },
};

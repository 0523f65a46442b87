import assert from "node:assert/strict";
import { deskCaseList } from "../desk/caseList.ts";
import { deskFigures } from "../desk/figures.ts";
import type { Journey } from "../journey.ts";

export const district: Journey = {
  name: "district",
  about: "The district reads figures, opens the rows behind one, and takes them along",
  async run(stage) {
    const admin = await stage.desk("districtAdmin");
    const figures = deskFigures(admin);
    const list = deskCaseList(admin);
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
  },
};

/// <reference lib="dom" />
import assert from "node:assert/strict";
import type { Schemas } from "@juxin/api-client";
import { deskText, phoneText } from "../catalog.ts";
import { deskStation } from "../desk/station.ts";
import type { Journey } from "../journey.ts";
import { phoneHome } from "../phone/home.ts";
import { newNumber, signInAs } from "../phone/signIn.ts";
import { phoneStations } from "../phone/stations.ts";
import type { Visitor } from "../stage/visitor.ts";

type Manager = Schemas["ManagerPage"];

/** Open day and night, so that the journey finds it open whenever it is walked. */
const name = "临江区小哥之家";
const offer = "停车位";
const t = phoneText.stations.zh;

export const station: Journey = {
  name: "station",
  about: "A rider finds a place, books it and arrives; whoever keeps it sees that, without a name",
  async run(stage) {
    const keeper = await stage.desk("districtAdmin");
    const rider = await stage.phone();
    const places = phoneStations(rider);
    const home = phoneHome(rider);
    const desk = deskStation(keeper);
    const { items } = await keeper.read<{ items: Schemas["StationSummary"][] }>(
      `/api/v1/stations?q=${encodeURIComponent(name)}&limit=5`,
    );
    const place = items[0];
    assert.ok(place, `the demo has no ${name}`);
    const street = place.area.slice(0, 9);
    const phone = newNumber();
    const kept = (who: Visitor): Promise<Manager> =>
      who.read<Manager>(`/api/v1/stations/${place.id}/manage`);
    const before = await kept(keeper);
    let code = "";
    let stood: string[] = [];

    await stage.step(rider, "signs in, and gives no position away", async () => {
      await signInAs(rider, phone);
      await home.shown();
      await places.open();
      await places.asksInVain();
    });
    await stage.step(rider, "picks a street, and sees what is open there now", async () => {
      await places.pickStreet(street);
      await places.only("openNow");
      const names = await places.names();
      assert.ok(names.includes(name), names.join());
      assert.match(await places.row(name), /全天开放|开到/);
    });
    await stage.step(rider, "then shares where they are: minutes on the streets", async () => {
      await rider.context.grantPermissions(["geolocation"]);
      await rider.context.setGeolocation({
        longitude: place.lng + 0.006,
        latitude: place.lat + 0.003,
      });
      await places.asksAround();
      const minutes = await places.seesMinutes(name);
      assert.ok(minutes >= 1 && minutes <= 15, `${minutes} minutes`);
    });
    await stage.step(rider, "opens it, and books a parking place", async () => {
      await places.openPlace(name);
      await places.book(offer);
      code = await places.isHeld();
      assert.match(code, /^\d{4}$/);
    });
    await stage.step(rider, "has it without network too, and the list of places", async () => {
      await places.open();
      await places.only("openNow");
      stood = await places.names();
      await home.keptOnPhone();
      await rider.context.setOffline(true);
      await rider.reopen("/m/stations");
      await phoneStations(rider).pickStreet(street);
      const names = await phoneStations(rider).names();
      assert.ok(names.includes(name) && stood.includes(name), names.join());
    });
    await stage.step(
      rider,
      "has network again, and scans a code that is no station's",
      async () => {
        await rider.context.setOffline(false);
        await phoneStations(rider).scan("/m/s/an-old-poster");
        await phoneStations(rider).sees(t.codeUnknown);
      },
    );
    await stage.step(rider, "scans the code on the wall: one visit, no name", async () => {
      const poster = await keeper.context.request.get(`/api/v1/stations/${place.id}/poster.svg`);
      const number = /编号 (\w+)/.exec(await poster.text())?.[1] ?? "";
      await phoneStations(rider).scan(`/m/s/${number}`);
      await phoneStations(rider).sees(t.scanned(name));
    });
    await stage.step(rider, "says there: I am here, for what was booked", async () => {
      await phoneStations(rider).arrive();
    });
    await stage.step(rider, "scans it again: it is counted once a day", async () => {
      await rider.page.reload();
      await phoneStations(rider).sees(t.scannedBefore(name));
    });
    await stage.step(rider, "reports that it is full", async () => {
      await rider.tap(rider.page.getByRole("link", { name: t.seeStation }));
      await phoneStations(rider).report("full");
      await phoneStations(rider).sees(t.full);
    });
    await stage.step(keeper, "whoever keeps it sees the booking, by its digits", async () => {
      await desk.find(name);
      const said = await desk.booking(code);
      assert.match(said, new RegExp(`${offer}.*${code}.*已到`, "s"));
    });
    await stage.step(keeper, "sees one visit more, and nobody's name or number", async () => {
      const after = await kept(keeper);
      assert.equal(after.visits.total, before.visits.total + 1);
      const text = await keeper.page.evaluate(() => document.body.innerText);
      assert.ok(text.includes(deskText.stations.zh.visits(14, after.visits.total)), text);
      assert.ok(!text.includes(phone), "the rider shows");
      assert.ok(!JSON.stringify(after).includes(phone), "the rider is in the answer");
    });
    await stage.step(keeper, "settles the report with a word", async () => {
      assert.match(await desk.faultSaid("full"), /1 人反映/);
      await desk.settle("full", "腾出六个车位，门口贴了分流提示");
    });
    await stage.step(rider, "nothing says any more that it is full", async () => {
      await rider.page.goto(`/m/stations/${place.id}`);
      await rider.page.getByText(t.hours, { exact: true }).waitFor();
      await rider.page.getByText(t.full).waitFor({ state: "detached" });
    });
  },
};

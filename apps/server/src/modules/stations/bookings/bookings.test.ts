import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done } from "../../../testing/caseScene.ts";
import { type Client, signedIn } from "../../../testing/client.ts";
import { buildWorker } from "../../../testing/district.ts";
import { buildOffer, buildStation } from "../../../testing/stationScene.ts";
import { sweepStations } from "../sweepStations.ts";

let scene: CaseScene;
let station: { id: string };
beforeAll(async () => {
  scene = await createCaseScene();
});
beforeEach(async () => {
  await scene.rows("delete from booking_ticks");
  await scene.rows("delete from bookings");
  scene.test.clock.set("2026-11-18T02:00:00Z"); // Wednesday, 10:00 in Shanghai
  station = await buildStation(scene, { hours: "Mo-Su 08:00-20:00" });
});
afterAll(() => scene.close());

const rider = async (): Promise<Client> =>
  signedIn(
    scene.test,
    scene.district.code,
    await buildWorker(scene.test.app, scene.district, { area: "990104001001" }),
  );
const at = (clock: string, day = "2026-11-18"): string => `${day}T${clock}:00+08:00`;
const book = (by: Client, offer: string, clock: string, more: object = {}) =>
  by.post(`/stations/${station.id}/offers/${offer}/bookings`, { startsAt: at(clock), ...more });
const ticksOf = () =>
  scene.rows<{ unit_no: number; tick: Date; booking_id: string }>("select * from booking_ticks");

describe("a booking", () => {
  test("is made, told of by its code, come to, and finished early for the next one", async () => {
    const offer = await buildOffer(scene, station.id);
    const one = await rider();
    const made = await done(book(one, offer, "11:00", { slots: 2 }));
    expect(made).toMatchObject({
      state: "held",
      unitNo: 1,
      holdUntil: "2026-11-18T03:15:00.000Z",
      remindAt: "2026-11-18T02:30:00.000Z",
      abilities: ["cancel"],
    });
    expect(made.code).toMatch(/^\d{4}$/);
    expect(await scene.audited(made.id)).toEqual(["booking.make"]);
    const slots = await done(
      one.get(`/stations/${station.id}/offers/${offer}/slots?day=2026-11-18`),
    );
    expect(slots.slots).toHaveLength(12);
    expect(slots.slots.map(({ free }: { free: number }) => free).slice(2, 6)).toEqual([2, 1, 1, 2]);
    expect(slots.slots.map(({ past }: { past: boolean }) => past).slice(0, 3)).toEqual([
      true,
      true,
      false,
    ]);

    const c1 = await scene.as("c1");
    const seen = await done(c1.get(`/stations/${station.id}/bookings`));
    expect(seen.items).toMatchObject([{ id: made.id, code: made.code }]);
    expect(JSON.stringify(seen)).not.toContain("王小满");
    scene.test.clock.set(at("10:50"));
    const taken = await done(
      c1.post(`/stations/${station.id}/bookings/arrive`, { code: made.code }),
    );
    expect(taken.items[0]).toMatchObject({ state: "arrived", abilities: ["finish"] });
    scene.test.clock.set(at("11:20"));
    expect(await done(one.post(`/bookings/${made.id}/finish`))).toMatchObject({
      state: "finished",
    });
    const after = await done(one.get(`/stations/${station.id}/offers/${offer}/slots`));
    expect(after.slots.map(({ free }: { free: number }) => free).slice(3, 5)).toEqual([2, 2]);
    expect(await scene.audited(made.id)).toEqual([
      "booking.make",
      "booking.arrive",
      "booking.finish",
    ]);
  });

  test("for yesterday, off the grid, too long, too far ahead or outside the hours is refused", async () => {
    const offer = await buildOffer(scene, station.id);
    const one = await rider();
    const reasons = async (clock: string, more: object = {}) =>
      (await book(one, offer, clock, more)).body.issues?.[0]?.reason;
    expect(await reasons("08:00")).toBe("booking.past");
    expect(await reasons("11:00", { startsAt: at("11:00", "2026-11-17") })).toBe("booking.past");
    expect(await reasons("11:30")).toBe("booking.notOnSlot");
    expect(await reasons("11:00", { slots: 3 })).toBe("booking.tooLong");
    expect(await reasons("11:00", { startsAt: at("11:00", "2026-12-18") })).toBe(
      "booking.tooFarAhead",
    );
    expect(await reasons("20:00")).toBe("booking.closedThen");
    expect(await reasons("19:00", { slots: 2 })).toBe("booking.closedThen");
    expect(await ticksOf()).toHaveLength(0);
  });

  test("sent twice is one booking, and one person has one place of a kind at a time, two ahead", async () => {
    const offer = await buildOffer(scene, station.id);
    const one = await rider();
    const key = crypto.randomUUID();
    const path = `/stations/${station.id}/offers/${offer}/bookings`;
    const first = await done(one.post(path, { startsAt: at("11:00") }, key));
    expect(await done(one.post(path, { startsAt: at("11:00") }, key))).toEqual(first);
    expect((await book(one, offer, "11:00")).body.reason).toBe("booking.twiceAtOnce");
    await done(book(one, offer, "13:00"));
    expect((await book(one, offer, "15:00")).body.reason).toBe("booking.tooManyAhead");
    expect((await done(one.get("/bookings/mine"))).items).toHaveLength(2);
    // Another kind is another matter: who parks may also eat.
    const meal = await buildOffer(scene, station.id, { kind: "meal", name: "爱心餐" });
    expect((await book(one, meal, "11:00")).status).toBe(201);
  });

  test("of somebody else is nobody's business", async () => {
    const offer = await buildOffer(scene, station.id);
    const made = await done(book(await rider(), offer, "11:00"));
    const other = await rider();
    for (const action of ["cancel", "arrive", "finish"])
      expect((await other.post(`/bookings/${made.id}/${action}`)).status).toBe(404);
    expect((await other.get(`/stations/${station.id}/bookings`)).status).toBe(404);
  });
});

describe("the last place", () => {
  test("200 riders at once: exactly one gets it, nobody overlaps", async () => {
    const offer = await buildOffer(scene, station.id, { units: 1 });
    const riders = await Promise.all(Array.from({ length: 200 }, rider));
    const answers = await Promise.all(riders.map((one) => book(one, offer, "12:00")));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.reason}`))).toEqual(
      new Set(["409 booking.full"]),
    );
    const ticks = await scene.rows("select * from booking_ticks where offer_id = $1", [offer]);
    expect(ticks).toHaveLength(4);
  }, 60_000);

  test("the database itself refuses an overlap, whatever the code says", async () => {
    const offer = await buildOffer(scene, station.id, { units: 1 });
    const made = await done(book(await rider(), offer, "12:00"));
    const again = scene.rows(
      `insert into booking_ticks (district, offer_id, unit_no, tick, kind, account_id, booking_id)
       select district, offer_id, unit_no, tick, kind, gen_random_uuid(), booking_id
       from booking_ticks where booking_id = $1`,
      [made.id],
    );
    await expect(again).rejects.toMatchObject({ constraint: "booking_ticks_pk" });
    const between = scene.rows(
      `insert into booking_ticks (district, offer_id, unit_no, tick, kind, account_id, booking_id)
       select district, offer_id, unit_no, tick + interval '7 minutes', kind, gen_random_uuid(), booking_id
       from booking_ticks where booking_id = $1`,
      [made.id],
    );
    await expect(between).rejects.toMatchObject({ constraint: "booking_ticks_on_the_quarter" });
  });
});

describe("a queue", () => {
  test("moves up in the order in which people came, when one cancels or does not come", async () => {
    const offer = await buildOffer(scene, station.id, { units: 1 });
    const [a, b, c] = [await rider(), await rider(), await rider()];
    const first = await done(book(a, offer, "12:00"));
    expect((await book(b, offer, "12:00")).body.reason).toBe("booking.full");
    const second = await done(book(b, offer, "12:00", { orWait: true }));
    expect(second).toMatchObject({ state: "waiting", ahead: 0, unitNo: null });
    scene.test.clock.advance(1000);
    const third = await done(book(c, offer, "12:00", { orWait: true }));
    expect(third.ahead).toBe(1);
    await done(a.post(`/bookings/${first.id}/cancel`));
    const own = async (by: Client) => (await done(by.get("/bookings/mine"))).items[0];
    expect(await own(b)).toMatchObject({ state: "held", unitNo: 1 });
    expect(await own(c)).toMatchObject({ state: "waiting", ahead: 0 });
    // b does not come: a quarter of an hour after noon the sweep gives the place to c, who has as long.
    scene.test.clock.set(at("12:16"));
    expect(await own(b)).toMatchObject({ state: "released" });
    await sweepStations(scene.test.app, scene.district.code);
    expect(await own(c)).toMatchObject({
      state: "held",
      unitNo: 1,
      holdUntil: "2026-11-18T04:31:00.000Z",
    });
    expect((await b.post(`/bookings/${second.id}/arrive`)).status).toBe(409);
    expect(await done(c.post(`/bookings/${third.id}/arrive`))).toMatchObject({ state: "arrived" });
    const log = await scene.rows("select 1 from audit_log where action = 'booking.releaseNoShows'");
    expect(log).toHaveLength(1);
  });

  test("after a month nobody's name is in a booking", async () => {
    const offer = await buildOffer(scene, station.id);
    const made = await done(book(await rider(), offer, "11:00"));
    scene.test.clock.set("2026-12-25T02:00:00Z");
    await sweepStations(scene.test.app, scene.district.code);
    const [row] = await scene.rows<{ account_id: string | null }>(
      "select account_id from bookings where id = $1",
      [made.id],
    );
    expect(row?.account_id).toBeNull();
    expect(await ticksOf()).toHaveLength(0);
  });
});

/** What must hold whatever people do: no place twice, nobody twice, everybody's ticks as their booking says. */
async function requireSound(offer: string): Promise<void> {
  const bookings = await scene.rows<{
    id: string;
    state: string;
    unit_no: number | null;
    starts_at: Date;
    ends_at: Date;
    account_id: string;
  }>("select * from bookings where offer_id = $1", [offer]);
  const active = bookings.filter(({ state }) => state === "held" || state === "arrived");
  for (const [n, one] of active.entries())
    for (const other of active.slice(n + 1)) {
      const meet = one.starts_at < other.ends_at && one.ends_at > other.starts_at;
      if (meet) expect(one.unit_no).not.toBe(other.unit_no);
      if (meet) expect(one.account_id).not.toBe(other.account_id);
    }
  const ticks = await scene.rows<{ booking_id: string }>(
    "select booking_id from booking_ticks where offer_id = $1",
    [offer],
  );
  for (const { id, state, starts_at, ends_at } of bookings) {
    const own = ticks.filter((tick) => tick.booking_id === id).length;
    const whole = (ends_at.getTime() - starts_at.getTime()) / 900_000;
    if (state === "held" || state === "arrived") expect(own).toBe(whole);
    else if (state === "finished") expect(own).toBeLessThan(whole + 1);
    else expect(own).toBe(0);
  }
}

test("whatever riders do in whatever order, no place is ever had twice", async () => {
  const riders = await Promise.all(Array.from({ length: 4 }, rider));
  const step = fc.oneof(
    fc.record({
      do: fc.constant("book" as const),
      who: fc.nat(3),
      hour: fc.integer({ min: 10, max: 13 }),
      slots: fc.integer({ min: 1, max: 2 }),
      orWait: fc.boolean(),
    }),
    fc.record({
      do: fc.constantFrom("cancel" as const, "arrive" as const, "finish" as const),
      who: fc.nat(3),
    }),
    fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 5, max: 40 }) }),
    fc.record({ do: fc.constant("sweep" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
      scene.test.clock.set("2026-11-18T02:00:00Z");
      await scene.rows("delete from booking_ticks");
      await scene.rows("delete from bookings");
      const offer = await buildOffer(scene, station.id, { units: 2 });
      for (const one of steps) {
        if (one.do === "wait") scene.test.clock.advance(one.minutes * 60_000);
        else if (one.do === "sweep") await sweepStations(scene.test.app, scene.district.code);
        else if (one.do === "book") {
          const { hour, slots, orWait } = one;
          await book(riders[one.who]!, offer, `${hour}:00`, { slots, orWait });
        } else {
          const mine = (await done(riders[one.who]!.get("/bookings/mine"))).items;
          const open = mine.find((own: { abilities: string[] }) => own.abilities.includes(one.do));
          if (open !== undefined)
            await done(riders[one.who]!.post(`/bookings/${open.id}/${one.do}`));
        }
        await requireSound(offer);
      }
    }),
    { numRuns: 8, seed: 20_261_118 },
  );
}, 120_000);

test("what is booked is among one's own data, and erasing oneself gives the place to the next", async () => {
  const offer = await buildOffer(scene, station.id, { units: 1 });
  const [one, next] = [await rider(), await rider()];
  const made = await done(book(one, offer, "12:00"));
  await done(book(next, offer, "12:00", { orWait: true }));
  const own = await done(one.get("/me/data"));
  expect(own.stations.bookings).toMatchObject([{ id: made.id, state: "held" }]);
  expect((await one.send("DELETE", "/me/data", {})).status).toBe(204);
  expect((await done(next.get("/bookings/mine"))).items).toMatchObject([
    { state: "held", unitNo: 1 },
  ]);
  const [row] = await scene.rows<{ account_id: string | null }>(
    "select account_id from bookings where id = $1",
    [made.id],
  );
  expect(row?.account_id).toBeNull();
});

test("who agreed to it is reminded by one text message, half an hour before; others are not", async () => {
  const offer = await buildOffer(scene, station.id);
  const [asked, not] = [await rider(), await rider()];
  await done(asked.post("/me/consents", { purpose: "reminders", textVersion: 1, given: true }));
  await done(book(asked, offer, "11:00"));
  await done(book(not, offer, "11:00"));
  const sweep = () => sweepStations(scene.test.app, scene.district.code);
  const { reminders } = scene.test;
  await sweep();
  expect(reminders).toEqual([]);
  scene.test.clock.set(at("10:31"));
  await sweep();
  await sweep();
  expect(reminders).toEqual([
    {
      phone: expect.stringMatching(/^1\d{10}$/),
      offer: "专用停车位",
      station: "柳巷驿站",
      time: "11:00",
    },
  ]);
  await done(asked.post("/me/consents", { purpose: "reminders", textVersion: 1, given: false }));
  await done(book(asked, offer, "13:00"));
  scene.test.clock.set(at("12:31"));
  await sweep();
  expect(reminders).toHaveLength(1);
});

test("a gateway that fails takes nothing from the booking, and stops nobody else's reminder", async () => {
  const offer = await buildOffer(scene, station.id);
  const one = await rider();
  await done(one.post("/me/consents", { purpose: "reminders", textVersion: 1, given: true }));
  const { id } = await done(book(one, offer, "11:00"));
  const { app } = scene.test;
  const { sms } = app;
  app.sms = { ...sms, remind: () => Promise.reject(new Error("gateway down")) };
  scene.test.clock.set(at("10:40"));
  await sweepStations(app, scene.district.code);
  app.sms = sms;
  const { items } = await done(one.get("/bookings/mine"));
  expect(items.find((booking: { id: string }) => booking.id === id)).toMatchObject({
    state: "held",
  });
});

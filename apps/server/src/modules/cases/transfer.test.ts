import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseScene, createCaseScene, done, hours } from "../../testing/caseScene.ts";
import { signedIn } from "../../testing/client.ts";
import { buildStaff } from "../../testing/district.ts";
import { newId } from "../../platform/crypto/newId.ts";

let scene: CaseScene;
beforeAll(async () => {
  scene = await createCaseScene();
});
afterAll(() => scene.close());

const offer = async (id: string, from: Parameters<CaseScene["as"]>[0], to: string) =>
  done(
    (await scene.as(from)).post(`/cases/${id}/transfer`, {
      toUnitId: scene.unit(to),
      reason: "属于你处管辖",
    }),
  );

test("a transfer is with the sender until the receiver takes it, who then answers for it", async () => {
  const far = await scene.as("s2c1");
  const { id, dueAt } = await scene.open();
  expect((await far.get(`/cases/${id}`)).status).toBe(404);

  const offered = await offer(id, "c1", "s2c1");
  expect(offered).toMatchObject({
    state: "received",
    dueAt,
    holder: { id: scene.unit("s1c1") },
    pendingTransfer: {
      to: { id: scene.unit("s2c1") },
      from: { id: scene.unit("s1c1") },
      reason: "属于你处管辖",
    },
  });
  expect(offered.abilities.toSorted()).toEqual(["group", "recall", "reveal"]);
  const arrived = await done(far.get(`/cases/${id}`));
  expect(arrived.abilities.toSorted()).toEqual(["receive", "return", "reveal"]);
  expect(arrived.pendingTransfer.reason).toBe("属于你处管辖");

  scene.test.clock.advance(hours);
  const received = await done(far.post(`/cases/${id}/receive`));
  expect(received).toMatchObject({
    state: "accepted",
    holder: { id: scene.unit("s2c1") },
    home: { id: scene.unit("s2c1") },
    pendingTransfer: null,
  });
  expect(await scene.audited(id)).toEqual(["case.open", "case.transfer", "case.receive"]);
  const steps = (await done(far.get(`/cases/${id}`))).steps;
  expect(steps[1]).toMatchObject({
    type: "transfer",
    text: "属于你处管辖",
    toUnit: { id: scene.unit("s2c1") },
    by: { unit: { id: scene.unit("s1c1") } },
  });
  // The worker sees every step of it.
  const told = await done((await scene.as("worker")).get(`/cases/${id}`));
  expect(told.holder.id).toBe(scene.unit("s2c1"));
});

test("returned with a reason, it is the sender's as before", async () => {
  const { id } = await scene.open();
  const before = await offer(id, "c1", "s2");
  const s2 = await scene.as("s2");
  expect((await s2.post(`/cases/${id}/return`, { reason: "" })).status).toBe(400);
  const returned = await s2.post(`/cases/${id}/return`, { reason: "不在我街道" });
  // The answer is the last that the receiver sees of it.
  expect(returned).toMatchObject({ status: 200, body: { pendingTransfer: null, abilities: [] } });
  expect((await s2.get(`/cases/${id}`)).status).toBe(404);
  const now = await done((await scene.as("c1")).get(`/cases/${id}`));
  expect(now).toMatchObject({
    state: "received",
    pendingTransfer: null,
    holder: before.holder,
    dueAt: before.dueAt,
  });
  expect(now.abilities.toSorted()).toEqual(["accept", "group", "reveal", "transfer"]);
  expect(now.steps.at(-1)).toMatchObject({ type: "return", text: "不在我街道" });
  expect(await scene.audited(id)).toEqual(["case.open", "case.transfer", "case.return"]);
});

test("recalled before an answer; then the receiver has nothing to answer", async () => {
  const { id } = await scene.open();
  await offer(id, "c1", "s2");
  const recalled = await done((await scene.as("c1")).post(`/cases/${id}/recall`));
  expect(recalled.pendingTransfer).toBeNull();
  expect((await (await scene.as("s2")).post(`/cases/${id}/receive`)).status).toBe(404);
  expect((await (await scene.as("c1")).post(`/cases/${id}/recall`)).status).toBe(409);
  expect(await scene.audited(id)).toEqual(["case.open", "case.transfer", "case.recall"]);
});

test("a department passes work on to another, which wins no time by it and takes the role over", async () => {
  const assigned = await scene.openUpTo("assigned");
  const { id } = assigned;
  scene.test.clock.advance(hours);
  await offer(id, "housing", "health");
  const received = await done((await scene.as("health")).post(`/cases/${id}/receive`));
  expect(received).toMatchObject({
    state: "assigned",
    dueAt: assigned.dueAt,
    amberAt: assigned.amberAt,
    holder: { id: scene.unit("health") },
    home: { id: scene.unit("s1c1") },
    roles: {
      lead: { id: scene.unit("party1") },
      department: { id: scene.unit("health"), kind: "department" },
    },
  });
  expect((await (await scene.as("housing")).get(`/cases/${id}`)).status).toBe(404);
  await done((await scene.as("health")).post(`/cases/${id}/resolve`, { text: "办好了" }));
});

test("a department gives work back to an office, which names the roles anew by the same deadline", async () => {
  const assigned = await scene.openUpTo("assigned");
  const { id } = assigned;
  await offer(id, "housing", "s1");
  const received = await done((await scene.as("s1")).post(`/cases/${id}/receive`));
  expect(received).toMatchObject({
    state: "accepted",
    roles: null,
    dueAt: assigned.dueAt,
    home: { id: scene.unit("s1") },
  });
  const again = await done((await scene.as("s1")).post(`/cases/${id}/assign`, scene.roles()));
  expect(again).toMatchObject({ state: "assigned", holder: { id: scene.unit("housing") } });
  expect(again.dueAt).toBe(assigned.dueAt);
});

test("a department that was handed a case names the one that does the work, and is done with it", async () => {
  const { id } = await scene.openUpTo("accepted");
  await offer(id, "c1", "health");
  await done((await scene.as("health")).post(`/cases/${id}/receive`));
  const assigned = await done(
    (await scene.as("health")).post(`/cases/${id}/assign`, scene.roles()),
  );
  expect(assigned).toMatchObject({ state: "assigned", holder: { id: scene.unit("housing") } });
  expect((await (await scene.as("health")).get(`/cases/${id}`)).status).toBe(404);
});

test("a committee that takes work over holds it; the department stays the one that was named", async () => {
  const { id } = await scene.openUpTo("assigned");
  await offer(id, "housing", "committee:delivery");
  const received = await done((await scene.as("delivery")).post(`/cases/${id}/receive`));
  expect(received).toMatchObject({
    state: "assigned",
    holder: { id: scene.unit("committee:delivery"), kind: "industryCommittee" },
    roles: { department: { id: scene.unit("housing") } },
  });
  await done((await scene.as("delivery")).post(`/cases/${id}/resolve`, { text: "平台已改规则" }));
});

test("a case is never offered to nobody", async () => {
  const clerk = await scene.as("c1");
  const { id } = await scene.open();
  for (const [toUnitId, reason] of [
    [scene.unit("s1c1"), "case.transferToHolder"],
    [scene.unit("party1"), "case.cannotReceive"],
    [newId(), "unit.unknown"],
  ] as const) {
    const refused = await clerk.post(`/cases/${id}/transfer`, { toUnitId, reason: "不该我办" });
    expect(refused).toMatchObject({
      status: 400,
      body: { issues: [{ path: "toUnitId", reason }] },
    });
  }
  expect(await scene.audited(id)).toEqual(["case.open"]);
});

test("whoever works for two units acts for the one that the step is asked of", async () => {
  const { test: app, district } = scene;
  const account = await buildStaff(app.app, district, { role: "areaClerk", unit: "s2c1" });
  await scene.rows(
    `insert into grants (district, id, account_id, role, area, line, unit_id, given_at)
     values ($1, $2, $3, 'areaClerk', '990104001', 'all', $4, now())`,
    [district.code, newId(), account, scene.unit("s1")],
  );
  const both = await signedIn(app, district.code, account);

  const overdue = await scene.open();
  app.clock.advance(30 * hours);
  const standsIn = await signedIn(app, district.code, account);
  const accepted = await done(standsIn.post(`/cases/${overdue.id}/accept`, {}));
  expect(accepted).toMatchObject({
    holder: { id: scene.unit("s1") },
    home: { id: scene.unit("s1") },
  });
  expect(accepted.steps.at(-1).by.unit.id).toBe(scene.unit("s1"));

  const { id } = await scene.open();
  await offer(id, "c1", "s2c1");
  const received = await done(standsIn.post(`/cases/${id}/receive`));
  expect(received.holder.id).toBe(scene.unit("s2c1"));
  expect(both.cookie).not.toBe(standsIn.cookie);
});

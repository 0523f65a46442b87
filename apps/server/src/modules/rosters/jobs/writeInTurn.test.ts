import { expect, test } from "vitest";
import { writeInTurn } from "./writeInTurn.ts";

const gate = () => Promise.withResolvers<void>();

test("one is written while the next is made ready, and never two at once", async () => {
  const said: string[] = [];
  const gates = [gate(), gate(), gate()];
  const turns = writeInTurn(async (batch: number) => {
    said.push(`begin ${batch}`);
    await gates[batch]!.promise;
    said.push(`end ${batch}`);
  });
  await turns.around(async () => {
    for (const batch of [0, 1, 2]) {
      said.push(`ready ${batch}`);
      const added = turns.add(batch);
      if (batch > 0) gates[batch - 1]!.resolve();
      await added;
    }
    gates[2]!.resolve();
  });
  expect(said).toEqual([
    "ready 0",
    "begin 0",
    "ready 1",
    "end 0",
    "begin 1",
    "ready 2",
    "end 1",
    "begin 2",
    "end 2",
  ]);
});

test("one that fails is the last, and says so to whoever adds the next", async () => {
  const begun: number[] = [];
  const fault = new Error("full");
  const turns = writeInTurn(async (batch: number) => {
    begun.push(batch);
    if (batch === 1) throw fault;
  });
  const work = turns.around(async () => {
    for (const batch of [0, 1, 2, 3]) await turns.add(batch);
  });
  await expect(work).rejects.toBe(fault);
  expect(begun).toEqual([0, 1]);
});

test("the last one that fails is told at the end", async () => {
  const fault = new Error("full");
  const turns = writeInTurn(() => Promise.reject(fault));
  await expect(turns.around(() => turns.add(0))).rejects.toBe(fault);
});

test("work that is broken off ends when nothing is being written any more", async () => {
  const { promise, resolve } = gate();
  let isWritten = false;
  const turns = writeInTurn(async () => {
    await promise;
    isWritten = true;
  });
  const stopped = new Error("stopped");
  const work = turns.around(async () => {
    await turns.add(0);
    setTimeout(resolve, 20);
    throw stopped;
  });
  await expect(work).rejects.toBe(stopped);
  expect(isWritten).toBe(true);
});

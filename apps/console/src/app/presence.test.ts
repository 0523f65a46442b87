import { createClient } from "@juxin/api-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markBackground, watchPresence } from "./presence.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("only what is asked while nobody touches the desk is marked", async () => {
  const desk = new EventTarget();
  watchPresence(desk);
  const marks: (string | null)[] = [];
  const client = createClient({
    baseUrl: "http://juxin.test",
    fetch: async (request) => {
      marks.push(request.headers.get("x-background"));
      return Response.json({});
    },
  });
  markBackground(client);
  const ask = () => client.GET("/api/v1/meta");
  desk.dispatchEvent(new Event("keydown"));
  await ask();
  vi.setSystemTime(Date.now() + 59_000);
  await ask();
  vi.setSystemTime(Date.now() + 2000);
  await ask();
  desk.dispatchEvent(new Event("pointermove"));
  await ask();
  expect(marks).toEqual([null, null, "1", null]);
});

import { expect, test } from "vitest";
import { unbuiltWebApps } from "./webApps.ts";

test("the web apps that were never built are named", () => {
  expect(unbuiltWebApps(() => false)).toEqual(["手机端 mobile", "工作台 console"]);
  expect(unbuiltWebApps((folder) => /apps.console.dist$/.test(folder))).toEqual(["手机端 mobile"]);
  expect(unbuiltWebApps(() => true)).toEqual([]);
});

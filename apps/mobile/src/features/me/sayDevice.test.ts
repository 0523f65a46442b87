import { expect, test } from "vitest";
import { sayDevice } from "./sayDevice.ts";

test.each([
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Mobile/15E148 MicroMessenger/8.0",
    "苹果手机 · 微信",
    "iPhone · WeChat",
  ],
  [
    "Mozilla/5.0 (Linux; Android 13; HUAWEI P50) Chrome/99 Mobile Safari/537",
    "华为或荣耀手机 · Chrome",
    "Huawei or Honor phone · Chrome",
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) Firefox/130",
    "Linux 电脑 · Firefox",
    "Linux computer · Firefox",
  ],
  ["curl/8.5", "curl/8.5", "curl/8.5"],
])("%s", (device, zh, en) => {
  expect(sayDevice(device, "zh")).toBe(zh);
  expect(sayDevice(device, "en")).toBe(en);
});

import { expect, test } from "vitest";
import { deviceName } from "./deviceName.ts";
import { accountText } from "./text.ts";

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge · Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1",
    "Safari · iOS",
  ],
  ["Mozilla/5.0 (Linux; Android 15) Chrome/138 Safari/537.36 MicroMessenger/8.0", "微信 · Android"],
  ["curl/8.0", "curl/8.0"],
])("%s", (signature, name) => {
  expect(deviceName(signature, accountText.zh.devices)).toBe(name);
});

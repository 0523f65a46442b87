import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checkServing, EnvError, readEnv } from "./env.ts";

const faultsOf = (
  source: NodeJS.ProcessEnv,
  check = readEnv as (source: NodeJS.ProcessEnv) => unknown,
): string[] => {
  try {
    check(source);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return (error as Error).message
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(":")[0] ?? "");
  }
};

const production = {
  NODE_ENV: "production",
  JUXIN_PUBLIC_URL: "https://juxin.example.gov.cn",
  SMS_URL: "https://sms.example.gov.cn/send",
  SMS_TOKEN: "token",
};

test("without any variable nothing is open to others, and no code goes to the log", () => {
  expect(readEnv({})).toEqual({
    logCodes: false,
    port: 8080,
    host: "127.0.0.1",
    dataDir: resolve(".juxin"),
    publicUrl: null,
    masterKey: undefined,
    cipher: "sm4",
    demo: false,
    trustProxy: false,
    databaseUrl: undefined,
    databaseAppUrl: undefined,
    sms: null,
    feedback: {},
    codesPerDay: 5000,
    demandsPerDay: 30,
    auditDays: 1095,
  });
  expect(readEnv({ PORT: "", JUXIN_DEMO: "", DATABASE_URL: "" })).toEqual(readEnv({}));
});

test("every variable is read", () => {
  const env = readEnv({
    ...production,
    PORT: "9000",
    HOST: "0.0.0.0",
    JUXIN_DATA: "/var/lib/juxin",
    JUXIN_MASTER_KEY: "k",
    JUXIN_CIPHER: "aes",
    JUXIN_TRUST_PROXY: "true",
    JUXIN_DEMO: "0",
    DATABASE_URL: "postgresql://owner:secret@db.example:5432/juxin?sslmode=require",
    DATABASE_APP_URL: "postgres:///juxin?host=/run/postgresql",
    SMS_TEMPLATE: "t1",
    SMS_REMINDER_TEMPLATE: "t2",
    FEEDBACK_CIVIL_AFFAIRS_URL: "https://mz.example.gov.cn/juxin",
    FEEDBACK_CIVIL_AFFAIRS_TOKEN: "t2",
    JUXIN_CODES_PER_DAY: "100",
    JUXIN_DEMANDS_PER_DAY: "5",
    JUXIN_AUDIT_DAYS: "180",
  });
  expect(env).toMatchObject({
    logCodes: false,
    port: 9000,
    dataDir: "/var/lib/juxin",
    cipher: "aes",
    trustProxy: true,
    demo: false,
    sms: {
      url: "https://sms.example.gov.cn/send",
      token: "token",
      template: "t1",
      reminderTemplate: "t2",
    },
    feedback: { civilAffairs: { url: "https://mz.example.gov.cn/juxin", token: "t2" } },
    codesPerDay: 100,
    demandsPerDay: 5,
    auditDays: 180,
  });
});

test.each([
  ["PORT", ["abc", "-1", "65536", "80.5", " ", "0x50"]],
  ["NODE_ENV", ["prod", "staging"]],
  ["JUXIN_DEMO", ["yes", "on", "2"]],
  ["JUXIN_TRUST_PROXY", ["maybe"]],
  ["JUXIN_CIPHER", ["des", "SM4"]],
  ["JUXIN_PUBLIC_URL", ["juxin.example", "ftp://x.example", "javascript:alert(1)"]],
  ["JUXIN_AUDIT_DAYS", ["179", "0", "-180", "many"]],
  ["JUXIN_CODES_PER_DAY", ["0", "-5", "1e3", "99999999999"]],
  ["JUXIN_DEMANDS_PER_DAY", ["0", "none"]],
  ["DATABASE_URL", ["mysql://x/y", "localhost:5432", "postgresql://h:port/x"]],
])("%s that cannot be right is named", (name, values) => {
  for (const value of values) expect(faultsOf({ [name]: value }), value).toContain(name);
});

test("all faults are told at once, and no secret with them", () => {
  const source = {
    ...production,
    PORT: "x",
    SMS_TOKEN: "",
    JUXIN_AUDIT_DAYS: "10",
    DATABASE_URL: "mysql://u:geheim@h/d",
    FEEDBACK_MARKET_SUPERVISION_URL: "https://scjg.example.gov.cn/juxin",
  };
  expect(faultsOf(source)).toEqual([
    "PORT",
    "DATABASE_URL",
    "JUXIN_AUDIT_DAYS",
    "SMS_URL, SMS_TOKEN",
    "FEEDBACK_MARKET_SUPERVISION_URL, FEEDBACK_MARKET_SUPERVISION_TOKEN",
  ]);
  expect(() => readEnv(source)).toThrow(/环境变量有误/);
  expect(() => readEnv(source)).not.toThrow(/geheim/);
});

test("to serve real people, an address and a text message gateway are needed; other commands and a demo do without", () => {
  const toServe = (source: NodeJS.ProcessEnv) =>
    faultsOf(source, (one) => checkServing(readEnv(one)));
  for (const source of [{}, { NODE_ENV: "production" }]) {
    expect(toServe(source)).toEqual(["JUXIN_PUBLIC_URL", "SMS_URL, SMS_TOKEN"]);
    expect(faultsOf(source)).toEqual([]);
  }
  expect(toServe({ JUXIN_PUBLIC_URL: production.JUXIN_PUBLIC_URL })).toEqual([
    "SMS_URL, SMS_TOKEN",
  ]);
  expect(toServe(production)).toEqual([]);
  for (const trial of [
    { NODE_ENV: "production", JUXIN_DEMO: "1" },
    { JUXIN_DEMO: "1" },
    { NODE_ENV: "development" },
    { NODE_ENV: "test" },
  ]) {
    expect(toServe(trial), JSON.stringify(trial)).toEqual([]);
    expect(readEnv(trial).logCodes).toBe(true);
  }
});

test("half a pair is a fault: codes would go nowhere, or a login be ignored", () => {
  expect(faultsOf({ SMS_URL: "https://sms.example/send" })).toEqual(["SMS_URL, SMS_TOKEN"]);
  expect(faultsOf({ SMS_TOKEN: "t" })).toEqual(["SMS_URL, SMS_TOKEN"]);
  expect(faultsOf({ DATABASE_APP_URL: "postgresql://a@b/c" })).toEqual(["DATABASE_APP_URL"]);
});

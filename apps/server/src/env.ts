import { resolve } from "node:path";
import { z } from "zod";

const Flag = z
  .enum(["0", "1", "true", "false"], "应为 1 或 0 must be 1 or 0")
  .transform((value) => value === "1" || value === "true");

const whole = (min: number, max: number, fault: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, fault)
    .transform(Number)
    .refine((value) => value >= min && value <= max, fault);

const webUrl = z.url({
  protocol: /^https?$/,
  error: "应为 http(s) 网址 must be an http(s) address",
});

const postgresUrl = z
  .string()
  .regex(/^postgres(?:ql)?:\/\//, "应为 postgresql://… must begin with postgresql://")
  .refine((text) => URL.canParse(text), "网址写错了 this address cannot be read");

const Variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: whole(0, 65_535, "应为 0–65535 的整数 must be a whole number, 0 to 65535").default(8080),
  HOST: z.string().default("127.0.0.1"),
  JUXIN_DATA: z.string().default(".juxin"),
  JUXIN_PUBLIC_URL: webUrl.optional(),
  JUXIN_MASTER_KEY: z.string().optional(),
  JUXIN_CIPHER: z.enum(["sm4", "aes"]).default("sm4"),
  JUXIN_DEMO: Flag.default(false),
  JUXIN_TRUST_PROXY: Flag.default(false),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  SMS_URL: webUrl.optional(),
  SMS_TOKEN: z.string().optional(),
  SMS_TEMPLATE: z.string().default("juxin-sign-in"),
  SMS_REMINDER_TEMPLATE: z.string().default("juxin-booking-reminder"),
  FEEDBACK_MARKET_SUPERVISION_URL: webUrl.optional(),
  FEEDBACK_MARKET_SUPERVISION_TOKEN: z.string().optional(),
  FEEDBACK_CIVIL_AFFAIRS_URL: webUrl.optional(),
  FEEDBACK_CIVIL_AFFAIRS_TOKEN: z.string().optional(),
  JUXIN_CODES_PER_DAY: whole(1, 10_000_000, "应为正整数 must be a whole number above 0").default(
    5000,
  ),
  JUXIN_DEMANDS_PER_DAY: whole(1, 10_000, "应为正整数 must be a whole number above 0").default(30),
  JUXIN_AUDIT_DAYS: whole(
    180,
    36_500,
    "审计日志至少保存 180 天 the audit log is kept at least 180 days",
  ).default(1095),
});

/** Settings of the process, read once. Relative folders are relative to where it was started. */
export interface Env {
  /** Demo, development, tests: sign-in codes may stand in the log. Never where real people sign in. */
  logCodes: boolean;
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string | null;
  masterKey: string | undefined;
  cipher: "sm4" | "aes";
  demo: boolean;
  trustProxy: boolean;
  databaseUrl: string | undefined;
  databaseAppUrl: string | undefined;
  sms: { url: string; token: string; template: string; reminderTemplate: string } | null;
  /** Where the months' feedback goes, by registration office. */
  feedback: Record<string, { url: string; token: string }>;
  codesPerDay: number;
  /** Of one worker, so that nobody buries a desk. */
  demandsPerDay: number;
  auditDays: number;
}

/** What is wrong with the variables, one line each: for the person who starts the server. */
export class EnvError extends Error {
  override name = "EnvError";

  constructor(faults: readonly string[]) {
    super(
      `环境变量有误 Environment variables need mending:\n${faults.map((one) => `  ${one}`).join("\n")}`,
    );
  }
}

/** @throws EnvError with every fault at once. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Variables.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    ...missingIn(given),
  ];
  if (!parsed.success || faults.length > 0) throw new EnvError(faults);
  const value = parsed.data;
  return {
    logCodes: value.JUXIN_DEMO || value.NODE_ENV !== "production",
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.JUXIN_DATA),
    publicUrl: value.JUXIN_PUBLIC_URL ?? null,
    masterKey: value.JUXIN_MASTER_KEY,
    cipher: value.JUXIN_CIPHER,
    demo: value.JUXIN_DEMO,
    trustProxy: value.JUXIN_TRUST_PROXY,
    databaseUrl: value.DATABASE_URL,
    databaseAppUrl: value.DATABASE_APP_URL,
    sms:
      value.SMS_URL !== undefined && value.SMS_TOKEN !== undefined
        ? {
            url: value.SMS_URL,
            token: value.SMS_TOKEN,
            template: value.SMS_TEMPLATE,
            reminderTemplate: value.SMS_REMINDER_TEMPLATE,
          }
        : null,
    feedback: {
      ...receiver(
        "marketSupervision",
        value.FEEDBACK_MARKET_SUPERVISION_URL,
        value.FEEDBACK_MARKET_SUPERVISION_TOKEN,
      ),
      ...receiver(
        "civilAffairs",
        value.FEEDBACK_CIVIL_AFFAIRS_URL,
        value.FEEDBACK_CIVIL_AFFAIRS_TOKEN,
      ),
    },
    codesPerDay: value.JUXIN_CODES_PER_DAY,
    demandsPerDay: value.JUXIN_DEMANDS_PER_DAY,
    auditDays: value.JUXIN_AUDIT_DAYS,
  };
}

const receiver = (name: string, url: string | undefined, token: string | undefined) =>
  url === undefined || token === undefined ? {} : { [name]: { url, token } };

/** @throws EnvError naming what the server cannot do without where real people sign in. */
export function checkServing(env: Env): void {
  if (env.logCodes) return;
  const faults = [
    ...(env.publicUrl === null ? ["JUXIN_PUBLIC_URL: 正式运行必须给出 needed to serve"] : []),
    ...(env.sms === null
      ? [
          "SMS_URL, SMS_TOKEN: 正式运行必须给出，验证码不会写进日志；试用请加 --demo 或 NODE_ENV=development needed to serve, codes are never logged; to try it, use --demo or NODE_ENV=development",
        ]
      : []),
  ];
  if (faults.length > 0) throw new EnvError(faults);
}

/** Pairs of which only one half was given. */
function missingIn(given: NodeJS.ProcessEnv): string[] {
  const lacks = (name: string): boolean => given[name] === undefined;
  const faults: string[] = [];
  if (lacks("SMS_URL") !== lacks("SMS_TOKEN"))
    faults.push("SMS_URL, SMS_TOKEN: 两项要一起给出 give both or neither");
  for (const office of ["FEEDBACK_MARKET_SUPERVISION", "FEEDBACK_CIVIL_AFFAIRS"])
    if (lacks(`${office}_URL`) !== lacks(`${office}_TOKEN`))
      faults.push(`${office}_URL, ${office}_TOKEN: 两项要一起给出 give both or neither`);
  if (!lacks("DATABASE_APP_URL") && lacks("DATABASE_URL"))
    faults.push("DATABASE_APP_URL: 只与 DATABASE_URL 一起使用 needs DATABASE_URL");
  return faults;
}

import { resolve } from "node:path";
import { z } from "zod";

const Flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true");

const Variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().default("127.0.0.1"),
  JUXIN_DATA: z.string().default(".juxin"),
  JUXIN_PUBLIC_URL: z.url().optional(),
  JUXIN_MASTER_KEY: z.string().optional(),
  JUXIN_CIPHER: z.enum(["sm4", "aes"]).default("sm4"),
  JUXIN_DEMO: Flag.default(false),
  JUXIN_TRUST_PROXY: Flag.default(false),
  DATABASE_URL: z.string().optional(),
  DATABASE_APP_URL: z.string().optional(),
  SMS_URL: z.url().optional(),
  SMS_TOKEN: z.string().optional(),
  SMS_TEMPLATE: z.string().default("juxin-sign-in"),
  JUXIN_CODES_PER_DAY: z.coerce.number().int().positive().default(5000),
  JUXIN_AUDIT_DAYS: z.coerce.number().int().min(180, "审计日志至少保存 180 天").default(1095),
});

/** Settings of the process, read once. Relative folders are relative to where it was started. */
export interface Env {
  production: boolean;
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
  sms: { url: string; token: string; template: string } | null;
  codesPerDay: number;
  auditDays: number;
}

/** @throws Error with every fault at once, in words for the person who starts the server. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Variables.safeParse(given);
  if (!parsed.success)
    throw new Error(
      `环境变量有误 Environment variables need mending:\n${parsed.error.issues
        .map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
        .join("\n")}`,
    );
  const value = parsed.data;
  const production = value.NODE_ENV === "production";
  const missing = production
    ? (["JUXIN_PUBLIC_URL", "SMS_URL", "SMS_TOKEN"] as const).filter(
        (name) => value[name] === undefined,
      )
    : [];
  if (missing.length > 0 && !value.JUXIN_DEMO)
    throw new Error(`正式运行缺少 Production needs: ${missing.join(", ")}`);
  return {
    production,
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
        ? { url: value.SMS_URL, token: value.SMS_TOKEN, template: value.SMS_TEMPLATE }
        : null,
    codesPerDay: value.JUXIN_CODES_PER_DAY,
    auditDays: value.JUXIN_AUDIT_DAYS,
  };
}

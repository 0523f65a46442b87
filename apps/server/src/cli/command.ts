import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { jsonLog, type Log } from "../platform/log.ts";
import { UsageError } from "./usageError.ts";

export { UsageError };

export type Values = Record<string, string | boolean | undefined>;

/** One command of `juxin`: its words for --help, its options, and what it does. Its name and summary stand in `juxin.ts`. */
export interface Command {
  /** Full help, with an example a newcomer can copy. */
  help: string;
  options?: ParseArgsOptionsConfig;
  run(values: Values, positionals: string[]): Promise<void>;
}

export async function runCommand(command: Command, args: string[]): Promise<void> {
  const options: ParseArgsOptionsConfig = {
    help: { type: "boolean", short: "h" },
    ...command.options,
  };
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\n\n${command.help}`,
    );
  }
  if (parsed.values["help"] === true) {
    process.stdout.write(`${command.help}\n`);
    return;
  }
  await command.run(parsed.values as Values, parsed.positionals);
}

export const say = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};

/** Tells what is being done and how long it took, when it takes more than a second. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const slow = setTimeout(() => process.stdout.write(`  … ${what}\n`), 800);
  try {
    const done = await work();
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`  ✓ ${what}${seconds >= 1 ? `  ${seconds.toFixed(1)} s` : ""}\n`);
    return done;
  } finally {
    clearTimeout(slow);
  }
}

/** For commands: what happens is already told by `step`; only trouble is logged, and a demo's sign-in codes. */
export const quietLog: Log = (level, event, fields) => {
  if (level !== "info" || event === "sms.code") jsonLog(level, event, fields);
};

/** How the tools talk to the person at the keyboard: one line a step, moving while it lasts, with its time. */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

const alive = process.stdout.isTTY === true && process.env.CI === undefined;
const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

export const say = (line = "") => void process.stdout.write(`${line}\n`);

/** A fault that the person can mend: said as it is, without a stack. */
export class Fault extends Error {}

/** Says what is being done and, when it is done, how long it took. Without a terminal: a line every 20 s. */
export async function step(what, work) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let tick = 0;
  const draw = () => {
    tick += 1;
    const mark = frames[tick % frames.length];
    process.stdout.write(`\r\u001b[K  ${mark} ${what}  ${seconds().toFixed(0)} s`);
  };
  const timer = alive
    ? setInterval(draw, 120)
    : setInterval(() => say(`  … ${what}  ${seconds().toFixed(0)} s`), 20_000);
  if (!alive) say(`  … ${what}`);
  const end = (mark, rest = "") => {
    clearInterval(timer);
    if (alive) process.stdout.write("\r\u001b[K");
    say(`  ${mark} ${what}${rest}${seconds() >= 0.1 ? `  ${seconds().toFixed(1)} s` : ""}`);
  };
  try {
    const done = await work();
    end(done?.mark ?? "✓", done?.note === undefined ? "" : `  ${done.note}`);
    return done;
  } catch (error) {
    end("✗");
    throw error;
  }
}

const running = new Set();

/** Programs started by `run` end with us, however we end. */
process.on("exit", () => {
  for (const child of running) child.kill("SIGTERM");
});

/** Runs a program, keeps what it says. @returns exit code (1 when it could not start or was killed) and output. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const keep = (chunk) => void (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    const done = (code) => {
      running.delete(child);
      // Some colour what they say wherever CI is set.
      resolve({ code, output: stripVTControlCharacters(output) });
    };
    child.once("error", (error) => {
      output += `${program}: ${error.message}\n`;
      done(1);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}

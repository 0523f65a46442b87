/** `npm run build`: the two web apps, for a server that runs `juxin serve`. */
import { buildWeb } from "./buildWeb.mjs";
import { ensureInstalled } from "./install.mjs";
import { Fault } from "./say.mjs";

try {
  await buildWeb(await ensureInstalled());
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** The load in its own process; see drive.ts. */
import { ask } from "../server/client.ts";
import { atConstantRate, type Sample } from "./atConstantRate.ts";
import type { Drive, Driven } from "./drive.ts";

process.once("message", (message) => {
  void run(message as Drive).then((driven) => {
    process.send?.(driven, () => process.exit(0));
  });
});

async function run({ how, perSecond = 0, clients = 1, seconds, requests, fine = [200] }: Drive) {
  let at = 0;
  const next = () => {
    const { name, url, cookie, body } = requests[at++ % requests.length]!;
    return { name, send: async () => fine.includes(await ask(url, cookie, body)) };
  };
  const from = performance.now();
  const samples =
    how === "constant"
      ? await atConstantRate({ perSecond, seconds, next })
      : await closed(next, clients, seconds * 1000);
  const took = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage();
  const driven: Driven = {
    samples,
    perSecond: Math.round(samples.length / took),
    cpuSeconds: Math.round((user + system) / 1e5) / 10,
  };
  return driven;
}

async function closed(
  next: () => { name: string; send: () => Promise<boolean> },
  clients: number,
  ms: number,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  const until = performance.now() + ms;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const { name, send } = next();
      const from = performance.now();
      const ok = await send().catch(() => false);
      samples.push({ name, ms: performance.now() - from, ok });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return samples;
}

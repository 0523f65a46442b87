import { addDemoDistrict } from "../../../apps/server/src/modules/setup/index.ts";
import { listDistricts } from "../../../apps/server/src/modules/accounts/index.ts";
import { openApp } from "../../../apps/server/src/openApp.ts";
import { readEnv } from "../../../apps/server/src/env.ts";
import { checkSample, differences, writeCounts } from "./countCases.ts";
import { writeCases } from "./writeCases.ts";

/** The demo district with `wanted` cases in all. One that is full already stays as it is. */
export async function fill(env: Record<string, string>, wanted: number): Promise<void> {
  const app = await openApp(readEnv({ ...process.env, ...env, JUXIN_DEMO: "1" }), () => {});
  const { owner } = app.database;
  const said = (what: string, from: number) =>
    process.stdout.write(`\r  ${what}: ${Math.round((performance.now() - from) / 1000)} s\n`);
  try {
    let from = performance.now();
    if ((await listDistricts(app)).length === 0) {
      await addDemoDistrict(app);
      if ((await differences(app)) > 0)
        throw new Error("The counts that SQL tells are not those that the server keeps");
      said("demo district, its counts told alike by the server and by SQL", from);
    }
    const [{ n } = { n: 0 }] = await owner.query<{ n: number }>("select count(*) as n from cases");
    if (n >= wanted) return;
    const [district] = await listDistricts(app);
    from = performance.now();
    await writeCases(app, district!.code, wanted);
    said(`${wanted} cases written`, from);
    from = performance.now();
    await writeCounts(app);
    said("counts written", from);
    from = performance.now();
    const checked = await checkSample(app);
    said(`${checked} counts of 300 community-days agree with the server's tally`, from);
    from = performance.now();
    await owner.exec("vacuum analyze");
    said("vacuum analyze", from);
  } finally {
    await app.database.close();
  }
}

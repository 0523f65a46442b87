import type { App } from "../../platform/context.ts";
import { listDistricts } from "./district.ts";

/** A persona's session needs no password, so none may outlive demo mode. Runs at a start without it. */
export async function endDemoSessions(app: App): Promise<void> {
  for (const { code } of await listDistricts(app))
    await app.database.transaction({ scope: code }, (db) =>
      db
        .updateTable("sessions")
        .set({ endedAt: app.clock.now() })
        .where("district", "=", code)
        .where("demo", "=", true)
        .where("endedAt", "is", null)
        .execute(),
    );
}

import type { Transaction } from "kysely";
import type { Clock } from "./clock.ts";
import type { Keyring } from "./crypto/keyring.ts";
import type { PasswordCost } from "./crypto/password.ts";
import type { Database, Tables } from "./db/index.ts";
import type { Delivery } from "./delivery/index.ts";
import type { FileStore } from "./files/fileStore.ts";
import type { Actor } from "./grants/actor.ts";
import type { Log } from "./log.ts";
import type { SmsGateway } from "./sms/index.ts";
import type { Env } from "../env.ts";

/** What the process holds for its whole life. */
export interface App {
  env: Env;
  database: Database;
  keyring: Keyring;
  files: FileStore;
  sms: SmsGateway;
  /** Where files go that are owed to other systems. */
  delivery: Delivery;
  /** What a password hash costs; only tests make it cheap. */
  passwordCost: PasswordCost;
  clock: Clock;
  log: Log;
}

/** Who asks, in one request. There is no global database: reads and writes go through `app.database`. */
export interface Context {
  app: App;
  actor: Actor;
  requestId: string;
  /** The client-made id of a write, and the fingerprint of what it asked. */
  submission?: { key: string; route: string; requestHash: string };
  /** Client address, for limits only; never stored in clear, a feed's own machine aside. */
  address?: string;
}

/** A context inside one transaction; `db` sees only the actor's district. */
export interface Tx extends Context {
  db: Transaction<Tables>;
}

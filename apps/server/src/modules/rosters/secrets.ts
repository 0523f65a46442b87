import { createSecretKey, type KeyObject } from "node:crypto";
import type { App } from "../../platform/context.ts";
import { frame } from "../../platform/crypto/frame.ts";
import { hmacSm3 } from "../../platform/crypto/sm3.ts";

/**
 * A secret of the room for one purpose and district, derived from the key of blind indexes. As a key
 * object: Node takes five times as long to accept bytes as a key, and lists need hundreds of thousands.
 */
export const secretFor = (
  app: App,
  district: string,
  purpose: "row" | "mark" | "difference",
): KeyObject =>
  createSecretKey(hmacSm3(app.keyring.indexKey, frame(["rosters", purpose, district])));

/** The secret under which rows of one source are recognised again. */
export const sourceSecret = (app: App, district: string, sourceId: string): KeyObject =>
  createSecretKey(hmacSm3(secretFor(app, district, "row"), sourceId));

import type { App } from "../../platform/context.ts";
import { frame } from "../../platform/crypto/frame.ts";
import { hmacSm3 } from "../../platform/crypto/sm3.ts";

/** A secret of the room for one purpose and district, derived from the key of blind indexes. */
export const secretFor = (
  app: App,
  district: string,
  purpose: "row" | "mark" | "difference",
): Buffer => hmacSm3(app.keyring.indexKey, frame(["rosters", purpose, district]));

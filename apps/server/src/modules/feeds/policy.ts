import { permission } from "../../platform/grants/permission.ts";

export const readFeedKeys = permission("feedKey.read", { roles: ["districtAdmin"] });
export const writeFeedKeys = permission("feedKey.write", { roles: ["districtAdmin"] });
/** What a key leaves behind by being used. */
export const noteFeedUse = permission("feedKey.noteUse", { feeds: ["lists", "registrations"] });

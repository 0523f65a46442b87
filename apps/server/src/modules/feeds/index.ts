/** Feeds: keys by which other systems hand in lists and registrations without anybody's session. What is handed in is those rooms' own. */
export { findFeed } from "./findFeed.ts";
export { noteRefused } from "./noteUse.ts";
export { feedNames } from "./queries.ts";
export { feedRoutes } from "./routes.ts";

/** Areas: the tree of GB/T 2260 and 12-digit codes. Names places; holds no work and no people. */
export { areaNames, requireArea } from "./queries.ts";
export { areaRoutes } from "./routes.ts";
export { searchKeys } from "./searchKeys.ts";

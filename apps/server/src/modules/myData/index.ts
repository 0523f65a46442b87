/** My data: everything held about the caller, from every room, in one answer. Shows and exports; correcting and erasing are accounts'. */
export { myDataRoutes } from "./routes.ts";

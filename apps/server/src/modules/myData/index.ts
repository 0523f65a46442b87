/** My data: everything held about the caller, from every room, in one answer. Shows, exports and erases; correcting is accounts'. */
export { myDataRoutes } from "./routes.ts";

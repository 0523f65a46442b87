/** Audit: reading and verifying the trail that every write leaves. Nothing here writes; what is past its keeping time is swept. */
export { auditRoutes } from "./routes.ts";
export { sweepAudit } from "./sweepAudit.ts";
export { verifyChain } from "./verifyChain.ts";

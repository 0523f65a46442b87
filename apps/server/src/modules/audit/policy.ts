import { permission } from "../../platform/grants/permission.ts";

export const readAudit = permission("audit.read", { roles: ["auditor"] });

import { everyStaffRole, permission } from "../../platform/grants/permission.ts";

export const signIn = permission("session.start", { anyone: true });
export const ownSession = permission("me.session", {
  roles: everyStaffRole,
  own: true,
  worker: true,
  beforePassword: true,
  beforeTotp: true,
});
export const readMe = permission("me.read", {
  roles: everyStaffRole,
  own: true,
  worker: true,
  beforePassword: true,
  beforeTotp: true,
});
export const updateOwn = permission("me.update", {
  roles: everyStaffRole,
  own: true,
  worker: true,
  beforePassword: true,
  beforeTotp: true,
});
export const ownTotp = permission("me.totp", {
  roles: everyStaffRole,
  own: true,
  beforeTotp: true,
});
export const ownPassword = permission("me.password", {
  roles: everyStaffRole,
  own: true,
  beforePassword: true,
  beforeTotp: true,
});
export const ownData = permission("me.data", { roles: everyStaffRole, own: true, worker: true });
export const eraseOwn = permission("me.erase", { worker: true });
export const readStaff = permission("staff.read", { roles: ["districtAdmin", "areaClerk"] });
export const writeStaff = permission("staff.write", { roles: ["districtAdmin"] });
export const giveGrants = permission("grant.give", { roles: ["districtAdmin", "areaClerk"] });

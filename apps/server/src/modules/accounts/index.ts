/** Accounts: people who sign in, their sessions, grants and consents, and who looked at whose data. Never a roster of workers. */
import { createRouter } from "../../platform/http/router.ts";
import { meRoutes } from "./meRoutes.ts";
import { signInRoutes } from "./signInRoutes.ts";
import { staffRoutes } from "./staffRoutes.ts";

export { resetSignIn } from "./changeStaff.ts";
export { agreeOnce, consentHolds, consentRow, consentsOf } from "./consents.ts";
export { setSessionCookie } from "./cookies.ts";
export { type District, listDistricts } from "./district.ts";
export { eraseAccount } from "./eraseAccount.ts";
export { everyOwnAccess, listOwnSessions } from "./myData.ts";
export {
  addAccount,
  erasedAmong,
  maskPerson,
  peopleOf,
  sealPerson,
  staffNames,
  workerByPhone,
} from "./person.ts";
export { demoPersonas, type Persona, personasKey } from "./personas.ts";
export { normalPhone, phoneIndex } from "./phones.ts";
export { eraseOwn, ownData } from "./policy.ts";
export { Access, Consent, SessionInfo, StaffLogin } from "./schema.ts";
export { endDemoSessions } from "./endDemoSessions.ts";
export { findActor, startSession } from "./sessions.ts";
export { type Reaching, staffReaching } from "./staffReaching.ts";
export { sweepAccounts } from "./sweepAccounts.ts";

export const accountRoutes = createRouter();
accountRoutes.route("/", signInRoutes);
accountRoutes.route("/", meRoutes);
accountRoutes.route("/", staffRoutes);

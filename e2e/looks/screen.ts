import type { Locale } from "@juxin/ui";
import type { Visitor } from "../stage/visitor.ts";

/** Who looks: nobody; a rider who has just signed in, who has agreed, who has said where; or a demo persona. */
export type Looker =
  | "nobody"
  | "newcomer"
  | "beginner"
  | "starter"
  | "rider"
  | "courier"
  | "communityClerk"
  | "streetClerk"
  | "departmentClerk"
  | "industryClerk"
  | "districtAdmin"
  | "auditor";

/** One screen of an app: where it is, who sees it, and what is done before it is looked at. */
export interface Screen {
  name: string;
  who: Looker;
  /** The address, or how to find it in what this looker may read. */
  path: string | ((who: Visitor) => Promise<string>);
  /** Taps that open it, in the words of the language it is looked at in. */
  act?: (who: Visitor, locale: Locale) => Promise<void>;
}

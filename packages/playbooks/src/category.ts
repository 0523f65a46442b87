import { z } from "zod";
import { Key, named, Text } from "./text.ts";

/** The pictures the phone knows how to draw. */
export const CategoryIcon = z.enum([
  "door",
  "parking",
  "pay",
  "injury",
  "dispute",
  "safety",
  "family",
  "rest",
  "training",
  "other",
]);
export type CategoryIcon = z.infer<typeof CategoryIcon>;

const workingDays = z.int().min(1).max(250);

/**
 * Working days: `acceptDays` from received to accepted, `resolveDays` from accepted to resolved.
 */
export const Limit = z.strictObject({ acceptDays: workingDays, resolveDays: workingDays });
export type Limit = z.infer<typeof Limit>;

/**
 * Where a new case goes first, which department usually does the work, and which industry
 * committee keeps the account: always the one of the worker's line.
 */
export const Route = z.strictObject({
  to: z.enum(["community", "street", "district"]),
  department: Key.optional(),
  industry: z.literal("line"),
});
export type Route = z.infer<typeof Route>;

/** Who asks: a worker on the phone, or a firm at its service desk (A17). */
export const CategoryAsker = z.enum(["worker", "firm"]);

/**
 * A kind of demand in the rider's words. `sensitive`: what people write here names health or
 * family, so the text is encrypted and masked. `order` sorts, smallest first.
 * `asker` is left out where it is a worker.
 */
export const Category = z.strictObject({
  ...named,
  hint: Text,
  icon: CategoryIcon,
  limit: Limit,
  sensitive: z.boolean(),
  route: Route,
  active: z.boolean(),
  order: z.int().min(1).max(999),
  source: Text,
  asker: CategoryAsker.optional(),
});
export type Category = z.infer<typeof Category>;

/** A rider chooses among at most this many. */
export const maxActiveCategories = 8;

/** Whether firms ask this at their service desk, and workers are not offered it. */
export const isForFirms = ({ asker }: Pick<Category, "asker">): boolean => asker === "firm";

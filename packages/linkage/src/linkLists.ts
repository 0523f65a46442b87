import type { Linkage, LinkOptions, ListInput } from "./api.ts";
import { runLinkage } from "./run/link.ts";
import { toLinkage } from "./result/linkage.ts";

/**
 * Finds which records of two lists are the same person.
 * @throws LinkageError when a list or the spec cannot be used
 */
export async function link(
  left: ListInput,
  right: ListInput,
  options: LinkOptions,
): Promise<Linkage> {
  return toLinkage(await runLinkage([left, right], options));
}

/**
 * Finds the doubles within one list.
 * @throws LinkageError when the list or the spec cannot be used
 */
export async function dedupe(list: ListInput, options: LinkOptions): Promise<Linkage> {
  return toLinkage(await runLinkage([list], options));
}

/** Input or spec that cannot be used, said in one sentence in Chinese and English. */
export class LinkageError extends Error {
  override name = "LinkageError";
}

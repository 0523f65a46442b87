import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

interface Parts {
  /** Names the cache; each app has its own. */
  name: string;
  /** The address that opens without network, and all below it. */
  shell: string;
  /** Where the app's files lie, with a slash at the end. */
  base: string;
  /** The files to keep, relative to `base`. */
  files: (bundle: Bundle) => string[];
}

const sizeOf = (file: Bundle[string]): number =>
  file.type === "chunk" ? file.code.length : file.source.length;

/** Every file of the build up to so many bytes; what is larger is kept from its first use on. */
export const everyFile =
  (largest: number) =>
  (bundle: Bundle): string[] =>
    Object.values(bundle)
      .filter((file) => file.fileName.startsWith("assets/") && sizeOf(file) <= largest)
      .map((file) => file.fileName);

/** The entry and the chunks of these modules, with all that they import and their styles. */
export const filesOf =
  (...modules: string[]) =>
  (bundle: Bundle): string[] => {
    const chunks = new Map(
      Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? [[file.fileName, file] as const] : [],
      ),
    );
    const wanted = new Set<string>();
    const want = (name: string): void => {
      const chunk = chunks.get(name);
      if (chunk === undefined || wanted.has(name)) return;
      wanted.add(name);
      const { viteMetadata } = chunk as { viteMetadata?: { importedCss: Set<string> } };
      for (const style of viteMetadata?.importedCss ?? []) wanted.add(style);
      for (const next of chunk.imports) want(next);
    };
    for (const [name, { isEntry, facadeModuleId }] of chunks)
      if (isEntry || modules.some((one) => facadeModuleId?.endsWith(one) === true)) want(name);
    return [...wanted];
  };

/** Writes `sw.js` with the list of files of this build, so that each build is kept as a whole. */
export function serviceWorker({ name, shell, base, files }: Parts): Plugin {
  return {
    name: "juxin-service-worker",
    apply: "build",
    // After all others: Vite takes the empty chunks of lone style sheets away at its end.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const kept = files(bundle)
          .toSorted()
          .map((file) => base + file);
        const source = readFileSync(new URL("sw.js", import.meta.url), "utf8");
        const version = createHash("sha256")
          .update(source + kept.join("\n"))
          .digest("hex")
          .slice(0, 12);
        const head = { version, name, shell, base, files: kept };
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: `const build = ${JSON.stringify(head)}\n${source}`,
        });
      },
    },
  };
}

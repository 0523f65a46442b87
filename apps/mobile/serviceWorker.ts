import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

/** Bytes. What is larger, a map, is fetched and kept when somebody opens it. */
const largest = 400_000;

const sizeOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): number =>
  file.type === "chunk" ? file.code.length : file.source.length;

/** Writes `sw.js` with the list of files of this build, so that each build is kept as a whole. */
export function serviceWorker(): Plugin {
  return {
    name: "juxin-service-worker",
    apply: "build",
    // After all others: Vite takes the empty chunks of lone style sheets away at its end.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle)
          .filter((file) => file.fileName.startsWith("assets/") && sizeOf(file) <= largest)
          .map((file) => file.fileName)
          .toSorted();
        const source = readFileSync(new URL("sw.js", import.meta.url), "utf8");
        const version = createHash("sha256")
          .update(source + files.join("\n"))
          .digest("hex")
          .slice(0, 12);
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: `const version = '${version}'\nconst files = ${JSON.stringify(files)}\n${source}`,
        });
      },
    },
  };
}

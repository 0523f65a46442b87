import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Writes `sw.js` with the list of files of this build, so that each build is kept as a whole. */
export function serviceWorker(): Plugin {
  return {
    name: "juxin-service-worker",
    apply: "build",
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith("assets/"))
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
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** One file of the house; `imports` are paths from the root, or the names of packages. */
export interface Source {
  path: string;
  text: string;
  imports: readonly string[];
}

/** Something that is not as the house wants it, and what to do about it. */
export interface Fault {
  path: string;
  fault: string;
  mend: string;
}

/** What tools/modules.json says: who may import whom. */
export interface Arrows {
  rooms: Record<string, readonly string[]>;
  packages: Record<string, readonly string[]>;
  web: Record<string, readonly string[]>;
}

const importing =
  /(?:^|[\s;}])(?:import|export)\s(?:[^;"'()]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

export function source(path: string, text: string): Source {
  const imports = [...text.matchAll(importing)].map(([, static_, dynamic]) => {
    const name = (static_ ?? dynamic)!;
    return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
  });
  return { path, text, imports };
}

const leftOut = new Set(["node_modules", "dist", "build", ".git", ".juxin"]);
const kept = /\.(ts|tsx|mts|mjs|js|css|sql)$/;

/** Every file of ours below the root, in order of path. */
export function readSources(root: string): Source[] {
  const found: Source[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (leftOut.has(entry.name)) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (kept.test(entry.name))
        found.push(source(path, readFileSync(join(root, path), "utf8")));
    }
  };
  walk("");
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || /\/testing\//.test(path);

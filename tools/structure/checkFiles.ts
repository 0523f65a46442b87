import type { Fault, Source } from "./source.ts";

const longest = 300;

/** A file that passes 300 lines is two things. Tests and what generators write are exempt. */
export function checkLength(sources: readonly Source[]): Fault[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    if (lines <= longest || /\.test\.tsx?$|\.gen\.ts$/.test(path) || path === "queries.sql")
      return [];
    return [
      { path, fault: `${lines} lines`, mend: `It is two things: split it below ${longest}.` },
    ];
  });
}

/** Migrations are numbered from 0001 without gaps, and named by what they do. */
export function checkMigrations(sources: readonly Source[]): Fault[] {
  return sources
    .filter(({ path }) => path.startsWith("db/migrations/"))
    .flatMap(({ path }, index) => {
      const wanted = String(index + 1).padStart(4, "0");
      const name = path.slice("db/migrations/".length);
      if (!/^\d{4}-[a-z]+(-[a-z0-9]+)*\.sql$/.test(name))
        return [{ path, fault: "its name", mend: "Name it 0001-verb-what.sql, in lower case." }];
      if (!name.startsWith(wanted))
        return [
          {
            path,
            fault: `number ${wanted} is expected here`,
            mend: "Number without gaps or doubles.",
          },
        ];
      return [];
    });
}

import { encodedRole, forbiddenHeader, idHeader, plainHeader, type Role, roles } from "./roles.ts";

export type Guess = { role: Role } | { id: true } | null;

const share = (values: readonly string[], pattern: RegExp): number => {
  const filled = values.filter((value) => value !== "");
  return filled.length < 3
    ? 0
    : filled.filter((value) => pattern.test(value)).length / filled.length;
};

/** What values look like when a header says nothing. */
const looks: readonly [RegExp, string][] = [
  [/^[^@\s]+@[^@\s]+\.\w+$/, "email"],
  [/^\d{6}(?:[\d*]{8})\d{3}[\dXx]$|^\d{6}\*+[\dXx]{4}$/, "idNumber"],
  [/^(?:\+?86)?1[3-9][\d*]{9}$/, "phone"],
  [/^(?:19|20)\d\d[-/.年]?(?:0?[1-9]|1[0-2])[-/.月]?(?:0?[1-9]|[12]\d|3[01])日?$/, "birth"],
  [/^[男女]$/, "sex"],
  [/(?:公司|集团)$/, "employer"],
];

/** @param values some of the column's */
export function guessRole(header: string, values: readonly string[]): Guess {
  const encoded = encodedRole(header);
  if (encoded !== null) return { role: encoded };
  const plain = plainHeader(header);
  if (forbiddenHeader.test(plain)) return null;
  const filled = values.filter((value) => value !== "");
  if (idHeader.test(plain) && new Set(filled).size === filled.length) return { id: true };
  if (filled.length === 0) return null;
  const named = roles.find((role) => role.header.test(plain));
  if (named !== undefined) return { role: named };
  const look = looks.find(([pattern]) => share(values, pattern) > 0.7);
  if (look !== undefined) return { role: roles.find(({ name }) => name === look[1])! };
  return guessUnknown(header, filled);
}

/** A column nobody told us of: words or a code, unless it is the same everywhere or different everywhere. */
function guessUnknown(header: string, filled: readonly string[]): Guess {
  const distinct = new Set(filled).size;
  if (distinct < 2 || distinct > filled.length * 0.98) return null;
  const length = filled.reduce((sum, value) => sum + value.length, 0) / filled.length;
  if (length > 60) return null;
  const words = share(filled, /^[\p{L} '.-]+$/u) > 0.8 && length > 3;
  const name = header.replaceAll(/[.+]/g, " ").trim();
  return words
    ? {
        role: {
          name,
          kind: "text",
          header: /./,
          levels: ["exact", { jaroWinkler: 0.88 }],
          frequency: true,
        },
      }
    : { role: { name, kind: "code", header: /./, levels: ["exact"], frequency: true } };
}

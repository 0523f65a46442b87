import { checkCitizenNumber } from "@juxin/standards";
import type { App } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { canonicalJson } from "../../platform/crypto/canonicalJson.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { open, seal } from "../../platform/personalData/sealed.ts";

export const identityFields = ["name", "phone", "citizenNumber", "birth", "sex"] as const;
export type IdentityField = (typeof identityFields)[number];

/** Who somebody is said to be; null where nothing is said. Digits that are not known are `*`. */
export interface Identity {
  name: string | null;
  phone: string | null;
  citizenNumber: string | null;
  /** `YYYY-MM-DD` */
  birth: string | null;
  sex: "male" | "female" | null;
}

export const nobody: Identity = {
  name: null,
  phone: null,
  citizenNumber: null,
  birth: null,
  sex: null,
};

export const isWhole = (value: string | null): value is string =>
  value !== null && !value.includes("*");

/** A whole citizen number tells birth and sex, where nothing else does. */
export function completed(said: Partial<Identity>, today: string): Identity {
  const identity = { ...nobody, ...said };
  if (!isWhole(identity.citizenNumber)) return identity;
  const checked = checkCitizenNumber(identity.citizenNumber, today);
  if (!checked.ok) return identity;
  return {
    ...identity,
    birth: identity.birth ?? checked.value.birth,
    sex: identity.sex ?? checked.value.sex,
  };
}

const personCell = (id: string): string => `persons.content:${id}`;
const factCell = (id: string): string => `person_facts.content:${id}`;

export const sealPersonContent = (app: App, key: DataKey, id: string, identity: Identity) => ({
  contentSealed: seal(app, key, JSON.stringify(identity), personCell(id)),
  known: identityFields.filter((field) => isWhole(identity[field])),
});

export const openPersonContent = (
  app: App,
  key: DataKey | undefined,
  row: { id: string; contentSealed: string | null },
): Identity => parsed(open(app, key, row.contentSealed, personCell(row.id)));

export const openFact = (
  app: App,
  key: DataKey | undefined,
  row: { id: string; contentSealed: string | null },
): Identity => parsed(open(app, key, row.contentSealed, factCell(row.id)));

const parsed = (text: string | null): Identity =>
  text === null ? nobody : { ...nobody, ...(JSON.parse(text) as Partial<Identity>) };

/** What stands in a row of `person_facts` for an identity: sealed, marked, and findable by whole values. */
export const sealFact = (
  app: App,
  district: string,
  key: DataKey,
  ids: { fact: string; person: string },
  identity: Identity,
) => ({
  contentSealed: seal(app, key, JSON.stringify(identity), factCell(ids.fact)),
  mark: markOf(app, district, ids.person, { ...identity }),
  ...indexesOf(app, district, identity),
});

/** A keyed digest of something said of one person: the same again is the same, and says nothing else. */
export const markOf = (
  app: App,
  district: string,
  personId: string,
  said: Record<string, unknown>,
): string => blindIndex(app.keyring, "mark", district, `${personId}:${canonicalJson(said)}`);

const plainName = (name: string): string => name.normalize("NFC").replaceAll(/\s/g, "");

/** Blind indexes of what is wholly known; null for the rest. */
export function indexesOf(app: App, district: string, who: Partial<Identity>) {
  const index = (kind: "phone" | "citizenNumber" | "name", value: string | null | undefined) =>
    value === undefined || !isWhole(value) || value === ""
      ? null
      : blindIndex(app.keyring, kind, district, value);
  return {
    phoneIndex: index("phone", who.phone),
    citizenIndex: index("citizenNumber", who.citizenNumber),
    nameIndex: index("name", who.name == null ? null : plainName(who.name)),
  };
}

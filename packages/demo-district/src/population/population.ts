import type { Line } from "../line.ts";

/** A platform, a firm or an operator of sites; nothing of it exists. */
export type DemoEmployer = {
  key: string;
  kind: "platform" | "firm" | "outsourcer";
  name: string;
  shortNames: string[];
  creditCode: string;
  line: Line | "all";
  /** The street where it is registered, 9 digits. */
  area: string;
  address: string;
  openedOn: string;
};

export type DemoSite = {
  key: string;
  employerKey: string;
  operatorKey: string | null;
  name: string;
  shortNames: string[];
  line: Line;
  /** The community where it stands, 12 digits. */
  area: string;
  address: string;
  building: string;
  lng: number;
  lat: number;
  head: { name: string; phone: string };
  openedOn: string;
};

export type DemoMembership = {
  kind: "party" | "union" | "league";
  status: "formal" | "probationary";
  floating: boolean;
  home: string;
  since: string;
  /** A hidden member: true of the person, and in no record of the district. */
  hidden: boolean;
};

export type DemoStep = {
  step: number;
  on: string;
  papers: string[];
  people?: number;
  hours?: number;
  votes?: { entitled: number; present: number; yes: number };
};

/** One worker as they truly are; every list of the demo is a distorted part of this. */
export type DemoPerson = {
  key: string;
  /** The worker of the demo who is the same person, with the same name and phone. */
  workerKey: string;
  name: string;
  phone: string;
  citizenNumber: string;
  birth: string;
  sex: "male" | "female";
  line: Line;
  employerKey: string;
  siteKey: string | null;
  /** Where they work: their site's community, else the street they are mostly in. */
  area: string;
  employedFrom: string;
  /** Where they worked before, if they changed within two years. */
  before: { employerKey: string; siteKey: string | null; from: string; to: string } | null;
  /** The community where they live. */
  residence: string;
  building: string;
  address: string;
  memberships: DemoMembership[];
  development: {
    partyKey: string;
    steps: DemoStep[];
    /** It does not go on. */
    stopped: { on: string; why: string } | null;
  } | null;
};

export type DemoRegistration = {
  key: string;
  source: "marketSupervision" | "civilAffairs";
  creditCode: string;
  name: string;
  kind: string;
  registeredOn: string;
  receivedAt: Date;
  area: string;
  line: Line | null;
  basics: {
    employees: number;
    partyMembers: number;
    unionMembers: number;
    leagueMembers: number;
    women: number;
  };
  contact: { name: string; phone: string };
  finding: {
    state: "contacted" | "confirmed" | "organised" | "notFound";
    at: Date;
    organised: ("party" | "union")[];
    note: string;
  } | null;
};

export type DemoPopulation = {
  employers: DemoEmployer[];
  sites: DemoSite[];
  people: DemoPerson[];
  registrations: DemoRegistration[];
};

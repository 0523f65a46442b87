import { lazy } from "react";
import { loadSentences } from "./sentences.ts";

const loaders = {
  Home: () => import("../features/home/Home.tsx"),
  SignIn: () => import("../features/signIn/SignIn.tsx"),
  Welcome: () => import("../features/welcome/Welcome.tsx"),
  Ask: () => import("../features/ask/Ask.tsx"),
  Sent: () => import("../features/outbox/Sent.tsx"),
  Waiting: () => import("../features/outbox/Waiting.tsx"),
  Demands: () => import("../features/demand/Demands.tsx"),
  Demand: () => import("../features/demand/Demand.tsx"),
  MePage: () => import("../features/me/MePage.tsx"),
  MyData: () => import("../features/me/MyData.tsx"),
  Consents: () => import("../features/me/Consents.tsx"),
  Accesses: () => import("../features/me/Accesses.tsx"),
  Sessions: () => import("../features/me/Sessions.tsx"),
  Settings: () => import("../features/me/Settings.tsx"),
  Stations: () => import("../features/stations/Stations.tsx"),
  Station: () => import("../features/stations/Station.tsx"),
  Scan: () => import("../features/stations/Scan.tsx"),
  Book: () => import("../features/stations/bookings/Book.tsx"),
  Bookings: () => import("../features/stations/bookings/Bookings.tsx"),
  Friendly: () => import("../features/stations/friendly/Friendly.tsx"),
  ApplyAsPlace: () => import("../features/stations/friendly/Apply.tsx"),
  KeepPlace: () => import("../features/stations/friendly/Keep.tsx"),
  PersonPage: () => import("../features/person/PersonPage.tsx"),
  Say: () => import("../features/person/Say.tsx"),
  TellMembership: () => import("../features/person/TellMembership.tsx"),
  SurveyPage: () => import("../features/survey/SurveyPage.tsx"),
  About: () => import("../features/me/About.tsx"),
};

/** Each comes when it is needed; the first one is asked for before it is drawn. */
export const Home = lazy(loaders.Home);
export const SignIn = lazy(loaders.SignIn);
export const Welcome = lazy(loaders.Welcome);
export const Ask = lazy(loaders.Ask);
export const Sent = lazy(loaders.Sent);
export const Waiting = lazy(loaders.Waiting);
export const Demands = lazy(loaders.Demands);
export const Demand = lazy(loaders.Demand);
export const MePage = lazy(loaders.MePage);
export const MyData = lazy(loaders.MyData);
export const Consents = lazy(loaders.Consents);
export const Accesses = lazy(loaders.Accesses);
export const Sessions = lazy(loaders.Sessions);
export const Settings = lazy(loaders.Settings);
export const Stations = lazy(loaders.Stations);
export const Station = lazy(loaders.Station);
export const Scan = lazy(loaders.Scan);
export const Book = lazy(loaders.Book);
export const Bookings = lazy(loaders.Bookings);
export const Friendly = lazy(loaders.Friendly);
export const ApplyAsPlace = lazy(loaders.ApplyAsPlace);
export const KeepPlace = lazy(loaders.KeepPlace);
export const PersonPage = lazy(loaders.PersonPage);
export const Say = lazy(loaders.Say);
export const TellMembership = lazy(loaders.TellMembership);
export const SurveyPage = lazy(loaders.SurveyPage);
export const About = lazy(loaders.About);

/** For a phone that nobody has signed in on: the first screen is on its way before it is known to be needed. */
export const loadSignIn = (): void => void loaders.SignIn().catch(() => undefined);

/** For a phone that somebody has signed in on. */
export const loadHome = (): void => void loaders.Home().catch(() => undefined);

/** Fetches what a rider may need once the network is gone, while the phone is idle. */
export function loadAhead(): void {
  const load = (): void => {
    for (const name of [
      "Home",
      "Ask",
      "Sent",
      "Waiting",
      "Demands",
      "Demand",
      "Stations",
      "Station",
    ] as const)
      loaders[name]().catch(() => undefined);
    loadSentences().catch(() => undefined);
  };
  if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 8000 });
  else setTimeout(load, 3000);
}

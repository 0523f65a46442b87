import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { developmentSearch } from "../features/people/developmentSearch.ts";
import { memberSearchFilter } from "../features/people/memberSearchFilter.ts";
import { personSearch } from "../features/people/personSearch.ts";
import { shell } from "./shellRoute.ts";

const people = createRoute({
  getParentRoute: () => shell,
  path: "/people",
  staticData: { ability: "person.read" },
  validateSearch: personSearch,
  component: lazyRouteComponent(() => import("../features/people/PeoplePage.tsx"), "PeoplePage"),
});
const person = createRoute({
  getParentRoute: () => shell,
  path: "/people/$personId",
  staticData: { ability: "person.read" },
  component: lazyRouteComponent(() => import("../features/people/PersonPage.tsx"), "PersonPage"),
});

const developments = createRoute({
  getParentRoute: () => shell,
  path: "/developments",
  staticData: { ability: "development.read" },
  validateSearch: developmentSearch,
  component: lazyRouteComponent(
    () => import("../features/people/DevelopmentsPage.tsx"),
    "DevelopmentsPage",
  ),
});

const memberSearch = createRoute({
  getParentRoute: () => shell,
  path: "/member-search",
  staticData: { ability: "memberSearch.read" },
  validateSearch: memberSearchFilter,
  component: lazyRouteComponent(
    () => import("../features/people/MemberSearchPage.tsx"),
    "MemberSearchPage",
  ),
});

/** The register of workers, who of them is on the way into the Party, and the search for members. */
export const peopleRoutes = [people, person, developments, memberSearch] as const;

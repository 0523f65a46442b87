import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { employerSearch, registrationSearch } from "../features/employers/employerSearch.ts";
import { shell } from "./shellRoute.ts";

const employers = createRoute({
  getParentRoute: () => shell,
  path: "/employers",
  staticData: { ability: "employer.read" },
  validateSearch: employerSearch,
  component: lazyRouteComponent(
    () => import("../features/employers/EmployersPage.tsx"),
    "EmployersPage",
  ),
});
const firm = createRoute({
  getParentRoute: () => shell,
  path: "/employers/$employerId",
  staticData: { ability: "employer.read" },
  component: lazyRouteComponent(() => import("../features/employers/FirmPage.tsx"), "FirmPage"),
});
const site = createRoute({
  getParentRoute: () => shell,
  path: "/employers/sites/$siteId",
  staticData: { ability: "employer.read" },
  component: lazyRouteComponent(() => import("../features/employers/SitePage.tsx"), "SitePage"),
});
const registrations = createRoute({
  getParentRoute: () => shell,
  path: "/registrations",
  staticData: { ability: "registration.read" },
  validateSearch: registrationSearch,
  component: lazyRouteComponent(
    () => import("../features/employers/RegistrationsPage.tsx"),
    "RegistrationsPage",
  ),
});

export const employerRoutes = [employers, firm, site, registrations] as const;

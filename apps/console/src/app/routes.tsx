import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { auditSearch } from "../features/audit/auditSearch.ts";
import { caseSearch } from "../features/cases/caseSearch.ts";
import { differenceSearch } from "../features/differences/differenceSearch.ts";
import { feedSearch } from "../features/feeds/feedSearch.ts";
import { figureSearch } from "../features/figures/figureSearch.ts";
import { inboxSearch } from "../features/inbox/inboxSearch.ts";
import { matchingSearch } from "../features/matching/matchingSearch.ts";
import { problemSearch } from "../features/problems/problemSearch.ts";
import { reviewSearch } from "../features/review/reviewSearch.ts";
import { rosterSearch } from "../features/rosters/rosterSearch.ts";
import { statementSearch } from "../features/statements/statementSearch.ts";
import { staffSearch } from "../features/staff/staffSearch.ts";
import { visitSearch } from "../features/visits/visitSearch.ts";
import { compact, text } from "./search.ts";
import { homeOf } from "./places.tsx";
import { NotFound } from "./NotFound.tsx";
import { root, shell } from "./shellRoute.ts";
import { employerRoutes } from "./employerRoutes.ts";
import { peopleRoutes } from "./peopleRoutes.ts";
import { stationRoutes } from "./stationRoutes.ts";
import { surveyRoutes } from "./surveyRoutes.ts";
import { talks } from "./talkRoutes.ts";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>) => compact({ next: text(raw, "next", 500) }),
  component: lazyRouteComponent(() => import("../features/account/SignInPage.tsx"), "SignInPage"),
});

const start = createRoute({
  getParentRoute: () => shell,
  path: "/",
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me) });
  },
});

const casePanel = lazyRouteComponent(() => import("../features/cases/CasePanel.tsx"), "CasePanel");

const inbox = createRoute({
  getParentRoute: () => shell,
  path: "/inbox",
  staticData: { ability: "case.inbox" },
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import("../features/inbox/InboxPage.tsx"), "InboxPage"),
});
const inboxCase = createRoute({
  getParentRoute: () => inbox,
  path: "$caseId",
  component: casePanel,
});

const cases = createRoute({
  getParentRoute: () => shell,
  path: "/cases",
  staticData: { ability: "case.list" },
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import("../features/cases/CasesPage.tsx"), "CasesPage"),
});
const casesCase = createRoute({
  getParentRoute: () => cases,
  path: "$caseId",
  component: casePanel,
});

const takeIn = createRoute({
  getParentRoute: () => shell,
  path: "/take-in",
  staticData: { ability: "case.openFor" },
  component: lazyRouteComponent(() => import("../features/intake/TakeInPage.tsx"), "TakeInPage"),
});

const problems = createRoute({
  getParentRoute: () => shell,
  path: "/problems",
  staticData: { ability: "problem.read" },
  validateSearch: problemSearch,
  component: lazyRouteComponent(
    () => import("../features/problems/ProblemsPage.tsx"),
    "ProblemsPage",
  ),
});
const problem = createRoute({
  getParentRoute: () => shell,
  path: "/problems/$problemId",
  staticData: { ability: "problem.read" },
  component: lazyRouteComponent(
    () => import("../features/problems/ProblemPage.tsx"),
    "ProblemPage",
  ),
});

const overview = createRoute({
  getParentRoute: () => shell,
  path: "/overview",
  staticData: { ability: "case.figures" },
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => import("../features/figures/FiguresPage.tsx"), "FiguresPage"),
});

const rosters = createRoute({
  getParentRoute: () => shell,
  path: "/rosters",
  staticData: { ability: "roster.read" },
  validateSearch: rosterSearch,
  component: lazyRouteComponent(() => import("../features/rosters/RostersPage.tsx"), "RostersPage"),
});
const rosterList = createRoute({
  getParentRoute: () => shell,
  path: "/rosters/$listId",
  staticData: { ability: "roster.read" },
  component: lazyRouteComponent(() => import("../features/rosters/ListPage.tsx"), "ListPage"),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: "/review",
  staticData: { ability: "roster.review" },
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import("../features/review/ReviewPage.tsx"), "ReviewPage"),
});

const matching = createRoute({
  getParentRoute: () => shell,
  path: "/matching",
  staticData: { ability: "roster.read" },
  validateSearch: matchingSearch,
  component: lazyRouteComponent(
    () => import("../features/matching/MatchingPage.tsx"),
    "MatchingPage",
  ),
});

const differences = createRoute({
  getParentRoute: () => shell,
  path: "/differences",
  staticData: { ability: "difference.read" },
  validateSearch: differenceSearch,
  component: lazyRouteComponent(
    () => import("../features/differences/DifferencesPage.tsx"),
    "DifferencesPage",
  ),
});
const difference = createRoute({
  getParentRoute: () => differences,
  path: "$differenceId",
  component: lazyRouteComponent(
    () => import("../features/differences/DifferencePanel.tsx"),
    "DifferencePanel",
  ),
});
const visits = createRoute({
  getParentRoute: () => shell,
  path: "/visits",
  staticData: { ability: "difference.read" },
  validateSearch: visitSearch,
  component: lazyRouteComponent(() => import("../features/visits/VisitsPage.tsx"), "VisitsPage"),
});

const statements = createRoute({
  getParentRoute: () => shell,
  path: "/statements",
  staticData: { ability: "statement.read" },
  validateSearch: statementSearch,
  component: lazyRouteComponent(
    () => import("../features/statements/StatementsPage.tsx"),
    "StatementsPage",
  ),
});
const statement = createRoute({
  getParentRoute: () => shell,
  path: "/statements/$statementId",
  staticData: { ability: "statement.read" },
  component: lazyRouteComponent(
    () => import("../features/statements/StatementPage.tsx"),
    "StatementPage",
  ),
});

const feeds = createRoute({
  getParentRoute: () => shell,
  path: "/feeds",
  staticData: { ability: "feedKey.read" },
  validateSearch: feedSearch,
  component: lazyRouteComponent(() => import("../features/feeds/FeedsPage.tsx"), "FeedsPage"),
});

const staff = createRoute({
  getParentRoute: () => shell,
  path: "/staff",
  staticData: { ability: "staff.read" },
  validateSearch: staffSearch,
  component: lazyRouteComponent(() => import("../features/staff/StaffPage.tsx"), "StaffPage"),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: "/settings",
  staticData: { ability: "settings.read" },
  component: lazyRouteComponent(
    () => import("../features/settings/SettingsPage.tsx"),
    "SettingsPage",
  ),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: "/audit",
  staticData: { ability: "audit.read" },
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import("../features/audit/AuditPage.tsx"), "AuditPage"),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: "/account",
  component: lazyRouteComponent(() => import("../features/account/AccountPage.tsx"), "AccountPage"),
});

/** Every other address, so that whoever took a wrong turn still has the menu. */
const nowhere = createRoute({ getParentRoute: () => shell, path: "$", component: NotFound });

export const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    start,
    inbox.addChildren([inboxCase]),
    cases.addChildren([casesCase]),
    takeIn,
    problems,
    problem,
    overview,
    rosters,
    rosterList,
    review,
    matching,
    differences.addChildren([difference]),
    visits,
    ...peopleRoutes,
    ...employerRoutes,
    talks,
    ...surveyRoutes,
    ...stationRoutes,
    statements,
    statement,
    staff,
    feeds,
    settings,
    audit,
    account,
    nowhere,
  ]),
]);

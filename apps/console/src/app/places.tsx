import type { ReactNode } from "react";
import ApiOutlined from "@ant-design/icons/ApiOutlined";
import AuditOutlined from "@ant-design/icons/AuditOutlined";
import BarChartOutlined from "@ant-design/icons/BarChartOutlined";
import ClusterOutlined from "@ant-design/icons/ClusterOutlined";
import CommentOutlined from "@ant-design/icons/CommentOutlined";
import CompassOutlined from "@ant-design/icons/CompassOutlined";
import ControlOutlined from "@ant-design/icons/ControlOutlined";
import DiffOutlined from "@ant-design/icons/DiffOutlined";
import EnvironmentOutlined from "@ant-design/icons/EnvironmentOutlined";
import FileDoneOutlined from "@ant-design/icons/FileDoneOutlined";
import FileExcelOutlined from "@ant-design/icons/FileExcelOutlined";
import FileSearchOutlined from "@ant-design/icons/FileSearchOutlined";
import FlagOutlined from "@ant-design/icons/FlagOutlined";
import FormOutlined from "@ant-design/icons/FormOutlined";
import IdcardOutlined from "@ant-design/icons/IdcardOutlined";
import InboxOutlined from "@ant-design/icons/InboxOutlined";
import PullRequestOutlined from "@ant-design/icons/PullRequestOutlined";
import QuestionCircleOutlined from "@ant-design/icons/QuestionCircleOutlined";
import SettingOutlined from "@ant-design/icons/SettingOutlined";
import ShopOutlined from "@ant-design/icons/ShopOutlined";
import TeamOutlined from "@ant-design/icons/TeamOutlined";
import UnorderedListOutlined from "@ant-design/icons/UnorderedListOutlined";
import UserOutlined from "@ant-design/icons/UserOutlined";
import { can } from "@juxin/ui/ability.ts";
import type { Me } from "./session.ts";

const placeList = [
  { key: "inbox", to: "/inbox", ability: "case.inbox", group: "work", icon: <InboxOutlined /> },
  { key: "takeIn", to: "/take-in", ability: "case.openFor", group: "work", icon: <FormOutlined /> },
  {
    key: "cases",
    to: "/cases",
    ability: "case.list",
    group: "work",
    icon: <UnorderedListOutlined />,
  },
  {
    key: "problems",
    to: "/problems",
    ability: "problem.read",
    group: "work",
    icon: <ClusterOutlined />,
  },
  {
    key: "overview",
    to: "/overview",
    ability: "case.figures",
    group: "work",
    icon: <BarChartOutlined />,
  },
  {
    key: "rosters",
    to: "/rosters",
    ability: "roster.read",
    group: "rosters",
    icon: <FileExcelOutlined />,
  },
  {
    key: "review",
    to: "/review",
    ability: "roster.review",
    group: "rosters",
    icon: <DiffOutlined />,
  },
  {
    key: "matching",
    to: "/matching",
    ability: "roster.read",
    group: "rosters",
    icon: <ControlOutlined />,
  },
  {
    key: "differences",
    to: "/differences",
    ability: "difference.read",
    group: "rosters",
    icon: <PullRequestOutlined />,
  },
  {
    key: "statements",
    to: "/statements",
    ability: "statement.read",
    group: "rosters",
    icon: <FileDoneOutlined />,
  },
  {
    key: "people",
    to: "/people",
    ability: "person.read",
    group: "rosters",
    icon: <IdcardOutlined />,
  },
  {
    key: "memberSearch",
    to: "/member-search",
    ability: "memberSearch.read",
    group: "rosters",
    icon: <FileSearchOutlined />,
  },
  {
    key: "developments",
    to: "/developments",
    ability: "development.read",
    group: "rosters",
    icon: <FlagOutlined />,
  },
  {
    key: "employers",
    to: "/employers",
    ability: "employer.read",
    group: "rosters",
    icon: <ShopOutlined />,
  },
  {
    key: "talks",
    to: "/talks",
    ability: "talk.read",
    group: "rosters",
    icon: <CommentOutlined />,
  },
  {
    key: "surveys",
    to: "/surveys",
    ability: "survey.read",
    group: "rosters",
    icon: <QuestionCircleOutlined />,
  },
  {
    key: "stations",
    to: "/stations",
    ability: "station.read",
    group: "stations",
    icon: <EnvironmentOutlined />,
  },
  {
    key: "planner",
    to: "/planner",
    ability: "station.plan",
    group: "stations",
    icon: <CompassOutlined />,
  },
  { key: "staff", to: "/staff", ability: "staff.read", group: "manage", icon: <TeamOutlined /> },
  { key: "feeds", to: "/feeds", ability: "feedKey.read", group: "manage", icon: <ApiOutlined /> },
  {
    key: "settings",
    to: "/settings",
    ability: "settings.read",
    group: "manage",
    icon: <SettingOutlined />,
  },
  { key: "audit", to: "/audit", ability: "audit.read", group: "manage", icon: <AuditOutlined /> },
  { key: "account", to: "/account", ability: null, group: "manage", icon: <UserOutlined /> },
] as const satisfies readonly {
  key: string;
  to: string;
  ability: string | null;
  group: "work" | "rosters" | "stations" | "manage";
  icon: ReactNode;
}[];

export type Place = (typeof placeList)[number];

/** The pages this person may open, in the order of the menu. */
export const placesOf = (me: Me): Place[] =>
  me.kind === "worker"
    ? []
    : placeList.filter((place) => place.ability === null || can(me, place.ability));

/** Where somebody starts: the inbox for those who have one. */
export const homeOf = (me: Me): Place["to"] => placesOf(me)[0]?.to ?? "/account";

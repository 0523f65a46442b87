import { queryOptions } from "@tanstack/react-query";
import { ProblemError, take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import type { Me } from "../../app/session.ts";
import { keepWalk, recallWalk } from "../../walk/keptWalk.ts";
import type { VisitSearch } from "./visitSearch.ts";

export type Walk = Schemas["VisitWalk"];
export type Stop = Schemas["VisitStop"];
export type Visit = Stop["visits"][number];
export type Answer = Schemas["VisitAnswer"];

/** A list and when it was fetched; `old` when there was no network to fetch it now. */
export interface WalkSeen {
  walk: Walk;
  at: number;
  old: boolean;
}

const hasNoNetwork = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 502;

/** The walk from the server, kept for this sign-in; without network the one that was kept. */
export const walkQuery = (me: Me, { area, mine }: VisitSearch) =>
  queryOptions({
    queryKey: ["visits", "walk", me.accountId, { area, mine }],
    queryFn: async (): Promise<WalkSeen> => {
      try {
        const walk = await take(
          api.GET("/api/v1/rosters/visits", {
            params: { query: { area, mine: mine === "yes" ? "true" : undefined } },
          }),
        );
        const at = Date.now();
        await keepWalk({ me, walk, at });
        return { walk, at, old: false };
      } catch (error) {
        const kept = hasNoNetwork(error) ? await recallWalk() : null;
        if (kept === null || kept.me.accountId !== me.accountId) throw error;
        return { walk: kept.walk, at: kept.at, old: true };
      }
    },
    networkMode: "always",
    retry: false,
    refetchOnReconnect: "always",
  });

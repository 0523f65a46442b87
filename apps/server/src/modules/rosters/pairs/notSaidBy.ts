import { sql } from "kysely";
import { type Actor, accountIdOf } from "../../../platform/grants/actor.ts";

/** Pairs of a double check in which the actor has said a word since the last undo wait for others, not for them. */
export const notSaidBy = (actor: Actor) => sql<boolean>`not (
  roster_pairs.checks > 1 and exists (
    select 1 from roster_decisions as own
    where own.district = roster_pairs.district and own.pair_id = roster_pairs.id
      and own.account_id = ${accountIdOf(actor)} and own.verdict <> 'undo'
      and own.seq > coalesce((
        select max(undone.seq) from roster_decisions as undone
        where undone.district = roster_pairs.district and undone.pair_id = roster_pairs.id
          and undone.verdict = 'undo'), 0)))`;

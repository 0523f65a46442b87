import { lazy, Suspense } from "react";
import { useQuery } from "@tanstack/react-query";
import { myPersonQuery, openInvitation } from "./queries.ts";

// Few are ever invited: the card comes only when somebody is.
const InvitationCard = lazy(() => import("./InvitationCard.tsx"));

/** The invitation that waits, if one does; without network nobody is asked. */
export function OpenInvitation() {
  const { data } = useQuery({ ...myPersonQuery, select: openInvitation });
  if (data === undefined || data === null) return null;
  return (
    <Suspense fallback={null}>
      <InvitationCard key={data.id} invitation={data} />
    </Suspense>
  );
}

import { Fragment } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Claim } from "./Claim.tsx";
import { Held } from "./Held.tsx";
import InvitationCard from "../../register/InvitationCard.tsx";
import { Memberships } from "./Memberships.tsx";
import { personText } from "./personText.ts";
import { Places } from "./Places.tsx";
import { myPersonQuery, openInvitation } from "../../register/queries.ts";
import "./person.css";

/** What the district's register says of the rider: from whom, since when; theirs to link, correct and add to. */
export default function PersonPage() {
  const t = useText(personText);
  const person = useQuery(myPersonQuery);
  const linked = (person.data?.persons.length ?? 0) > 0;
  return (
    <Screen
      title={t.title}
      back="/me"
      bar={linked && <ButtonLink to="/me/person/say">{t.declare}</ButtonLink>}
    >
      <Loaded query={person}>
        {(held) => {
          const invitation = openInvitation(held);
          return (
            <>
              {invitation !== null && (
                <InvitationCard key={invitation.id} invitation={invitation} takesWords />
              )}
              {held.claimable > 0 && <Claim claimable={held.claimable} />}
              {held.persons.map((one, n) => (
                <Fragment key={n}>
                  <Held person={one} />
                  <Places person={one} />
                  <Memberships person={one} />
                </Fragment>
              ))}
              {held.persons.length > 0 && (
                <p className="foot-links">
                  <Link href="/me/accesses">{t.looked}</Link>
                </p>
              )}
              {held.persons.length === 0 && held.claimable === 0 && (
                <Empty icon="person" title={t.emptyTitle}>
                  <p>{t.empty}</p>
                  <ButtonLink to="/me/person/say" look="primary">
                    {t.declareFirst}
                  </ButtonLink>
                </Empty>
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { registeredQuery } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { employerText } from "./text.ts";
import css from "./Firms.module.css";

/** What the registration offices sent of a firm: counts and organisations, and how far it was looked into. */
export function Registered({ firmId }: { firmId: string }) {
  const t = useText(firmText);
  const said = useText(employerText);
  const { data, isError, error, refetch } = useQuery(registeredQuery(firmId));
  return (
    <section>
      <h2>{t.registered}</h2>
      {isError && !data && <Failure error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="soft">{t.registeredNone}</p>}
      {data?.map((one) => (
        <dl key={one.id} className={css.facts}>
          <div>
            <dt>{t.registeredFrom(said.sources[one.source], one.registeredOn)}</dt>
            <dd>{one.name}</dd>
          </div>
          <div>
            <dt>{t.registeredBasics}</dt>
            <dd>{said.basics(one.basics.employees ?? null, one.basics.partyMembers ?? null)}</dd>
          </div>
          {(one.basics.organisations ?? []).length > 0 && (
            <div>
              <dt>{t.has}</dt>
              <dd>
                {(one.basics.organisations ?? [])
                  .map((kind) => said.organisations[kind])
                  .join(t.comma)}
              </dd>
            </div>
          )}
          <div>
            <dt>{t.progress}</dt>
            <dd>
              {said.states[one.state]}{" "}
              {one.abilities.includes("find") && (
                <Link to="/registrations" search={{ open: one.id }}>
                  {t.open}
                </Link>
              )}
            </dd>
          </div>
        </dl>
      ))}
    </section>
  );
}

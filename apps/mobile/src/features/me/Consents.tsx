import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import type { Consent, Purpose } from "../../api.ts";
import { consentsQuery } from "../../app/queries.ts";
import { useNow } from "../../app/useNow.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { consentText } from "../../consent/consentText.ts";
import { isGiven, setConsent } from "../../consent/setConsent.ts";
import { rightsText } from "./rightsText.ts";

const purposes: readonly Purpose[] = ["service", "sensitive", "contact", "reminders"];

/** Each purpose with its words, given or withdrawn on its own. */
export default function Consents() {
  const t = useText(rightsText);
  const query = useQuery(consentsQuery);
  return (
    <Screen title={t.consents} back="/me">
      <Loaded query={query}>
        {({ items }) => (
          <>
            {purposes.map((purpose) => (
              <One key={purpose} purpose={purpose} items={items} />
            ))}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function One({ purpose, items }: { purpose: Purpose; items: readonly Consent[] }) {
  const t = useText(rightsText);
  const text = useText(consentText)[purpose];
  const locale = useLocale();
  const now = useNow();
  const set = useWrite(setConsent);
  const given = isGiven(items, purpose);
  const latest = items.find((consent) => consent.purpose === purpose);
  const when = given ? latest?.givenAt : latest?.withdrawnAt;
  const said = when ? formatMoment(when, now, locale) : null;
  return (
    <section className="card">
      <h2>{text.title}</h2>
      <ul className="points">
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="hint">
        {said === null ? t.notGiven : given ? t.given(said) : t.withdrawnAt(said)}
      </p>
      {given && purpose === "service" && <p className="hint">{t.withdrawService}</p>}
      <Fault error={set.error} />
      <Button
        look={given ? "plain" : "primary"}
        busy={set.isPending}
        onClick={() => set.mutate({ purpose, given: !given })}
      >
        {given ? t.withdraw : t.give}
      </Button>
    </section>
  );
}

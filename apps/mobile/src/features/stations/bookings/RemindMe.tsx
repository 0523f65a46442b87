import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { consentsQuery } from "../../../app/queries.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button } from "../../../components/Button.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { consentText } from "../../../consent/consentText.ts";
import { setConsent } from "../../../consent/setConsent.ts";
import { bookingText } from "./bookingText.ts";

/** Asked once, beside the first booking: whether a text message is wanted too. Later under My consents. */
export function RemindMe() {
  const t = useText(bookingText);
  const words = useText(consentText).reminders;
  const { data } = useQuery(consentsQuery);
  const set = useWrite(setConsent);
  const own = data?.items.find(({ purpose }) => purpose === "reminders");
  if (own === undefined || own.givenAt !== null || own.withdrawnAt !== null) return null;
  const answer = (given: boolean) => set.mutate({ purpose: "reminders", given });
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <ul className="points">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Fault error={set.error} />
      <div className="pair">
        <Button look="primary" busy={set.isPending} onClick={() => answer(true)}>
          {t.remind}
        </Button>
        <Button onClick={() => answer(false)}>{t.noReminder}</Button>
      </div>
    </section>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import { Link } from "wouter";
import type { Me } from "../../api.ts";
import { endSession } from "../../app/session.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Screen } from "../../components/Screen.tsx";
import { consentText } from "../../consent/consentText.ts";
import { setConsent } from "../../consent/setConsent.ts";
import { welcomeText } from "./welcomeText.ts";

/** Before the first use: what is kept and who sees it, and a plain yes or no. */
export default function Welcome({ me }: { me: Me }) {
  const t = useText(welcomeText);
  const { service } = useText(consentText);
  const agree = useWrite(setConsent);
  const leave = useWrite(() => endSession(me.accountId));
  return (
    <Screen
      title={t.title}
      nav={false}
      bar={
        <>
          <Fault error={agree.error ?? leave.error} />
          <Button
            look="primary"
            busy={agree.isPending}
            onClick={() => agree.mutate({ purpose: "service", given: true })}
          >
            {t.agree}
          </Button>
          <Button look="quiet" busy={leave.isPending} onClick={() => leave.mutate(undefined)}>
            {t.refuse}
          </Button>
        </>
      }
    >
      <h2>{service.title}</h2>
      <ul className="points">
        {service.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="foot-links">
        <Link href="/about">{t.full}</Link>
      </p>
    </Screen>
  );
}

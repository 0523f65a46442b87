import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { useOutbox } from "../../app/outbox.ts";
import { metaQuery } from "../../app/queries.ts";
import { Icon } from "../../components/Icon.tsx";
import { Screen } from "../../components/Screen.tsx";
import { isOpen } from "../../outbox/item.ts";
import { CodeForm } from "./CodeForm.tsx";
import { Personas } from "../../components/Personas.tsx";
import { PhoneForm, type CodeRequest } from "./PhoneForm.tsx";
import { signInText } from "./signInText.ts";

/** Phone number, then the code: one question a screen. */
export default function SignIn() {
  const [here] = useLocation();
  const t = useText(signInText);
  const meta = useQuery(metaQuery);
  const [asked, setAsked] = useState<CodeRequest | null>(null);
  const erased = useHistoryState<unknown>() === "erased";
  const waiting = useOutbox().items.filter(isOpen).length;
  const personas = meta.data?.personas.filter((persona) => persona.kind === "worker") ?? [];
  return (
    <Screen title={t.title} nav={false} quietTitle>
      <div className="brand">
        <strong>聚新</strong>
        <p>{here.startsWith("/friendly") ? t.introPlace : t.intro}</p>
      </div>
      {erased && (
        <p className="card" role="status">
          {t.erased}
        </p>
      )}
      {waiting > 0 && (
        <p className="as-of">
          <Icon name="box" size={20} />
          {t.waiting(waiting)}
        </p>
      )}
      {asked === null ? (
        <PhoneForm
          districts={meta.data?.district === null ? meta.data.districts : []}
          onSent={setAsked}
        />
      ) : (
        <CodeForm request={asked} onAgain={setAsked} onBack={() => setAsked(null)} />
      )}
      {asked === null && personas.length > 0 && <Personas personas={personas} title={t.personas} />}
      <p className="foot-links">
        <Link href="/about">{t.about}</Link>
        <Link href="/settings">{t.settings}</Link>
      </p>
    </Screen>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { useContext } from "react";
import { Link } from "wouter";
import { metaQuery } from "../../app/queries.ts";
import { MeContext } from "../../app/session.ts";
import { Screen } from "../../components/Screen.tsx";
import { aboutText } from "./aboutText.ts";

/** What is done with data, in plain words; readable before signing in. */
export default function About() {
  const t = useText(aboutText);
  const me = useContext(MeContext);
  const meta = useQuery(metaQuery);
  return (
    <Screen title={t.title} back={me === null ? "/" : "/me"}>
      {Object.entries(t.parts).map(([key, part]) => (
        <section key={key}>
          <h2>{part.title}</h2>
          <ul className="points">
            {part.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      {me !== null && (
        <p className="foot-links">
          <Link href="/me/consents">{t.consents}</Link>
        </p>
      )}
      {meta.data !== undefined && <p className="hint">{t.version(meta.data.version)}</p>}
    </Screen>
  );
}

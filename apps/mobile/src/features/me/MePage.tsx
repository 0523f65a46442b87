import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { metaQuery } from "../../app/queries.ts";
import { useMe } from "../../app/session.ts";
import { Icon, type IconName } from "../../components/Icon.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Personas } from "../../components/Personas.tsx";
import { meText } from "./meText.ts";
import { SignOut } from "./SignOut.tsx";

/** The rider's own corner: data, rights, this phone. */
export default function MePage() {
  const t = useText(meText);
  const { line } = useText(words);
  const me = useMe();
  const meta = useQuery(metaQuery);
  const rows: { to: string; icon: IconName; label: string; hint: string }[] = [
    { to: "/me/data", icon: "person", label: t.data, hint: t.dataHint },
    { to: "/me/person", icon: "list", label: t.person, hint: t.personHint },
    { to: "/friendly", icon: "pin", label: t.place, hint: t.placeHint },
    { to: "/me/accesses", icon: "eye", label: t.accesses, hint: t.accessesHint },
    { to: "/me/consents", icon: "shield", label: t.consents, hint: t.consentsHint },
    { to: "/me/sessions", icon: "phone", label: t.sessions, hint: t.sessionsHint },
    { to: "/settings", icon: "gear", label: t.settings, hint: t.settingsHint },
    { to: "/about", icon: "info", label: t.about, hint: t.aboutHint },
  ];
  const personas = meta.data?.personas.filter((persona) => persona.kind === "worker") ?? [];
  return (
    <Screen title={t.title}>
      <section className="who">
        <strong>{me.name ?? t.nameless}</strong>
        <p className="hint">
          {[me.phone, me.area?.name, me.line === null ? null : line[me.line]]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </section>
      <ul className="rows">
        {rows.map(({ to, icon, label, hint }) => (
          <li key={to}>
            <Link href={to} className="row">
              <Icon name={icon} />
              <span>
                <strong>{label}</strong>
                <small>{hint}</small>
              </span>
              <Icon name="next" size={20} />
            </Link>
          </li>
        ))}
      </ul>
      {me.demo && personas.length > 0 && <Personas personas={personas} title={t.persona} />}
      <SignOut />
    </Screen>
  );
}

import { Alert } from "antd";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { usePersona, type Persona } from "../../app/usePersona.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { accountText } from "./text.ts";
import css from "./SignInPage.module.css";

/** In the demo: one tap, and one is somebody. */
export function PersonaCards({ personas }: { personas: readonly Persona[] }) {
  const t = useText(accountText).signIn;
  const locale = useLocale();
  const become = usePersona();
  return (
    <section className={css.personas}>
      <h2>{t.personas}</h2>
      <p className="soft">{t.personasHint}</p>
      {become.isError && <Alert type="error" title={<ProblemText error={become.error} />} />}
      <ul>
        {personas.map((persona) => (
          <li key={persona.key}>
            <button
              type="button"
              className={css.persona}
              disabled={become.isPending}
              onClick={() => become.mutate(persona)}
            >
              <strong>{locale === "zh" ? persona.titleZh : persona.titleEn}</strong>
              <span className="soft">{locale === "zh" ? persona.noteZh : persona.noteEn}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

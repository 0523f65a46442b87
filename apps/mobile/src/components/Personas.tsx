import { useLocale } from "@juxin/ui/web/useText.ts";
import { useMutation } from "@tanstack/react-query";
import { api, take } from "../api.ts";
import { beginSession } from "../app/session.ts";
import { Fault } from "./Fault.tsx";
import { Icon } from "./Icon.tsx";

interface Persona {
  key: string;
  titleZh: string;
  titleEn: string;
}

/** Demo only: invented riders to look through the eyes of. */
export function Personas({ personas, title }: { personas: readonly Persona[]; title: string }) {
  const zh = useLocale() === "zh";
  const enter = useMutation({
    mutationFn: (key: string) => take(api.POST("/api/v1/sign-in/as-persona", { body: { key } })),
    onSuccess: beginSession,
  });
  return (
    <section className="personas">
      <h2>{title}</h2>
      <ul className="rows">
        {personas.map((persona) => (
          <li key={persona.key}>
            <button
              type="button"
              className="row"
              disabled={enter.isPending}
              onClick={() => enter.mutate(persona.key)}
            >
              <Icon name="person" />
              <span>
                <strong>{zh ? persona.titleZh : persona.titleEn}</strong>
              </span>
              <Icon name="next" size={20} />
            </button>
          </li>
        ))}
      </ul>
      <Fault error={enter.error} />
    </section>
  );
}

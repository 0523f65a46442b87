import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { placesOf } from "./places.tsx";
import { setPreferences, usePreferences } from "./preferences.ts";
import { metaQuery, useSetLook, type Me } from "./session.ts";
import { appText } from "./text.ts";
import { usePersona, useSignOut } from "./usePersona.ts";

export interface Command {
  key: string;
  label: string;
  run: () => void;
}

/** Every command of the palette that is not a demand's number. */
export function useCommands(me: Me): Command[] {
  const t = useText(appText);
  const locale = useLocale();
  const { theme, density, print } = usePreferences();
  const navigate = useNavigate();
  const become = usePersona();
  const signOut = useSignOut();
  const setLook = useSetLook();
  const { data: meta } = useQuery(metaQuery);
  const looks = { light: t.toLight, dark: t.toDark, system: t.toSystem };
  return [
    ...placesOf(me).map((place) => ({
      key: place.key,
      label: t.goTo(t.places[place.key]),
      run: () => void navigate({ to: place.to }),
    })),
    ...(meta?.personas ?? []).map((persona) => ({
      key: `persona-${persona.key}`,
      label: t.switchTo(locale === "zh" ? persona.titleZh : persona.titleEn),
      run: () => become.mutate(persona),
    })),
    {
      key: "language",
      label: t.language,
      run: () => setLook({ locale: locale === "zh" ? "en" : "zh" }),
    },
    ...(["light", "dark", "system"] as const)
      .filter((choice) => choice !== theme)
      .map((choice) => ({
        key: choice,
        label: looks[choice],
        run: () => setPreferences({ theme: choice }),
      })),
    {
      key: "print",
      label: print === "large" ? t.toNormalPrint : t.toLargePrint,
      run: () => setLook({ print: print === "large" ? "normal" : "large" }),
    },
    {
      key: "density",
      label: density === "compact" ? t.toComfortable : t.toCompact,
      run: () => setPreferences({ density: density === "compact" ? "comfortable" : "compact" }),
    },
    { key: "signOut", label: t.signOut, run: () => signOut.mutate() },
  ];
}

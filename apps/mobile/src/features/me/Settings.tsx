import type { Locale, Print, Theme } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useContext } from "react";
import { api, take } from "../../api.ts";
import { localeOf, setLook, useLook } from "../../app/look.ts";
import { meQuery } from "../../app/queries.ts";
import { queryClient } from "../../app/queryClient.ts";
import { MeContext } from "../../app/session.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Choices } from "../../components/Choices.tsx";
import { Screen } from "../../components/Screen.tsx";
import { settingsText } from "./settingsText.ts";

/** Language, print and colours: at once on this phone, and with the account for other phones. */
export default function Settings() {
  const t = useText(settingsText);
  const look = useLook();
  const me = useContext(MeContext);
  const keep = useWrite(
    (body: { locale?: Locale; largePrint?: boolean }, headers) =>
      take(api.PATCH("/api/v1/me", { body, headers })),
    (answer) => void queryClient.setQueryData(meQuery.queryKey, answer),
  );
  const theme = look.theme ?? "auto";
  return (
    <Screen title={t.title} back={me === null ? "/" : "/me"}>
      <Choices<Locale>
        legend={t.language}
        value={localeOf(look)}
        options={[
          { value: "zh", label: "中文" },
          { value: "en", label: "English" },
        ]}
        onChange={(locale) => {
          setLook({ locale });
          if (me !== null) keep.mutate({ locale });
        }}
      />
      <Choices<Print>
        legend={t.print}
        value={look.print ?? "normal"}
        options={[
          { value: "normal", label: t.normal },
          { value: "large", label: <span className="large-sample">{t.large}</span> },
        ]}
        onChange={(print) => {
          setLook({ print });
          if (me !== null) keep.mutate({ largePrint: print === "large" });
        }}
      />
      <Choices<Theme | "auto">
        legend={t.theme}
        value={theme}
        options={[
          { value: "auto", label: t.auto },
          { value: "light", label: t.light },
          { value: "dark", label: t.dark },
        ]}
        onChange={(value) => setLook({ theme: value === "auto" ? null : value })}
      />
      {keep.isError && (
        <p className="hint" role="status">
          {t.notKept}
        </p>
      )}
    </Screen>
  );
}

import { useEffect, type ReactNode } from "react";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import zhDays from "dayjs/locale/zh-cn";
import { LocaleContext } from "@juxin/ui/web/useText.ts";
import { usePreferences, useTheme } from "./preferences.ts";
import { consoleTheme, growth } from "./theme.ts";

const languageTag = { zh: "zh-CN", en: "en" } as const;

/** Language, theme, print and density, for antd and for our own style sheets alike. */
export function Look({ children }: { children: ReactNode }) {
  const { locale, density, print } = usePreferences();
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.dataset["density"] = density;
    document.documentElement.dataset["print"] = print;
    document.documentElement.style.setProperty("--print", String(growth[print]));
  }, [locale, theme, density, print]);
  dayjs.locale(locale === "zh" ? zhDays : "en");
  return (
    <LocaleContext value={locale}>
      <ConfigProvider
        locale={locale === "zh" ? zhCN : enUS}
        theme={consoleTheme(theme, density, print)}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        <App>{children}</App>
      </ConfigProvider>
    </LocaleContext>
  );
}

import { Button, Dropdown, type MenuProps } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import MenuOutlined from "@ant-design/icons/MenuOutlined";
import SearchOutlined from "@ant-design/icons/SearchOutlined";
import SwapOutlined from "@ant-design/icons/SwapOutlined";
import UserOutlined from "@ant-design/icons/UserOutlined";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DemoMark } from "../components/DemoMark.tsx";
import { useNarrow } from "../components/useNarrow.ts";
import { setPreferences, usePreferences } from "./preferences.ts";
import { metaQuery, useSetLook, type Me } from "./session.ts";
import { appText } from "./text.ts";
import { usePersona, useSignOut } from "./usePersona.ts";
import css from "./Shell.module.css";

/** The palette is Ctrl-K everywhere, ⌘K on a Mac. */
const paletteKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ K" : "Ctrl K";

interface Props {
  me: Me;
  openMenu: (() => void) | undefined;
  openPalette: () => void;
}

export function Bar({ me, openMenu, openPalette }: Props) {
  const t = useText(appText);
  const narrow = useNarrow();
  return (
    <header className={css.bar}>
      {openMenu && (
        <Button type="text" icon={<MenuOutlined />} aria-label={t.openMenu} onClick={openMenu} />
      )}
      <span className={css.district}>{me.district.name}</span>
      {me.demo && <DemoMark />}
      <span className={css.gap} />
      <Button
        type={narrow ? "text" : "default"}
        icon={<SearchOutlined />}
        {...(narrow ? { "aria-label": t.palette } : {})}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={openPalette}
      >
        {!narrow && (
          <>
            {t.palette} <kbd>{paletteKey}</kbd>
          </>
        )}
      </Button>
      {me.demo && <PersonaButton narrow={narrow} />}
      <MeButton me={me} narrow={narrow} />
    </header>
  );
}

function PersonaButton({ narrow }: { narrow: boolean }) {
  const t = useText(appText);
  const locale = useLocale();
  const { data: meta } = useQuery(metaQuery);
  const become = usePersona();
  const items = (meta?.personas ?? []).map((persona) => ({
    key: persona.key,
    label: (
      <>
        {locale === "zh" ? persona.titleZh : persona.titleEn}
        <br />
        <small className="soft">
          {persona.kind === "worker"
            ? t.personaWorker
            : locale === "zh"
              ? persona.noteZh
              : persona.noteEn}
        </small>
      </>
    ),
    onClick: () => become.mutate(persona),
  }));
  return (
    <Dropdown menu={{ items, style: { maxHeight: "80vh", overflow: "auto" } }} trigger={["click"]}>
      <Button
        type="text"
        icon={<SwapOutlined />}
        loading={become.isPending}
        aria-label={t.persona}
        aria-haspopup="menu"
      >
        {!narrow && t.persona}
      </Button>
    </Dropdown>
  );
}

function MeButton({ me, narrow }: { me: Me; narrow: boolean }) {
  const t = useText(appText);
  const { locale, theme, print } = usePreferences();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const setLook = useSetLook();
  const items: MenuProps["items"] = [
    { key: "account", label: t.places.account, onClick: () => void navigate({ to: "/account" }) },
    { type: "divider" },
    {
      key: "language",
      label: t.language,
      onClick: () => setLook({ locale: locale === "zh" ? "en" : "zh" }),
    },
    ...(["light", "dark", "system"] as const)
      .filter((choice) => choice !== theme)
      .map((choice) => ({
        key: choice,
        label: { light: t.toLight, dark: t.toDark, system: t.toSystem }[choice],
        onClick: () => setPreferences({ theme: choice }),
      })),
    {
      key: "print",
      label: print === "large" ? t.toNormalPrint : t.toLargePrint,
      onClick: () => setLook({ print: print === "large" ? "normal" : "large" }),
    },
    { type: "divider" },
    { key: "signOut", label: t.signOut, onClick: () => signOut.mutate() },
  ];
  const unit = me.grants[0]?.unit.name;
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button
        type="text"
        icon={<UserOutlined />}
        aria-haspopup="menu"
        {...(narrow ? { "aria-label": [me.name, unit].filter(Boolean).join(" · ") } : {})}
      >
        {!narrow && (
          <>
            {me.name}
            {unit && <span className={css.unit}>{unit}</span>}
          </>
        )}
      </Button>
    </Dropdown>
  );
}

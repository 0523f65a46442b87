import { theme as antdTheme, type ThemeConfig } from "antd";
import { type Print, tokens, type Theme } from "@juxin/ui/tokens.ts";

export type Density = "comfortable" | "compact";

/** How much larger letters are than in the normal print. */
export const growth: Record<Print, number> = { normal: 1, large: 18 / 14 };

/** antd shows a list of choices when its animation has ended: where none may run, none must begin. */
const motion = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** antd's look from our tokens: ink for what is pressed, vermilion only for what needs a hand. */
export function consoleTheme(theme: Theme, density: Density, print: Print): ThemeConfig {
  const color = tokens.colors[theme];
  const algorithm = theme === "dark" ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm;
  const fieldFocus = {
    activeBorderColor: color.focus,
    hoverBorderColor: color.ink,
    activeShadow: `0 0 0 1px ${color.focus}`,
    activeOutlineColor: color.focus,
  };
  return {
    cssVar: {},
    hashed: false,
    algorithm: density === "compact" ? [algorithm, antdTheme.compactAlgorithm] : algorithm,
    token: {
      colorPrimary: color.ink,
      colorInfo: color.ink,
      colorSuccess: color.green,
      colorWarning: color.amber,
      colorError: color.red,
      colorLink: color.ink,
      colorLinkHover: color.accent,
      colorLinkActive: color.accent,
      colorInfoBg: color.sunken,
      colorInfoBorder: color.lineStrong,
      colorSuccessBg: color.greenSoft,
      colorSuccessBorder: color.green,
      colorWarningBg: color.amberSoft,
      colorWarningBorder: color.amber,
      colorErrorBg: color.redSoft,
      colorErrorBorder: color.red,
      colorTextBase: color.ink,
      colorBgBase: color.surface,
      colorText: color.ink,
      colorTextSecondary: color.inkSoft,
      colorTextTertiary: color.inkSoft,
      colorTextDescription: color.inkSoft,
      colorTextPlaceholder: color.inkSoft,
      colorTextQuaternary: color.inkSoft,
      colorTextDisabled: color.inkSoft,
      colorTextLightSolid: color.surface,
      colorBgLayout: color.ground,
      colorBgContainer: color.surface,
      colorBgElevated: color.surface,
      colorBgContainerDisabled: color.sunken,
      colorBorder: color.lineStrong,
      colorBorderSecondary: color.line,
      colorSplit: color.line,
      colorFillAlter: color.sunken,
      controlItemBgActive: color.sunken,
      controlItemBgActiveHover: color.sunken,
      controlItemBgHover: color.sunken,
      controlOutline: color.focus,
      fontFamily: tokens.font.text,
      fontFamilyCode: tokens.font.code,
      fontSize: 14 * growth[print],
      ...(print === "large" ? { controlHeight: 44, controlHeightSM: 36 } : {}),
      borderRadius: tokens.radius.s,
      motion,
      motionDurationSlow: "0.15s",
      motionDurationMid: "0.1s",
      boxShadow: theme === "dark" ? "0 8px 24px #0008" : "0 8px 24px #1f1c181f",
      boxShadowSecondary: theme === "dark" ? "0 8px 24px #000a" : "0 8px 24px #1f1c1826",
    },
    components: {
      Layout: { siderBg: color.ground, headerBg: color.ground, bodyBg: color.ground },
      Button: {
        colorPrimary: color.accent,
        colorPrimaryHover: color.accent,
        colorPrimaryActive: color.accent,
        primaryColor: color.onAccent,
        defaultHoverColor: color.ink,
        defaultHoverBorderColor: color.ink,
        defaultActiveColor: color.ink,
        defaultActiveBorderColor: color.ink,
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
      },
      Segmented: { itemSelectedBg: color.surface, trackBg: color.sunken, itemColor: color.inkSoft },
      Tabs: { inkBarColor: color.accent, itemSelectedColor: color.ink, itemHoverColor: color.ink },
      Input: fieldFocus,
      InputNumber: fieldFocus,
      Select: fieldFocus,
      DatePicker: fieldFocus,
      Rate: { starColor: color.amber, starBg: color.line },
      Tag: { defaultBg: color.sunken, defaultColor: color.ink },
      Tooltip: { colorBgSpotlight: color.ink, colorTextLightSolid: color.ground },
    },
  };
}

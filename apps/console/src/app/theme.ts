import { theme as antdTheme, type ThemeConfig } from 'antd'
import { tokens, type Theme } from '@juxin/ui/tokens.ts'

export type Density = 'comfortable' | 'compact'

/** antd's look from our tokens: ink for what is pressed, vermilion only for what needs a hand. */
export function consoleTheme(theme: Theme, density: Density): ThemeConfig {
  const color = tokens.colors[theme]
  const algorithm = theme === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm
  return {
    cssVar: {},
    hashed: false,
    algorithm: density === 'compact' ? [algorithm, antdTheme.compactAlgorithm] : algorithm,
    token: {
      colorPrimary: color.accent,
      colorInfo: color.ink,
      colorSuccess: color.green,
      colorWarning: color.amber,
      colorError: color.red,
      colorLink: color.ink,
      colorLinkHover: color.accent,
      colorLinkActive: color.accent,
      colorTextBase: color.ink,
      colorBgBase: color.surface,
      colorText: color.ink,
      colorTextSecondary: color.inkSoft,
      colorTextTertiary: color.inkSoft,
      colorTextDescription: color.inkSoft,
      colorTextPlaceholder: color.inkSoft,
      colorTextQuaternary: color.inkSoft,
      colorTextDisabled: color.inkSoft,
      colorTextLightSolid: color.onAccent,
      colorBgLayout: color.ground,
      colorBgContainer: color.surface,
      colorBgElevated: color.surface,
      colorBgContainerDisabled: color.sunken,
      colorBorder: color.lineStrong,
      colorBorderSecondary: color.line,
      colorSplit: color.line,
      colorFillAlter: color.sunken,
      controlItemBgActive: color.accentSoft,
      controlItemBgActiveHover: color.accentSoft,
      controlItemBgHover: color.sunken,
      controlOutline: color.focus,
      fontFamily: tokens.font.text,
      fontFamilyCode: tokens.font.code,
      fontSize: 14,
      borderRadius: tokens.radius.s,
      motionDurationSlow: '0.15s',
      motionDurationMid: '0.1s',
      boxShadow: theme === 'dark' ? '0 8px 24px #0008' : '0 8px 24px #1f1c181f',
      boxShadowSecondary: theme === 'dark' ? '0 8px 24px #000a' : '0 8px 24px #1f1c1826',
    },
    components: {
      Layout: { siderBg: color.ground, headerBg: color.ground, bodyBg: color.ground },
      Table: {
        headerBg: color.ground,
        headerColor: color.inkSoft,
        rowHoverBg: color.sunken,
        rowSelectedBg: color.accentSoft,
        rowSelectedHoverBg: color.accentSoft,
        headerSplitColor: 'transparent',
        cellPaddingBlockSM: 7,
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Segmented: { itemSelectedBg: color.surface, trackBg: color.sunken, itemColor: color.inkSoft },
      Tabs: { inkBarColor: color.accent, itemSelectedColor: color.ink, itemHoverColor: color.ink },
      Tag: { defaultBg: color.sunken, defaultColor: color.ink },
      Tooltip: { colorBgSpotlight: color.ink, colorTextLightSolid: color.ground },
    },
  }
}

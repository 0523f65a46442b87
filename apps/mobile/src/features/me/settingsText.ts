import { defineText } from "@juxin/ui";

export const settingsText = defineText(
  {
    title: "设置",
    language: "语言 Language",
    print: "字的大小",
    normal: "标准",
    large: "大字版",
    theme: "颜色",
    auto: "跟随手机",
    light: "浅色",
    dark: "深色",
    notKept: "已在这部手机上改好。连上网后再选一次，别的手机也会跟着改。",
  },
  {
    title: "Settings",
    language: "语言 Language",
    print: "Size of print",
    normal: "Normal",
    large: "Large print",
    theme: "Colours",
    auto: "As the phone",
    light: "Light",
    dark: "Dark",
    notKept: "Changed on this phone. Choose again with network, and other phones follow.",
  },
);

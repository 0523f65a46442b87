import { defineText } from "@juxin/ui";

export const welcomeText = defineText(
  {
    title: "先说清楚，再开始",
    agree: "我看过了，同意",
    refuse: "不同意，退出",
    full: "完整说明",
  },
  {
    title: "First, what we do with your data",
    agree: "I have read this and agree",
    refuse: "I do not agree; sign out",
    full: "The whole text",
  },
);

import { defineText } from "@juxin/ui/i18n.ts";

/** Actions on feeds and on the feedback that goes back, for the log. */
export const feedActionText = defineText(
  {
    actions: {
      "feedKey.create": "新建对接密钥",
      "feedKey.end": "作废对接密钥",
      "feedKey.firstUse": "对接密钥首次使用",
      "feedKey.refuse": "对接密钥被拒",
      "registration.returnFeedback": "反馈表送达",
      "registration.returnRefused": "反馈表未送达",
      "registration.returnAgain": "反馈表再送",
      "registration.takeFeedback": "对方取走反馈表",
    },
    groups: { feedKey: "对接密钥" },
    kinds: { feedKey: "对接密钥", registrationFeedback: "反馈表" },
  },
  {
    actions: {
      "feedKey.create": "Feed key made",
      "feedKey.end": "Feed key ended",
      "feedKey.firstUse": "Feed key used for the first time",
      "feedKey.refuse": "Feed key refused",
      "registration.returnFeedback": "Feedback delivered",
      "registration.returnRefused": "Feedback not delivered",
      "registration.returnAgain": "Feedback sent again",
      "registration.takeFeedback": "Feedback fetched by its office",
    },
    groups: { feedKey: "Feed keys" },
    kinds: { feedKey: "Feed key", registrationFeedback: "Feedback" },
  },
);

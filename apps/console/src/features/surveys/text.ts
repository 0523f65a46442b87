import { defineText } from "@juxin/ui/i18n.ts";
import { en } from "./text.en.ts";
import { zh } from "./text.zh.ts";

export const surveyText = defineText(zh, en);

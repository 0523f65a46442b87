import { defineText } from "@juxin/ui/i18n.ts";
import { en } from "./firmText.en.ts";
import { zh } from "./firmText.zh.ts";

export const firmText = defineText(zh, en);

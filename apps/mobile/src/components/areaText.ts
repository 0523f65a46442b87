import { defineText } from "@juxin/ui";

export const areaText = defineText(
  { street: "街道", community: "社区", choose: "请选择", wholeStreet: "不清楚哪个社区" },
  {
    street: "Street",
    community: "Community",
    choose: "Choose",
    wholeStreet: "I do not know which",
  },
);

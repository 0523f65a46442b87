import { defineText } from "@juxin/ui";

export const invitationText = defineText(
  {
    invited: "有一份邀请",
    from: (unit: string) => `${unit}发来`,
    yours: "愿不愿意都由您，不影响您求助、用驿站和任何服务。",
    words: "想说的话",
    wordsHint: "可以不写",
    answer: { yes: "愿意", no: "不方便", later: "以后再说" },
  },
  {
    invited: "You have an invitation",
    from: (unit) => `From ${unit}`,
    yours: "It is your choice. It changes nothing about help, stations or any service.",
    words: "Anything to say",
    wordsHint: "May be left empty",
    answer: { yes: "Yes", no: "No", later: "Later" },
  },
);

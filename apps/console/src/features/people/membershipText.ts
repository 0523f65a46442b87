import { defineText } from "@juxin/ui/i18n.ts";

/** Registering a membership on the page of a person. */
export const membershipText = defineText(
  {
    register: "登记组织关系",
    kind: "哪一类",
    status: "状态",
    basis: "凭什么",
    bases: {
      ownWord: "本人声明",
      transferLetter: "组织关系介绍信",
      organisationList: "组织依规提供的名单",
    },
    unit: "接到本区哪个党组织（没有就不选）",
    floating: "流动党员：组织关系仍在外地",
    organisation: "原来或外地的组织名称（不知道就不写）",
    save: "登记",
    saved: "组织关系已登记",
  },
  {
    register: "Register membership",
    kind: "Which kind",
    status: "Status",
    basis: "On what ground",
    bases: {
      ownWord: "Their own word",
      transferLetter: "Letter of transfer",
      organisationList: "List lawfully given by an organisation",
    },
    unit: "Party organisation of the district (none: leave it)",
    floating: "Floating: the membership stays elsewhere",
    organisation: "Organisation they come from (unknown: leave it)",
    save: "Register",
    saved: "Membership registered",
  },
);

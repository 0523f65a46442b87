import { defineText } from "./i18n.ts";

/** Sentences of questionnaires. */
export const surveyReasons = defineText(
  {
    "survey.notFound": "没有这份问卷，请核对链接，或请发给您的人再发一次。",
    "survey.notAllowedNow": "问卷的状态已经变了，请刷新后看现在能做什么。",
    "survey.changedMeanwhile": "刚刚有人改过这份问卷，请刷新后再改。",
    "survey.notOpenYet": "这份问卷还没有开始，请到开始那天再答。",
    "survey.closed": "这份问卷已经结束，不再收回答。谢谢您。",
    "survey.tooManyAnswers": "这个网络刚才交得太多了，请过几分钟再交，您答的内容还在。",
    "survey.fewerThanFive": "回答的不足 5 人，为免认出是谁，现在不显示结果。",
    "survey.oneFilter": "行业和街道一次只能选一个来看。",
  },
  {
    "survey.notFound": "There is no such questionnaire. Check the link or ask for it again.",
    "survey.notAllowedNow": "The questionnaire has moved on. Reload to see what can be done now.",
    "survey.changedMeanwhile": "Somebody has just changed this questionnaire. Reload first.",
    "survey.notOpenYet": "This questionnaire has not begun. Answer from its first day on.",
    "survey.closed": "This questionnaire has ended and takes no more answers. Thank you.",
    "survey.tooManyAnswers":
      "Too many answers came from this network. Try again in some minutes; yours is kept.",
    "survey.fewerThanFive":
      "Fewer than five people answered. So that nobody can be made out, nothing is shown yet.",
    "survey.oneFilter": "Choose a line or a street, not both at once.",
  },
);

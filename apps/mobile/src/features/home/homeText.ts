import { defineText } from "@juxin/ui";

export const homeText = defineText(
  {
    title: "首页",
    hello: (name: string) => `您好，${name}`,
    helloNobody: "您好",
    line: "路上遇到难处，说一句就行。",
    help: "我要求助",
    goOn: "接着写完",
    answerTitle: "等您说一声",
    answer: "已经给了答复，解决了没有？",
    look: "看看答复",
    recent: "最近的诉求",
    all: "全部",
    emptyTitle: "还没有提过诉求",
    how: [
      "点下面的“我要求助”，写一句话",
      "社区或街道受理，您看得到谁在办、哪天办好",
      "解决没解决，您说了算",
    ],
  },
  {
    title: "Home",
    hello: (name) => `Hello, ${name}`,
    helloNobody: "Hello",
    line: "Trouble on the road? One sentence is enough.",
    help: "I need help",
    goOn: "Go on writing",
    answerTitle: "Your word is needed",
    answer: "This has been answered. Is it solved?",
    look: "See the answer",
    recent: "Recent demands",
    all: "All",
    emptyTitle: "No demands yet",
    how: [
      "Tap “I need help” below and write one sentence",
      "A community or street accepts it; you see who works on it and by when",
      "Whether it is solved, you decide",
    ],
  },
);

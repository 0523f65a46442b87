import { defineText } from "@juxin/ui";

export const waitingText = defineText(
  {
    title: "等待发送",
    intro: "写好的先存在这部手机里，有网就自动发出，只发一次。",
    looseIntro: "这部手机的浏览器不让保存。请先别关页面，有网就自动发出，只发一次。",
    sendNow: "现在发送",
    sending: "正在发送…",
    refused: "没有发成",
    emptyTitle: "没有等待发送的",
    empty: "写好的都已经发出去了。",
    mine: "看我的诉求",
    // The screen after sending.
    sentTitle: "已经发出",
    number: (number: string) => `编号 ${number}`,
    see: "看办到哪一步",
    savedTitle: "已存在手机里",
    savedBody: "现在没有网络。网络一好就自动发出，关掉页面也不会丢。",
    looseTitle: "还没有发出",
    looseBody: "现在没有网络，这部手机的浏览器又不让保存。请先别关这个页面，网络一好就自动发出。",
    home: "回首页",
    gone: "这一件已经发出，可以在“我的诉求”里看到。",
  },
  {
    title: "Waiting to be sent",
    intro:
      "What you wrote is kept on this phone and goes out by itself, once, when there is network.",
    looseIntro:
      "This phone's browser keeps nothing. Leave the page open; what you wrote goes out by itself, once, when there is network.",
    sendNow: "Send now",
    sending: "Sending…",
    refused: "Could not be sent",
    emptyTitle: "Nothing is waiting",
    empty: "Everything you wrote has been sent.",
    mine: "See my demands",
    sentTitle: "Sent",
    number: (number) => `Number ${number}`,
    see: "See how far it is",
    savedTitle: "Kept on the phone",
    looseTitle: "Not sent yet",
    looseBody:
      "There is no network now, and this phone's browser keeps nothing. Leave this page open; it goes out by itself as soon as there is network.",
    savedBody:
      "There is no network now. It goes out by itself as soon as there is, also after you close the page.",
    home: "Go home",
    gone: "This one has been sent; you find it under “My demands”.",
  },
);

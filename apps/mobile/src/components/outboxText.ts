import { defineText } from "@juxin/ui";

export const outboxText = defineText(
  {
    waiting: (count: number) => `${count} 件等待发送`,
    refused: (count: number) => `${count} 件没有发成，请看一下`,
    sending: "正在发送…",
    said: "您已经说了，等发出",
    loose: "手机不让保存，发出前请别关页面",
  },
  {
    waiting: (count) => `${count} waiting to be sent`,
    refused: (count) => `${count} could not be sent; please look`,
    sending: "Sending…",
    said: "You have said it; it waits to be sent",
    loose: "This phone keeps nothing: leave the page open until it is sent",
  },
);

import { defineText } from "@juxin/ui";

export const outboxText = defineText(
  {
    waiting: (count: number) => `${count} 件等待发送`,
    refused: (count: number) => `${count} 件没有发成，请看一下`,
    sending: "正在发送…",
  },
  {
    waiting: (count) => `${count} waiting to be sent`,
    refused: (count) => `${count} could not be sent; please look`,
    sending: "Sending…",
  },
);

import { defineText } from "@juxin/ui";

/** What is said of one thing that is still on the phone. */
export const waitsText = defineText(
  {
    title: "等待发送",
    sending: "正在发送…",
    written: (when: string) => `${when} 写好`,
    waits: "等网络",
    refused: "没有发成",
    loose: "这部手机的浏览器不让保存：发出之前请别关页面。",
    otherAccount: "这是用另一个手机号写的。用那个号登录后才会发出。",
    photos: (count: number) => `${count} 张照片`,
    edit: "改一下再发",
    again: "再发一次",
    drop: "不发了",
    dropTitle: "不发这一件了？",
    dropBody: "写的内容和照片会从手机里删掉，找不回来。",
    dropAnswer: "您说的这句话会从手机里删掉，诉求照原样办。",
    dropYes: "删掉，不发了",
    keep: "留着",
    solved: (stars: number | undefined) =>
      stars === undefined ? "您说：解决了" : `您说：解决了，打 ${stars} 星`,
    notYet: (words: string) => `您说：还没有解决。${words}`,
    withdraw: "您要撤回这件诉求",
  },
  {
    title: "Waiting to be sent",
    sending: "Sending…",
    written: (when) => `Written ${when}`,
    waits: "Waiting for network",
    refused: "Could not be sent",
    loose: "This phone's browser keeps nothing: leave the page open until it has gone out.",
    otherAccount: "This was written under another number. It goes out when that number signs in.",
    photos: (count) => (count === 1 ? "1 photo" : `${count} photos`),
    edit: "Change and send",
    again: "Send again",
    drop: "Throw away",
    dropTitle: "Throw this one away?",
    dropBody: "The words and photos are deleted from the phone and cannot be brought back.",
    dropAnswer: "Your word is deleted from the phone; the demand goes on as it is.",
    dropYes: "Delete, do not send",
    keep: "Keep it",
    solved: (stars) =>
      stars === undefined ? "You said: solved" : `You said: solved, ${stars} of 5 stars`,
    notYet: (words) => `You said: not yet solved. ${words}`,
    withdraw: "You want to withdraw this demand",
  },
);

import { defineText } from "@juxin/ui";

export const photoText = defineText(
  {
    label: "照片（可不加，最多三张）",
    add: "加照片",
    remove: (at: number) => `去掉第 ${at} 张`,
    number: (at: number) => `第 ${at} 张照片`,
    unreadable: "有照片打不开，请换一张",
    shrinking: "正在压缩…",
    open: (at: number) => `放大第 ${at} 张照片`,
    offline: "照片要连上网才能看",
  },
  {
    label: "Photos (if you like, up to three)",
    add: "Add photos",
    remove: (at) => `Remove photo ${at}`,
    number: (at) => `Photo ${at}`,
    unreadable: "A photo could not be opened; choose another",
    shrinking: "Making it smaller…",
    open: (at) => `Enlarge photo ${at}`,
    offline: "Photos need the network",
  },
);

import { defineText } from "@juxin/ui";

export const aboutText = defineText(
  {
    title: "怎样用您的信息",
    parts: {
      who: {
        title: "这是谁办的",
        points: [
          "由您所在区的社会工作部开办，街道、社区和各部门一起办。",
          "不是平台公司的，也不是您站点的。平台和站点看不到您写了什么。",
        ],
      },
      kept: {
        title: "存什么，存多久",
        points: [
          "手机号、称呼、街道、行业；您写的诉求、照片和自己附上的地点。",
          "照片先在您手机上缩小，里面的拍摄地点和手机型号不会传上来。",
          "谁在什么时候办了什么，要留底备查，至少 180 天；留底里遮住您的私事。",
          "要全部删除，在“我的信息”里点一下就行，不用找人。",
        ],
      },
      seen: {
        title: "谁看得到",
        points: [
          "只有办这件事的单位。手机号中间四位平时遮住。",
          "健康和家里的事加密存放，要写明用途才能点开。每点开一次，您都看得到。",
        ],
      },
      refused: {
        title: "我们不做的事",
        points: [
          "不跟踪位置，不看通讯录，不看相册里您没选的照片。",
          "不给您打分，不排名，不要求打卡，不计时。",
          "不因为您提诉求、请假或打低分，少给您任何服务。",
        ],
      },
      rights: {
        title: "您可以",
        points: [
          "看、改、导出、删除自己的信息；撤回同意；查谁看过。",
          "都在“我的”里，自己动手，马上生效。",
        ],
      },
      phone: {
        title: "手机上留了什么",
        points: [
          "没发出的诉求、写了一半的话、上次看到的列表，好让没网时也能用。",
          "退出登录时全部清掉。",
        ],
      },
    },
    consents: "看我的同意",
    version: (name: string) => `版本 ${name}`,
  },
  {
    title: "How your data is used",
    parts: {
      who: {
        title: "Who runs this",
        points: [
          "The social-work department of your district, with its streets, communities and departments.",
          "Not the platform company, nor your site. They do not see what you write.",
        ],
      },
      kept: {
        title: "What is kept, and how long",
        points: [
          "Phone number, name, street, line of work; your demands, photos, and places that you attach.",
          "Photos are made small on your phone first; where and with what they were taken stays behind.",
          "Who did what and when is kept for inspection, at least 180 days, with your private matters masked.",
          "To erase everything, tap once under “My data”; you need nobody for it.",
        ],
      },
      seen: {
        title: "Who sees it",
        points: [
          "Only the offices that work on it. The middle of your number is masked.",
          "Health and family matters are encrypted; opening them takes a stated purpose, and you see each time.",
        ],
      },
      refused: {
        title: "What we do not do",
        points: [
          "We do not follow your position, read your contacts, or see photos that you did not choose.",
          "No scores, no ranking, no check-ins, no counting of hours.",
          "Nobody gets less service for asking, taking leave or giving few stars.",
        ],
      },
      rights: {
        title: "What you may do",
        points: [
          "See, correct, export and erase your data; withdraw consent; look up who looked.",
          "All under “Me”, by yourself, at once.",
        ],
      },
      phone: {
        title: "What stays on the phone",
        points: [
          "Unsent demands, half-written words and the lists last seen, so that it works without network.",
          "All of it is cleared when you sign out.",
        ],
      },
    },
    consents: "See my consents",
    version: (name) => `Version ${name}`,
  },
);

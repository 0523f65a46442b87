import { defineText } from "@juxin/ui";

/** When the words of a purpose change, its number in `consentVersions` goes up: everybody is then asked again. */
export const consentText = defineText(
  {
    service: {
      title: "用您的信息办您的事",
      points: [
        "我们存：手机号、您愿意写的称呼、所在街道和行业、您写的诉求和照片。",
        "只给办这件事的社区、街道和部门看。手机号平时遮住中间四位；谁点开看过，您都能查到。",
        "不跟踪您的位置。只有您自己附上的那一个地点会留下。",
        "不排名、不打卡、不计时，也不告诉平台和站点。",
        "您随时可以看、改、导出、删除这些信息，也可以撤回同意。",
      ],
    },
    sensitive: {
      title: "健康和家里的事",
      points: [
        "这一类诉求会写到身体、家人这些私事，单独问您一次。",
        "内容加密存放，列表里不显示；办的人要说明用途才能看，每次您都能查到。",
        "不同意也没关系，别的诉求照样办。",
      ],
    },
    contact: {
      title: "办的人可以打电话问您",
      points: [
        "有时要问一句才能办好，比如具体在哪个门口。",
        "不同意的话，就只在这里给您答复，不打电话。",
      ],
    },
    reminders: {
      title: "预约到点前发短信提醒您",
      points: [
        "开始前半小时，给您登录的手机号发一条，只写约了什么、在哪、几点。",
        "不同意也能预约，首页和“我的预约”照样提醒。",
      ],
    },
  },
  {
    service: {
      title: "Your data, for your demand",
      points: [
        "We keep: your phone number, the name you choose, your street and line of work, what you write and its photos.",
        "Only the community, street and department that work on it may see it. The middle of your number is masked; whoever opened it, you can look up.",
        "Your position is not followed. Only a place that you attach yourself is kept.",
        "No ranking, no check-ins, no counting of hours, and nothing goes to your platform or site.",
        "You may see, correct, export and erase all of it at any time, and withdraw this consent.",
      ],
    },
    sensitive: {
      title: "Health and family",
      points: [
        "These demands touch health or family, so we ask you separately.",
        "The text is kept encrypted and not shown in lists. Staff must state a purpose to read it, and you can look up each time.",
        "You may say no; all other demands are handled as before.",
      ],
    },
    contact: {
      title: "Staff may call you",
      points: [
        "Sometimes one question helps, such as which gate it is.",
        "If you say no, you are answered here only and nobody calls.",
      ],
    },
    reminders: {
      title: "A text message before a booking",
      points: [
        "Half an hour before, one message to the number you sign in with: what, where and when.",
        "You may book without it; the first screen and My bookings remind you all the same.",
      ],
    },
  },
);

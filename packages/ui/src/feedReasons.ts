import { defineText } from "./i18n.ts";

/** Sentences of feeds: keys by which other systems hand in. */
export const feedReasons = defineText(
  {
    "feed.keyUnknown": "没有这把对接密钥，请核对后再试。",
    "feed.keyExpired": "这把对接密钥已过期，请向区里换一把新的。",
    "feed.keyEnded": "这把对接密钥已作废，请向区里换一把新的。",
    "feed.wrongAddress": "这把对接密钥不许从这个地址使用。",
    "feed.wrongPurpose": "这把对接密钥不是做这件事的。",
    "feed.wrongSource": "这把对接密钥只能交它自己那个来源的名单。",
    "feed.tooFast": "调用太快了，请按返回的秒数等一等再试。",
    "feed.tooManyTries": "密钥错的次数太多，请过一分钟再试。",
    "feedKey.notFound": "没有这把对接密钥，请刷新。",
    "feedKey.alreadyEnded": "这把对接密钥已经作废了。",
    "registration.alreadyReturned": "这份反馈表已经送达，不用再送。",
  },
  {
    "feed.keyUnknown": "There is no such feed key. Check it and try again.",
    "feed.keyExpired": "This feed key has expired. Ask the district for a new one.",
    "feed.keyEnded": "This feed key was ended. Ask the district for a new one.",
    "feed.wrongAddress": "This feed key may not be used from this address.",
    "feed.wrongPurpose": "This feed key is not for that.",
    "feed.wrongSource": "This feed key hands in lists of its own source only.",
    "feed.tooFast": "Too many calls. Wait the seconds that the answer names.",
    "feed.tooManyTries": "Too many wrong keys. Wait a minute and try again.",
    "feedKey.notFound": "There is no such feed key. Reload.",
    "feedKey.alreadyEnded": "This feed key was ended already.",
    "registration.alreadyReturned": "This feedback has arrived. It need not be sent again.",
  },
);

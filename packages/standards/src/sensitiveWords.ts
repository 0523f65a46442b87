/** Words between spaces, each a piece of a regular expression. */
const list = (words: string): string => words.trim().split(/\s+/).join("|");

/**
 * Words that tell of somebody's health. Recall comes first, because a false alarm costs only an
 * encrypted field; what everyday complaints are full of stands in the list of false friends.
 */
const HEALTH = list(`
  病 住院 手术 怀孕 孕妇 孕期 流产 早产 产检 坐月子 哺乳期
  工伤 伤残 残疾 残障 瘫痪 截肢 失明 失聪 聋哑 后遗症
  骨折 受伤 摔伤 撞伤 烫伤 烧伤 扭伤 拉伤 重伤 轻伤 脑震荡 抢救 昏迷 晕倒 中暑 发烧 高烧
  癌 肿瘤 化疗 放疗 透析 白血 高血压 血压高 糖尿 心梗 脑梗 中风 癫痫
  艾滋 乙肝 肝炎 肺炎 结核 新冠 阳性 感染 确诊 诊断
  腰椎 颈椎 腰间盘 关节炎 胃炎 胃出血 抑郁 焦虑症 精神分裂 自杀 轻生
  医药费 医疗费 体检报告
`);

/** Words that hold one of the above and tell nothing of anybody's health. */
const NOT_HEALTH = list(`
  毛病 通病 弊病 诟病 语病 病毒软件 病毒查杀 电脑病毒 手机病毒 木马病毒 杀病毒 病虫害
  疾病预防控制 住院部 住院楼 病房楼 发烧友 感染力 抢救性
  工伤保险(?:政策|参保|缴|怎么[买办交]|宣传|培训|知识)
  残疾人(?:停?车位|通道|坡道|卫生间|厕所|联合会)
`);

/** Words that tell of somebody's family. */
const FAMILY = list(`
  老婆 老公 妻子 丈夫 爱人 媳妇 前妻 前夫 未婚夫 未婚妻
  离婚 结婚 离异 再婚 丧偶 分居 婚姻 家暴 抚养 赡养 单亲 孤儿 留守儿童
  孩子 小孩 儿子 女儿 闺女 带娃 我娃 娃儿 双胞胎 二胎 三胎 孙子 孙女 宝妈 宝爸
  父母 父亲 母亲 爸爸 妈妈 我爸 我妈 老爸 老妈 岳父 岳母 婆婆 我公公
  爷爷 奶奶 外公 外婆 姥姥 姥爷 哥哥 姐姐 弟弟 妹妹 家人 家里人 家里老人 家属 亲属
`);

/** Shops, forms of address and places that hold one of the above. */
const NOT_FAMILY = list(`
  妈妈驿站 孩子王 老婆饼 老公饼 老婆大人 爷爷不泡茶 外婆家(?:餐厅|饭店|店) 婆婆妈妈 爱人民 女儿红
  家人们 小哥哥 小姐姐 小弟弟 小妹妹 家属[院区楼] 家属大院
`);

/** The friends stand first: where both begin, the longer harmless word takes the text. */
const finder = (friends: string, words: string): RegExp =>
  new RegExp(`(?:${friends})|(${words})`, "g");

/** Each captures its words and matches their false friends without a capture. */
export const HEALTH_WORDS = finder(NOT_HEALTH, HEALTH);
export const FAMILY_WORDS = finder(NOT_FAMILY, FAMILY);

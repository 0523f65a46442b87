/** A trouble that many had for one reason. Slots: {place} {community}. */
export type ProblemCause = {
  /** The theme of its demands. */
  theme: string;
  /** Whether all of it happened at one place, or all over the district. */
  scope: "place" | "district";
  title: string;
  cause: string;
  /** What all who asked are told; null while it is still open. */
  answer: string | null;
};

export const problemCauses: readonly ProblemCause[] = [
  {
    theme: "gateShut",
    scope: "place",
    title: "{place}骑手、快递员进门难",
    cause: "物业合同换了一家，新门岗一律禁止配送车辆进入，也没有设停放处。",
    answer: "物业、社区、站点三方签了公约：凭工牌骑行进入，限速慢行，东门设二十个临停位。",
  },
  {
    theme: "gateShut",
    scope: "place",
    title: "{place}门岗反复登记",
    cause: "门禁系统升级后不认站点工牌，每次都要人工登记身份证。",
    answer: "工牌信息已录入新门禁，登记一次、长期有效，不再查验身份证。",
  },
  {
    theme: "lockersFull",
    scope: "place",
    title: "{place}快递柜长期爆满",
    cause: "小区入住率涨了一倍，柜子还是三年前的两组，滞留件不清。",
    answer: "新增两组柜子并启用，运营方每天清理滞留件，社区另设代收点。",
  },
  {
    theme: "liftCard",
    scope: "place",
    title: "{place}送餐上楼难",
    cause: "楼宇启用梯控，货梯又在检修，大堂没有存放处。",
    answer: "前台备临时梯卡，大堂装取餐柜，货梯检修完毕。",
  },
  {
    theme: "pickupWait",
    scope: "place",
    title: "{place}取餐通道拥堵",
    cause: "商场关闭员工通道，取餐与顾客动线混在一起。",
    answer: null,
  },
  {
    theme: "ebikeTowed",
    scope: "place",
    title: "{place}周边配送车辆无处停",
    cause: "人行道改造装了隔离桩，原有非机动车位没有补回来。",
    answer: "北侧补划三十六个专属车位，限停二十分钟，首次违停先提醒。",
  },
  {
    theme: "ebikeTowed",
    scope: "place",
    title: "{place}送餐停车被罚",
    cause: "道路划为严管路段，没有考虑送餐送件的短时停放。",
    answer: null,
  },
  {
    theme: "unloading",
    scope: "place",
    title: "{place}装卸货被抓拍",
    cause: "限行时段调整后公告只贴在市场里，外地司机不知道。",
    answer: "东侧设六个限时装卸位，进市道路口加装提示牌，公告期内的处罚已复核。",
  },
  {
    theme: "wagesLate",
    scope: "place",
    title: "{place}站点拖欠工资",
    cause: "承包公司转让，新旧两家都不认最后一个月的账。",
    answer: "劳动监察立案后由两家分摊，二十三人的工资全部到账。",
  },
  {
    theme: "deducted",
    scope: "district",
    title: "恶劣天气超时扣款",
    cause: "平台的送达时间不看天气预警，暴雨高温照常扣款。",
    answer: "经行业党委协商，橙色以上预警自动延长送达时间，相关扣款已退回。",
  },
  {
    theme: "insuranceUnclear",
    scope: "district",
    title: "职业伤害保障查询难",
    cause: "按单参保没有凭证，站点自己也说不清，查询入口藏得深。",
    answer: null,
  },
  {
    theme: "darkRoad",
    scope: "place",
    title: "{place}路灯成片不亮",
    cause: "地下电缆被施工挖断，临时接的线路带不动。",
    answer: "电缆更换完毕，十四盏路灯全部恢复，熄灯时间延到凌晨四点。",
  },
  {
    theme: "charging",
    scope: "place",
    title: "{place}一带充电换电难",
    cause: "原充电棚因消防间距不足拆除，新点位还没有定。",
    answer: null,
  },
  {
    theme: "stationBroken",
    scope: "place",
    title: "{place}驿站设备长期失修",
    cause: "驿站交接后没有人管设备，报修电话打不通。",
    answer: "明确由社区管理，设备全部修好，墙上贴扫码报修，两天内必到。",
  },
];

export const zh = {
  title: "收件箱",
  label: "待办诉求，按时限排列",
  boxes: { all: "全部", holding: "在我处", incoming: "待接收", escalated: "下级超时" },
  boxLabel: "按来由筛选",
  category: "全部类别",
  urgency: "全部时限",
  clear: "清除筛选",
  emptyTitle: "没有要办的诉求",
  emptyBody: "新的诉求会自动出现在这里，每半分钟更新一次。",
  emptyFiltered: "这个筛选下没有诉求",
  emptyFilteredBody: "换一个筛选，或清除筛选看全部。",
  takeIn: "代为登记一件",
};

export const zh = {
  zoomIn: "放大",
  zoomOut: "缩小",
  resetNorth: "正北朝上",
  legend: "图例",
  look: { open: "开着", closed: "关着", fault: "有报修" },
  noGraphics: "这台设备画不出地图，请看列表。",
};

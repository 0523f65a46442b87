import { defineText } from "@juxin/ui/i18n.ts";

/** Why a place is on no street, and what to do about it: never a guess. */
export const offRoadText = defineText(
  {
    tooFar: (metres: string | null) =>
      metres === null ? "5 公里内没有路。" : `离最近的路 ${metres} 米，超过 250 米就不算在路边。`,
    island: (metres: string, nodes: number) =>
      `旁边的路离它 ${metres} 米，但那片路只有 ${nodes} 个路口，与别处不通。`,
    notACoordinate: "坐标不成立。",
    todo: {
      tooFar: "先核对坐标和坐标系；坐标没错，就在路网里补上通到这里的路，再导入一次。",
      island: "在路网里把这片路与外面接上，再导入一次；隔着河或围墙的，把点放到门口的路上。",
      notACoordinate: "请改坐标。",
    },
  },
  {
    tooFar: (metres) =>
      metres === null
        ? "There is no street within 5 km."
        : `The nearest street is ${metres} m away; beyond 250 m a place is not taken to be on it.`,
    island: (metres, nodes) =>
      `The street beside it, ${metres} m away, belongs to a piece of ${nodes} crossings that joins no other.`,
    notACoordinate: "These are no coordinates.",
    todo: {
      tooFar:
        "Check the coordinates and their datum; if they are right, draw the street that leads here and import the roads again.",
      island:
        "Join that piece to the other streets and import the roads again; behind a river or a wall, put the point on the street at the gate.",
      notACoordinate: "Correct the coordinates.",
    },
  },
);

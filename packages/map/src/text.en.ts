import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

export const en: TextOf<typeof zh> = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  resetNorth: "North up",
  legend: "Key",
  look: { open: "Open", closed: "Closed", fault: "Something is broken" },
  noGraphics: "This device cannot draw the map; please use the list.",
};

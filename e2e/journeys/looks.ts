import type { Journey } from "../journey.ts";
import { deskScreens } from "../looks/deskScreens.ts";
import { lookAtDesk } from "../looks/lookAtDesk.ts";
import { lookAtPhone } from "../looks/lookAtPhone.ts";
import { lookAtScreens } from "../looks/lookAtScreens.ts";
import { phoneScreens } from "../looks/phoneScreens.ts";

export const looks: Journey = {
  name: "looks",
  about: "Every screen of both apps: light, dark, large print, narrow, English",
  async run(stage) {
    await Promise.all([
      lookAtScreens(stage, "phone", phoneScreens, lookAtPhone),
      lookAtScreens(stage, "desk", deskScreens, lookAtDesk),
    ]);
  },
};

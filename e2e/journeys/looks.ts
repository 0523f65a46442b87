import type { Journey } from "../journey.ts";
import { deskScreens } from "../looks/deskScreens.ts";
import { lookAtDesk } from "../looks/lookAtDesk.ts";
import { lookAtPhone } from "../looks/lookAtPhone.ts";
import { lookAtScreens } from "../looks/lookAtScreens.ts";
import { phoneScreens } from "../looks/phoneScreens.ts";
import type { Screen } from "../looks/screen.ts";

export const looks: Journey = {
  name: "looks",
  about: "Every screen of both apps: light, dark, large print, narrow, English",
  async run(stage, { screens }) {
    const asked = (all: readonly Screen[]): readonly Screen[] =>
      all.filter(({ name }) => screens?.some((start) => name.startsWith(start)) ?? true);
    await Promise.all([
      lookAtScreens(stage, "phone", asked(phoneScreens), lookAtPhone),
      lookAtScreens(stage, "desk", asked(deskScreens), lookAtDesk),
    ]);
  },
};

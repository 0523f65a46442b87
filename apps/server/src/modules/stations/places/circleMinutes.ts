import type { Playbook } from "@juxin/playbooks";

const usual = 15;

/** Minutes of the circle that the district's practice sets itself; a quarter of an hour where it says none. */
export const circleMinutes = ({ thresholds }: Playbook): number =>
  thresholds.find(({ key }) => key === "serviceCircleMinutes")?.value ?? usual;

import type { Schemas } from "@juxin/api-client";
import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { offRoadText } from "./offRoadText.ts";

type Off = Pick<Schemas["OffRoads"], "reason" | "nearestMetres"> & {
  islandNodes?: number | null;
};

/** Why a place is on no street, and what to do. */
export function OffRoadWhy({ off: { reason, nearestMetres, islandNodes } }: { off: Off }) {
  const t = useText(offRoadText);
  const metres = nearestMetres === null ? null : formatNumber(nearestMetres);
  const why =
    reason === "island"
      ? t.island(metres ?? "—", islandNodes ?? 0)
      : reason === "tooFar"
        ? t.tooFar(metres)
        : t.notACoordinate;
  return (
    <>
      {why} <span className="soft">{t.todo[reason]}</span>
    </>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import { mapText } from "./text.ts";

/** How a dot of `placeLayers` looks; colour alone tells nobody what it means. */
export type PlaceLook = "open" | "closed" | "fault";

/** What the dots on the map mean, for those of them that are on it. */
export function PlaceLegend({ looks }: { looks: readonly PlaceLook[] }) {
  const t = useText(mapText);
  return (
    <ul className="jx-map-legend" aria-label={t.legend}>
      {looks.map((look) => (
        <li key={look} data-look={look}>
          {t.look[look]}
        </li>
      ))}
    </ul>
  );
}

import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "../../components/Button.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { navigationLinks } from "./navigateTo.ts";
import type { Station } from "./queries.ts";
import { stationText } from "./stationText.ts";

/** One tap to a map service that leads the way; the address for whoever uses none of them. */
export function NavigateSheet({
  station,
  open,
  onClose,
}: {
  station: Station;
  open: boolean;
  onClose: () => void;
}) {
  const t = useText(stationText);
  const [copied, setCopied] = useState(false);
  const links = navigationLinks(station, "ebike");
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(`${station.name} ${station.address}`);
    setCopied(true);
  };
  return (
    <Sheet title={t.navigateTitle} open={open} onClose={onClose}>
      {(["amap", "tencent", "baidu"] as const).map((service) => (
        <a
          key={service}
          className="button"
          href={links[service]}
          target="_blank"
          rel="noreferrer"
          onClick={onClose}
        >
          <span>{t[service]}</span>
        </a>
      ))}
      <Button look="quiet" onClick={() => void copy()}>
        {copied ? t.copied : t.copy}
      </Button>
    </Sheet>
  );
}

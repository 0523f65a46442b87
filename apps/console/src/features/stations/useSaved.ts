import { App } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { stationText } from "./text.ts";

/** After something of a place was changed: says so, and reads again whatever shows places. */
export function useSaved(): () => void {
  const t = useText(stationText);
  const client = useQueryClient();
  const { message } = App.useApp();
  return () => {
    void message.success(t.saved);
    void client.invalidateQueries({ queryKey: ["stations"] });
  };
}

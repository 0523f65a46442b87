import { Tooltip } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { sharedText } from "./text.ts";
import css from "./DemoMark.module.css";

/** Stands on every page of the demo, so that nothing on it is taken for real. */
export function DemoMark() {
  const t = useText(sharedText);
  const said = useText(words);
  return (
    <Tooltip title={t.demoNote}>
      <span className={css.demo}>{said.demoMark}</span>
    </Tooltip>
  );
}

import { Button, Flex } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../../app/session.ts";
import { useNarrow } from "../../useNarrow.ts";
import { acceptingOf } from "./acceptQueries.ts";
import { AcceptMany } from "./AcceptMany.tsx";
import { GroupMany } from "./GroupMany.tsx";
import { selectionText } from "./text.ts";
import type { Chosen } from "./useChosen.ts";

export type Together = "accept" | "group";

interface Props {
  chosen: Chosen;
  /** Which dialog is open; a key opens one as well as its button. */
  doing: Together | undefined;
  begin: (what: Together | undefined) => void;
}

/** What can be done with the selected cases at once. */
export function ChosenBar({ chosen, doing, begin }: Props) {
  const t = useText(selectionText);
  const mayGroup = useMay("problem.write");
  const narrow = useNarrow();
  const cases = [...chosen.cases.values()];
  const acceptable = cases.filter((one) => acceptingOf(one) !== null).length;
  const groupable = cases.filter((one) => one.abilities.includes("group")).length;
  const end = () => begin(undefined);
  return (
    <>
      {cases.length > 0 && (
        <Flex gap="small" align="center" wrap style={{ marginTop: 10 }}>
          <strong role="status">{t.chosen(cases.length)}</strong>
          {acceptable > 0 && (
            <Button
              type="primary"
              size="small"
              aria-keyshortcuts="a"
              onClick={() => begin("accept")}
            >
              {t.acceptCount(acceptable)} {!narrow && <kbd aria-hidden>a</kbd>}
            </Button>
          )}
          {mayGroup && groupable > 0 && (
            <Button size="small" aria-keyshortcuts="g" onClick={() => begin("group")}>
              {t.group} {!narrow && <kbd aria-hidden>g</kbd>}
            </Button>
          )}
          <Button size="small" aria-keyshortcuts="Escape" onClick={chosen.clear}>
            {t.unchoose}
          </Button>
        </Flex>
      )}
      {doing === "accept" && cases.length > 0 && (
        <AcceptMany
          cases={cases}
          close={(done) => {
            chosen.drop(done);
            end();
          }}
        />
      )}
      {doing === "group" && cases.length > 0 && (
        <GroupMany cases={cases} close={end} done={chosen.clear} />
      )}
    </>
  );
}

import { Alert } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { sourcesQuery } from "./queries.ts";
import { rosterText } from "./text.ts";

/** Says to whoever may hand in or keeps a source that what was promised has not come. */
export function Overdue() {
  const t = useText(rosterText);
  const { data = [] } = useQuery(sourcesQuery);
  const late = data.filter(
    ({ expected, abilities }) => expected?.overdue === true && abilities.length > 0,
  );
  if (late.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginTop: 12 }}
      title={t.overdueTitle(late.length)}
      description={
        <ul>
          {late.map(({ id, name, expected }) =>
            expected === null ? null : (
              <li key={id}>
                {t.overdue(name, t.cadences[expected.cadence], expected.dueOn)}{" "}
                <span className="soft">{t.lastCame(expected.lastOn)}</span>
              </li>
            ),
          )}
        </ul>
      }
    />
  );
}

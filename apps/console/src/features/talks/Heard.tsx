import { useState } from "react";
import { Button } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { groupFindings } from "./groupFindings.ts";
import type { Talk } from "./queries.ts";
import { talkText } from "./text.ts";

/** So many findings stand above the list; the others are one press away. */
const few = 6;

/** What was found in the talks that are shown, by text: who said it, how often in all. */
export function Heard({ talks }: { talks: readonly Talk[] }) {
  const t = useText(talkText);
  const [whole, setWhole] = useState(false);
  const heard = groupFindings(talks);
  if (heard.length === 0) return null;
  return (
    <section>
      <h2>{t.foundTitle}</h2>
      <ListTable
        label={t.foundLabel}
        heads={(["text", "saidBy", "times"] as const).map((key) => t.foundColumns[key])}
      >
        {(whole ? heard : heard.slice(0, few)).map(({ text, saidBy, times }) => (
          <tr key={text}>
            <td>{text}</td>
            <td>{saidBy.map((group) => t.groups[group]).join(" · ")}</td>
            <td className="nowrap" data-head={t.foundColumns.times}>
              {times}
            </td>
          </tr>
        ))}
      </ListTable>
      {heard.length > few && (
        <Button type="link" size="small" onClick={() => setWhole(!whole)}>
          {whole ? t.showFew : t.showAll(heard.length)}
        </Button>
      )}
    </section>
  );
}

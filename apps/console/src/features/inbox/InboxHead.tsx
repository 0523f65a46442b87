import type { ComponentProps } from "react";
import { Segmented, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { inboxCountsQuery } from "../../components/cases/inboxCounts.ts";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { KeysHelp } from "../../components/cases/KeysHelp.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { boxes, type InboxSearch } from "./inboxSearch.ts";
import { inboxText } from "./text.ts";

const route = getRouteApi("/shell/inbox");
const urgencies = ["", "red", "amber", "calm"] as const;

interface Props {
  search: InboxSearch;
  help: ComponentProps<typeof KeysHelp>;
}

/** Title, why-it-is-here with counts, and the two filters of the inbox. */
export function InboxHead({ search, help }: Props) {
  const t = useText(inboxText);
  const said = useText(words);
  const locale = useLocale();
  const navigate = route.useNavigate();
  const { active, name } = useCategories();
  const { data: counts } = useQuery(inboxCountsQuery);
  const choose = (change: Partial<InboxSearch>) =>
    void navigate({ to: "/inbox", search: (was) => ({ ...was, ...change, act: undefined }) });
  const countOf = (box: (typeof boxes)[number]): number | undefined =>
    counts && (box === "all" ? counts.holding + counts.incoming + counts.escalated : counts[box]);
  return (
    <PageHead title={t.title} aside={<KeysHelp {...help} />}>
      <Segmented
        aria-label={t.boxLabel}
        value={search.box ?? "all"}
        onChange={(box) => choose({ box: box === "all" ? undefined : box })}
        options={boxes.map((box) => ({
          value: box,
          label: [t.boxes[box], countOf(box)].filter((part) => part !== undefined).join(" "),
        }))}
      />
      <Select
        aria-label={t.urgency}
        style={{ width: grown(locale === "zh" ? 108 : 132) }}
        value={search.urgency ?? ("" as (typeof urgencies)[number])}
        onChange={(urgency) => choose({ urgency: urgency === "" ? undefined : urgency })}
        options={urgencies.map((value) => ({
          value,
          label:
            value === ""
              ? t.urgency
              : said.urgency[value] + (counts && value !== "calm" ? ` ${counts[value]}` : ""),
        }))}
      />
      <Select
        aria-label={t.category}
        style={{ width: grown(148) }}
        value={search.category ?? ""}
        onChange={(category) => choose({ category: category === "" ? undefined : category })}
        options={[
          { value: "", label: t.category },
          ...active.map((category) => ({ value: category.key, label: name(category.key) })),
        ]}
      />
    </PageHead>
  );
}

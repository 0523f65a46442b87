import type { Category, Playbook, SettingsOverrides } from "@juxin/playbooks";
import type { CaseCategory, UpdateCaseSettings } from "./schema.ts";

type Changes = NonNullable<SettingsOverrides["categories"]>[string];

/** Only what differs from the playbook, field by field: what a later release mends reaches the district too. */
export function differencesOf(
  asked: Pick<UpdateCaseSettings, "categories" | "amberAt">,
  base: Playbook,
): SettingsOverrides {
  const orders = ordersOf(asked.categories, base.categories);
  const categories = asked.categories.map((category, index): [string, Changes] => {
    const before = base.categories.find(({ key }) => key === category.key);
    const order = orders[index] ?? index + 1;
    return before === undefined
      ? [category.key, { ...wholeOf(category), order }]
      : [
          category.key,
          { ...changesOf(category, before), ...(order !== before.order && { order }) },
        ];
  });
  const changed = categories.filter(([, changes]) => Object.keys(changes).length > 0);
  return {
    ...(changed.length > 0 && { categories: Object.fromEntries(changed) }),
    ...(asked.amberAt !== base.caseSettings.amberAt && {
      caseSettings: { amberAt: asked.amberAt },
    }),
  };
}

/** Places are the district's only when it moved something: own categories at the end move nothing. */
function ordersOf(asked: readonly CaseCategory[], base: readonly Category[]): number[] {
  const given = base.toSorted((a, b) => a.order - b.order);
  const moved = given.some(({ key }, index) => asked[index]?.key !== key);
  const last = given.at(-1)?.order ?? 0;
  return asked.map((_, index) =>
    moved ? index + 1 : (given[index]?.order ?? last + 1 + index - given.length),
  );
}

const wholeOf = (asked: CaseCategory) => ({
  zh: asked.zh,
  en: asked.en,
  hint: { zh: asked.hintZh, en: asked.hintEn },
  icon: asked.icon,
  limit: { acceptDays: asked.acceptDays, resolveDays: asked.resolveDays },
  sensitive: asked.sensitive,
  route: routeOf(asked),
  active: asked.active,
  ...(asked.asker === "firm" && { asker: asked.asker }),
});

const routeOf = ({ routeTo, department }: CaseCategory): Category["route"] => ({
  to: routeTo,
  ...(department !== null && { department }),
  industry: "line",
});

/** A name is changed in both languages, and a hint and a route as a whole: so `mergeSettings` wants them. */
function changesOf(asked: CaseCategory, base: Category): Changes {
  const limit = {
    ...(asked.acceptDays !== base.limit.acceptDays && { acceptDays: asked.acceptDays }),
    ...(asked.resolveDays !== base.limit.resolveDays && { resolveDays: asked.resolveDays }),
  };
  const { zh, en } = asked;
  return {
    ...((zh !== base.zh || en !== base.en) && { zh, en }),
    ...((asked.hintZh !== base.hint.zh || asked.hintEn !== base.hint.en) && {
      hint: { zh: asked.hintZh, en: asked.hintEn },
    }),
    ...(asked.icon !== base.icon && { icon: asked.icon }),
    ...(Object.keys(limit).length > 0 && { limit }),
    ...(asked.sensitive !== base.sensitive && { sensitive: asked.sensitive }),
    ...((asked.routeTo !== base.route.to ||
      asked.department !== (base.route.department ?? null)) && { route: routeOf(asked) }),
    ...(asked.active !== base.active && { active: asked.active }),
  };
}

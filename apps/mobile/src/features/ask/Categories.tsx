import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useCategories } from "../../app/useCategories.ts";
import { Icon, isIcon } from "../../components/Icon.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { askText } from "./askText.ts";

/** At most eight large tiles, in the rider's words. */
export function Categories({ onChoose }: { onChoose: (key: string) => void }) {
  const t = useText(askText);
  const zh = useLocale() === "zh";
  const { query, hintOf } = useCategories();
  return (
    <Screen title={t.category} back="/">
      {query.data === undefined && query.isError && <p className="hint">{t.offlineFirst}</p>}
      <Loaded query={query}>
        {({ categories }) => (
          <ul className="tiles">
            {categories
              .filter((category) => category.active && category.asker === "worker")
              .slice(0, 8)
              .map((category) => (
                <li key={category.key}>
                  <button type="button" className="tile" onClick={() => onChoose(category.key)}>
                    <Icon name={isIcon(category.icon) ? category.icon : "other"} size={30} />
                    <strong>{zh ? category.zh : category.en}</strong>
                    <small>{hintOf(category)}</small>
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Screen>
  );
}

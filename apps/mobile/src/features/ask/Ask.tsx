import { can } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useLocation } from "wouter";
import { useMe } from "../../app/session.ts";
import { useCategories } from "../../app/useCategories.ts";
import { Empty } from "../../components/Empty.tsx";
import { Screen } from "../../components/Screen.tsx";
import { useDraft } from "../../draft/useDraft.ts";
import { AboutYou } from "./AboutYou.tsx";
import { askText } from "./askText.ts";
import { Categories } from "./Categories.tsx";
import { Words } from "./Words.tsx";

/** A new demand: which kind, then one sentence. What we do not know about the rider is asked once. */
export default function Ask({ step }: { step: string }) {
  const t = useText(askText);
  const me = useMe();
  const kept = useDraft(me.accountId);
  const { find } = useCategories();
  const [, navigate] = useLocation();
  const category = kept.draft.category === null ? undefined : find(kept.draft.category);

  if (!can(me, "case.open"))
    return (
      <Screen title={t.category} back="/">
        <Empty icon="info" title={t.noAccess} />
      </Screen>
    );
  if (me.line === null || me.area === null) return <AboutYou me={me} />;
  if (step === "words" && category !== undefined) return <Words category={category} kept={kept} />;
  return (
    <Categories
      onChoose={(key) => {
        kept.change({ category: key });
        navigate("/ask/words");
      }}
    />
  );
}

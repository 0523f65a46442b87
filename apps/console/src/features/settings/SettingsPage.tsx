import { Alert, App, Button } from "antd";
import { useQuery } from "@tanstack/react-query";
import { ProblemError } from "@juxin/api-client";
import { sayIssue } from "@juxin/ui/issues.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { caseSettingsQuery } from "../../components/cases/caseSettings.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { AddCategory } from "./AddCategory.tsx";
import { CalendarFields } from "./CalendarFields.tsx";
import { CategoryList } from "./CategoryList.tsx";
import { activeCount, type CaseCategory, faultsOf, mostActive } from "./editable.ts";
import { settingsText } from "./text.ts";
import { useSettingsEdit } from "./useSettingsEdit.ts";
import css from "./SettingsPage.module.css";

export function SettingsPage() {
  const { data, isError, error, refetch } = useQuery(caseSettingsQuery);
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return <Settings loaded={data} />;
}

function Settings({ loaded }: { loaded: Parameters<typeof useSettingsEdit>[0] }) {
  const t = useText(settingsText);
  const locale = useLocale();
  const { message } = App.useApp();
  const edit = useSettingsEdit(loaded);
  const mayEdit = loaded.abilities.includes("edit");
  const active = activeCount(edit.mine);
  const fault = active > mostActive ? t.tooMany : active === 0 ? t.none : undefined;
  const name = (key: string): string =>
    edit.mine.categories.find((category) => category.key === key)?.[locale] ?? t.times;
  const isConflict =
    edit.save.error instanceof ProblemError &&
    edit.save.error.reason === "settings.changedMeanwhile";
  const issues = edit.save.error instanceof ProblemError ? edit.save.error.problem.issues : [];
  const faults = faultsOf(issues ?? [], (reason) => sayIssue(reason, locale));
  const ofWorkers = edit.mine.categories.filter(({ asker }) => asker === "worker");
  const ofFirms = edit.mine.categories.filter(({ asker }) => asker === "firm");
  /** By place in a list of some of them. */
  const faultsIn = (some: readonly CaseCategory[]) =>
    new Map(
      some.flatMap((one, at) => {
        const found = faults.get(edit.mine.categories.indexOf(one));
        return found === undefined ? [] : [[at, found] as const];
      }),
    );
  const save = () =>
    edit.save.mutate(undefined, { onSuccess: () => void message.success(t.saved) });
  return (
    <div className={css.page}>
      <h1>{t.title}</h1>
      <div>
        <p>
          {t.from(
            locale === "zh" ? loaded.playbook.nameZh : loaded.playbook.nameEn,
            loaded.playbook.version,
          )}
        </p>
        <p className="soft">{t.source(loaded.playbook.source)}</p>
      </div>
      {!mayEdit && <Alert type="info" title={t.readOnly} />}
      <section>
        <h2>{t.categories}</h2>
        <p className="soft">{t.categoriesLead(active)}</p>
        <CategoryList
          categories={ofWorkers}
          kept={edit.kept}
          faults={faultsIn(ofWorkers)}
          mayEdit={mayEdit}
          onChange={(categories) => edit.change({ categories: [...categories, ...ofFirms] })}
        />
        {mayEdit && (
          <AddCategory
            edited={edit.mine}
            onAdd={(category) => edit.change({ categories: [...ofWorkers, category, ...ofFirms] })}
          />
        )}
      </section>
      {ofFirms.length > 0 && (
        <section>
          <h2>{t.firmCategories}</h2>
          <p className="soft">{t.firmCategoriesLead}</p>
          <CategoryList
            categories={ofFirms}
            kept={edit.kept}
            faults={faultsIn(ofFirms)}
            mayEdit={mayEdit}
            onChange={(categories) => edit.change({ categories: [...ofWorkers, ...categories] })}
          />
        </section>
      )}
      <section>
        <h2>{t.times}</h2>
        <CalendarFields
          edited={edit.mine}
          coveredUntil={loaded.calendarCoveredUntil ?? ""}
          mayEdit={mayEdit}
          onChange={edit.change}
        />
      </section>
      {mayEdit && (edit.changed || edit.save.isError) && (
        <footer className={css.save}>
          {edit.conflict && (
            <Alert
              type="warning"
              title={t.conflict}
              description={
                edit.conflict.length > 0
                  ? t.conflictBoth(edit.conflict.map(name).join(t.comma))
                  : undefined
              }
            />
          )}
          {edit.save.isError && !isConflict && (
            <Alert type="error" title={<ProblemText error={edit.save.error} />} />
          )}
          {fault !== undefined && <Alert type="error" title={fault} />}
          <div className={css.buttons}>
            <Button
              type="primary"
              disabled={fault !== undefined}
              loading={edit.save.isPending}
              onClick={save}
            >
              {t.save}
            </Button>
            <Button onClick={edit.discard}>{t.discard}</Button>
            <span className="soft">{t.unsaved}</span>
          </div>
        </footer>
      )}
    </div>
  );
}

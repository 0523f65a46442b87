import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import type { CaseDetail } from "./queries.ts";
import { SectionHeading } from "./SectionHeading.tsx";
import { caseText } from "./text.ts";
import css from "./CasePanel.module.css";

/** Who leads, who keeps the account, who does the work. */
export function CaseRoles({ of }: { of: CaseDetail }) {
  const t = useText(caseText);
  const names = useText(words).caseRole;
  const { roles } = of;
  return (
    <section className={css.section}>
      <SectionHeading>{t.sections.roles}</SectionHeading>
      {roles === null ? (
        <p className="soft">{t.noRoles}</p>
      ) : (
        <dl className={css.roles}>
          <div>
            <dt>{names.lead}</dt>
            <dd>
              {roles.lead.name}
              {roles.leadPerson !== null && <span className="soft"> {roles.leadPerson}</span>}
            </dd>
          </div>
          <div>
            <dt>{names.industry}</dt>
            <dd>{roles.industry.name}</dd>
          </div>
          <div>
            <dt>{names.department}</dt>
            <dd>{roles.department.name}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

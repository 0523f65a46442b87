import { Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { useNow } from "../../components/useNow.ts";
import type { StaffAccount } from "./queries.ts";
import { staffText } from "./text.ts";
import css from "./StaffPage.module.css";

const columns = ["name", "login", "phone", "grants", "seen", "state"] as const;

export function StaffTable({ items }: { items: readonly StaffAccount[] }) {
  const t = useText(staffText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  return (
    <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
      {items.map((account) => (
        <tr key={account.id}>
          <td>
            <Link to="/staff" search={(was) => ({ ...was, open: account.id })}>
              {account.name}
            </Link>
          </td>
          <td>{account.login}</td>
          <td className="nowrap">{account.phone ?? "—"}</td>
          <td className={css.given}>
            {account.grants.length === 0 ? (
              <span className="soft">{t.noGrants}</span>
            ) : (
              <ul>
                {account.grants.map((grant) => (
                  <li key={grant.id}>
                    {t.grant(said.role[grant.role], grant.areaName, said.line[grant.line])}{" "}
                    <span className="soft">{grant.unit.name}</span>
                  </li>
                ))}
              </ul>
            )}
          </td>
          <td className="nowrap">
            {account.lastSeenAt === null ? (
              <span className="soft">{t.never}</span>
            ) : (
              formatMoment(account.lastSeenAt, now, locale)
            )}
          </td>
          <td>
            {t.states[account.state]}
            {!account.totpEnrolled && <p className="soft">{t.noTotp}</p>}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

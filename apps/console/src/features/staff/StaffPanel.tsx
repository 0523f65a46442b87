import { useState } from "react";
import { Alert, App, Button, Flex, Popconfirm } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMe } from "../../app/session.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useNow } from "../../components/useNow.ts";
import { GrantForm } from "./GrantForm.tsx";
import type { FirstPassword } from "./InitialPassword.tsx";
import {
  disableStaff,
  enableStaff,
  resetPassword,
  withdrawGrant,
  type Grant,
  type StaffAccount,
} from "./queries.ts";
import { staffText } from "./text.ts";
import css from "./StaffPage.module.css";

interface Props {
  of: StaffAccount;
  showPassword: (first: FirstPassword) => void;
}

/** One account: its grants, and what may be done to it; what may not says why. */
export function StaffPanel({ of, showPassword }: Props) {
  const t = useText(staffText);
  const me = useMe();
  const may = (ability: StaffAccount["abilities"][number]): boolean =>
    of.abilities.includes(ability);
  const why = of.id === me.accountId ? t.mayNot.self : t.mayNot.beyond;
  return (
    <div className={css.panel}>
      {of.abilities.length === 0 && <Alert type="info" title={why} />}
      <Grants of={of} mayGrant={may("grant")} mayWithdraw={may("withdraw")} />
      <Account of={of} may={may} showPassword={showPassword} />
    </div>
  );
}

function useDo<Answer>(
  run: (id: string) => Promise<Answer>,
  said: string,
  then?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: run,
    onSuccess: (answer) => {
      void message.success(said);
      void client.invalidateQueries({ queryKey: ["staff"] });
      then?.(answer);
    },
  });
}

interface GrantsProps {
  of: StaffAccount;
  mayGrant: boolean;
  mayWithdraw: boolean;
}

function Grants({ of, mayGrant, mayWithdraw }: GrantsProps) {
  const t = useText(staffText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const [giving, setGiving] = useState(false);
  const withdraw = useDo(withdrawGrant, t.withdrawn);
  const name = (grant: Grant): string =>
    t.grant(said.role[grant.role], grant.areaName, said.line[grant.line]);
  return (
    <section>
      <h2>{t.grants}</h2>
      <p className="soft">{of.grants.length === 0 ? t.noGrants : t.grantsLead}</p>
      <ul className={css.grants}>
        {of.grants.map((grant) => (
          <li key={grant.id}>
            <div>
              {name(grant)}
              <p className="soft">
                {t.forUnit(grant.unit.name, formatMoment(grant.givenAt, now, locale))}
              </p>
            </div>
            <Popconfirm
              title={t.withdrawOf(name(grant))}
              description={t.withdrawAsk}
              okText={t.withdraw}
              cancelText={t.no}
              disabled={!mayWithdraw}
              onConfirm={() => withdraw.mutateAsync(grant.id).catch(() => undefined)}
            >
              <Button size="small" disabled={!mayWithdraw} aria-label={t.withdrawOf(name(grant))}>
                {t.withdraw}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {withdraw.isError && <Alert type="error" title={<ProblemText error={withdraw.error} />} />}
      {giving ? (
        <GrantForm accountId={of.id} close={() => setGiving(false)} />
      ) : (
        <Button style={{ marginTop: 12 }} disabled={!mayGrant} onClick={() => setGiving(true)}>
          {t.give}
        </Button>
      )}
    </section>
  );
}

interface AccountProps extends Props {
  may: (ability: StaffAccount["abilities"][number]) => boolean;
}

function Account({ of, may, showPassword }: AccountProps) {
  const t = useText(staffText);
  const disable = useDo(disableStaff, t.disabled);
  const enable = useDo(enableStaff, t.enabled);
  const reset = useDo(resetPassword, t.reset, (made) =>
    showPassword({ id: of.id, name: of.name, login: of.login, password: made.initialPassword }),
  );
  const failed = [disable, enable, reset].find((one) => one.isError);
  return (
    <section>
      <h2>{t.account}</h2>
      <Flex gap="small" wrap style={{ marginTop: 8 }}>
        <Popconfirm
          title={t.reset}
          description={t.resetAsk}
          okText={t.yes}
          cancelText={t.no}
          disabled={!may("resetPassword")}
          onConfirm={() => reset.mutateAsync(of.id).catch(() => undefined)}
        >
          <Button disabled={!may("resetPassword")}>{t.reset}</Button>
        </Popconfirm>
        {of.state === "active" ? (
          <Popconfirm
            title={t.disable}
            description={t.disableAsk}
            okText={t.yes}
            cancelText={t.no}
            disabled={!may("disable")}
            onConfirm={() => disable.mutateAsync(of.id).catch(() => undefined)}
          >
            <Button disabled={!may("disable")}>{t.disable}</Button>
          </Popconfirm>
        ) : (
          <Button
            disabled={!may("enable")}
            loading={enable.isPending}
            onClick={() => enable.mutate(of.id)}
          >
            {t.enable}
          </Button>
        )}
      </Flex>
      {failed?.error && (
        <Alert
          type="error"
          style={{ marginTop: 12 }}
          title={<ProblemText error={failed.error} />}
        />
      )}
    </section>
  );
}

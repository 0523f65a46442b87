import { useRef, useState } from "react";
import { App, AutoComplete, Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { newId } from "@juxin/api-client";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useNow } from "../../components/useNow.ts";
import { listSearchWork, type MemberFigures, type SearchWork } from "./memberSearchQueries.ts";
import { memberSearchText } from "./memberSearchText.ts";
import { inviteMember } from "./queries.ts";
import { personText } from "./text.ts";
import own from "./MemberSearch.module.css";

type Item = SearchWork["items"][number];

/** Whom to register, to invite, to bring to an organisation; shown once it is said why. */
export function SearchNext({ area, line }: { area: string; line: MemberFigures["scope"]["line"] }) {
  const t = useText(memberSearchText);
  const said = useText(personText);
  const [purpose, setPurpose] = useState("");
  const list = useMutation({
    mutationFn: () =>
      listSearchWork(
        { area, purpose: purpose.trim(), limit: 50, ...(line === "all" ? {} : { line }) },
        newId(),
      ),
  });
  const told = list.data;
  const all = told === undefined ? 0 : Object.values(told.counts).reduce((sum, n) => sum + n, 0);
  return (
    <section>
      <h2>{t.next}</h2>
      <p className="soft">{t.nextHint}</p>
      <form
        className={own.ask}
        onSubmit={(event) => {
          event.preventDefault();
          if (purpose.trim().length >= 2) list.mutate();
        }}
      >
        <AutoComplete
          aria-label={t.purpose}
          placeholder={t.purpose}
          style={{ width: 240 }}
          value={purpose}
          options={t.purposes.map((value) => ({ value }))}
          onChange={setPurpose}
          maxLength={60}
        />
        <Button
          htmlType="submit"
          type="primary"
          loading={list.isPending}
          disabled={purpose.trim().length < 2}
        >
          {told === undefined ? t.list : t.again}
        </Button>
      </form>
      {list.isError && (
        <p role="alert">
          <ProblemText error={list.error} withIssues />
        </p>
      )}
      {told !== undefined && told.items.length === 0 && <Notice title={t.none} body={t.noneBody} />}
      {told !== undefined && told.items.length > 0 && (
        <>
          <p role="status">{t.counts(all)}</p>
          {told.counts.invite > 0 && <p className="soft">{t.inviteWords(said.inviteDefault)}</p>}
          <ListTable
            label={t.next}
            heads={(["who", "task", "why", "act"] as const).map((key) => t.columns[key])}
          >
            {told.items.map((one) => (
              <Row key={`${one.task}-${one.person.id}`} of={one} again={() => list.mutate()} />
            ))}
          </ListTable>
        </>
      )}
    </section>
  );
}

function Row({ of, again }: { of: Item; again: () => void }) {
  const t = useText(memberSearchText);
  const locale = useLocale();
  const now = useNow();
  return (
    <tr>
      <td>
        <Link to="/people/$personId" params={{ personId: of.person.id }}>
          {of.person.name ?? "–"}
        </Link>
        <p className="soft">{of.person.areaName}</p>
      </td>
      <td>{t.tasks[of.task]}</td>
      <td className="soft">
        {of.since === null
          ? t.byList2(of.lists.join(t.comma))
          : t.byPerson(formatDay(of.since, now, locale))}
      </td>
      <td>
        {of.task === "invite" ? (
          <InviteButton of={of} again={again} />
        ) : (
          <Link to="/people/$personId" params={{ personId: of.person.id }} hash="membership">
            {of.task === "reach" ? t.open : t.register}
          </Link>
        )}
      </td>
    </tr>
  );
}

function InviteButton({ of, again }: { of: Item; again: () => void }) {
  const t = useText(memberSearchText);
  const said = useText(personText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newId());
  const inviting = useMutation({
    mutationFn: () => inviteMember(of.person.id, said.inviteDefault, key.current),
    onSuccess: () => {
      void message.success(t.invited);
      void client.invalidateQueries({ queryKey: ["people"] });
      again();
    },
  });
  return (
    <>
      <Button size="small" loading={inviting.isPending} onClick={() => inviting.mutate()}>
        {t.invite}
      </Button>
      {inviting.isError && (
        <p role="alert">
          <ProblemText error={inviting.error} />
        </p>
      )}
    </>
  );
}

import { Alert, App, Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { newId } from "@juxin/api-client";
import { formatShare } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { Picture } from "./Picture.tsx";
import { adoptModel, type Models, type Proposal } from "./queries.ts";
import { matchingText } from "./text.ts";
import { signed, Weights } from "./Weights.tsx";
import { columnName, levelName } from "./words.ts";
import css from "./Matching.module.css";

/** Weights that move less than this (bits) are not shown. */
const slight = 0.05;

/** What is in use, what the decisions would change, and the press that adopts it. */
export function Learnt({ models }: { models: Models }) {
  const t = useText(matchingText);
  const { inUse, since, proposal, decisions, least } = models;
  return (
    <>
      <div className={css.card}>
        <p>
          <strong>{t.inUse(inUse.version)}</strong>
          {inUse.decisions > 0 && ` · ${t.learntFrom(inUse.decisions)}`}
          {inUse.restores !== null && ` · ${t.restored(inUse.restores)}`}
        </p>
        {proposal === null ? (
          <p>
            {t.notYet(decisions, least)} <Link to="/review">{t.goReview}</Link>
          </p>
        ) : (
          <p>{t.since(since)}</p>
        )}
      </div>
      {proposal !== null && (
        <>
          <h3>{t.learnt(proposal.decisions, proposal.same)}</h3>
          <div className={css.two}>
            <Fates proposal={proposal} />
            <div className={css.card}>
              <h3>{t.deskTitle}</h3>
              <p className={css.big}>{t.desk(proposal.desk.before, proposal.desk.after)}</p>
              <p className="soft">{t.deskLead}</p>
              <h3>{t.otherPhoneTitle}</h3>
              <p>{t.otherPhone(proposal.otherPhone.decided, proposal.otherPhone.same)}</p>
              <p>{proposal.otherPhone.after === null ? t.otherPhoneAsk : t.otherPhoneTrust}</p>
            </div>
            <Changes proposal={proposal} />
            <Examples proposal={proposal} />
          </div>
          {isNews(proposal) ? (
            <Adopt digest={proposal.digest} version={inUse.version} />
          ) : (
            <p>{t.upToDate}</p>
          )}
        </>
      )}
    </>
  );
}

/** Whether adopting would change anything. */
const isNews = ({ weights, otherPhone }: Proposal): boolean =>
  otherPhone.before !== otherPhone.after || weights.some(({ before, after }) => before !== after);

function Fates({ proposal: { before, after } }: { proposal: Proposal }) {
  const t = useText(matchingText);
  const rows = ["linked", "linkedWrong", "asked", "apart", "apartWrong"] as const;
  return (
    <div className={css.card}>
      <h3>{t.fatesTitle}</h3>
      <p className="soft">{t.fairness}</p>
      <table className={css.table} aria-label={t.fatesTitle}>
        <thead>
          <tr>
            <th scope="col">{t.outcome}</th>
            <th scope="col">{t.now}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t.fates[row]}</th>
              <td>{before[row]}</td>
              <td>{after[row]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changes({ proposal }: { proposal: Proposal }) {
  const t = useText(matchingText);
  const changed = proposal.weights.filter(({ before, after }) => Math.abs(after - before) > slight);
  return (
    <Picture
      title={t.weights}
      lead={t.weightsLead}
      picture={
        <Weights
          label={t.weights}
          bars={changed.map(({ column, level, before, after }) => ({
            group: columnName(t, column),
            name: levelName(t, level),
            before,
            after,
          }))}
        />
      }
      heads={[t.column, t.level, t.now, t.after, t.seen]}
      rows={proposal.weights.map(({ column, level, before, after, seen }) => [
        columnName(t, column),
        levelName(t, level),
        signed(before),
        signed(after),
        String(seen),
      ])}
    />
  );
}

function Examples({ proposal }: { proposal: Proposal }) {
  const t = useText(matchingText);
  const { examples } = proposal;
  return (
    <div className={css.card}>
      <h3>{t.examples}</h3>
      {examples.length === 0 ? (
        <p>{t.noExamples}</p>
      ) : (
        <>
          <p className="soft">{t.examplesLead}</p>
          <ul>
            {examples.map(({ pairId, verdict, before, after }) => (
              <li key={pairId}>
                {t.verdict[verdict]} · {t.chance(formatShare(before), formatShare(after))} ·{" "}
                <Link to="/review" search={{ pair: pairId, state: "settled" }}>
                  {t.look}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Adopt({ digest, version }: { digest: string; version: number }) {
  const t = useText(matchingText);
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const adopt = useMutation({
    mutationFn: () => adoptModel({ digest, version }, newId()),
    onSuccess: (done) => void message.success(t.adopted(done.version)),
    onSettled: () => client.invalidateQueries({ queryKey: ["matching"] }),
  });
  const ask = () =>
    void modal.confirm({
      title: t.adoptSure,
      content: t.adoptBody,
      okText: t.adopt,
      onOk: () => adopt.mutateAsync().catch(() => undefined),
    });
  return (
    <div className={css.section}>
      {adopt.isError && <Alert type="error" showIcon title={<ProblemText error={adopt.error} />} />}
      <Button type="primary" className={css.press} loading={adopt.isPending} onClick={ask}>
        {t.adopt}
      </Button>
    </div>
  );
}

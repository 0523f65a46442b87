import { use } from "react";
import { App, Button, Flex } from "antd";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { sharedText } from "../../components/text.ts";
import { keptWords } from "../../components/useDraft.ts";
import { ActionForm } from "./forms/ActionForm.tsx";
import { actionsOf, wantedAction, type PanelAction } from "./nextAction.ts";
import type { CaseDetail } from "./queries.ts";
import { SectionHeading } from "./SectionHeading.tsx";
import { caseText } from "./text.ts";
import css from "./CasePanel.module.css";

/** Actions after which a clerk is done with the case for now, so that the next one opens. */
const movesOn: readonly PanelAction[] = [
  "receive",
  "accept",
  "assign",
  "resolve",
  "return",
  "transfer",
  "confirmFor",
  "reopenFor",
  "archive",
];

/** The next action as one primary button, the rest beside it; a chosen one opens its form here. */
export function CaseActions({ of }: { of: CaseDetail }) {
  const t = useText(caseText);
  const shared = useText(sharedText);
  const { message } = App.useApp();
  const list = use(CaseListContext);
  const navigate = useNavigate();
  const { act } = useSearch({ strict: false });
  const show = (action: PanelAction | undefined) =>
    void navigate({ to: ".", search: (was) => ({ ...was, act: action }), replace: true });
  const open = wantedAction(act, of);
  const { next, rest } = actionsOf(of);
  const typed = act === undefined ? "" : keptWords(`case.${of.id}.${act}`);

  if (open !== null)
    return (
      <footer className={css.actions} data-open="">
        <SectionHeading>{shared.does[open]}</SectionHeading>
        <ActionForm
          key={open}
          action={open}
          of={of}
          cancel={() => show(undefined)}
          done={() => {
            void message.success(t.done[open]);
            if (movesOn.includes(open) && list) list.acted(of.id);
            else show(undefined);
          }}
        />
      </footer>
    );
  return (
    <footer className={css.actions}>
      {act !== undefined && (
        <div role="status" className={css.gone}>
          <p>{t.gone}</p>
          {typed !== "" && (
            <p>
              <span className="soft">{t.typed}</span>
              {typed}
            </p>
          )}
        </div>
      )}
      {next === null && rest.length === 0 ? (
        <p className="soft">{shared.nothingAllowed}</p>
      ) : (
        <Flex gap="small" wrap>
          {next !== null && (
            <Button type="primary" onClick={() => show(next)}>
              {shared.does[next]}
            </Button>
          )}
          {rest.map((action) => (
            <Button key={action} onClick={() => show(action)}>
              {shared.does[action]}
            </Button>
          ))}
        </Flex>
      )}
    </footer>
  );
}

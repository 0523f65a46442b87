import { useState } from "react";
import { App, Button, Flex, Popconfirm, Select } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError, type Schemas } from "@juxin/api-client";
import { formatDay } from "@juxin/ui/format.ts";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { candidatesQuery, endLiaison, nameLiaison } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import css from "./Firms.module.css";

interface Props {
  firmId: string;
  siteId: string | null;
  liaisons: readonly Schemas["EmployerLiaison"][];
  mayName: boolean;
}

/** Whom a firm or a site turns to directly: staff named for it, and where more are named. */
export function Liaisons({ firmId, siteId, liaisons, mayName }: Props) {
  const t = useText(firmText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [naming, setNaming] = useState(false);
  const settled = () => client.invalidateQueries({ queryKey: ["employers"] });
  const failed = (error: Error) =>
    void message.error(
      sayReason(
        error instanceof ProblemError ? error.problem : { status: 0, reason: "internal" },
        locale,
      ),
    );
  const ending = useMutation({
    mutationFn: (id: string) => endLiaison(firmId, id, newId()),
    onError: failed,
    onSettled: settled,
  });
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.liaisons}</h2>
        {mayName && !naming && (
          <Button size="small" onClick={() => setNaming(true)}>
            {t.nameLiaison}
          </Button>
        )}
      </div>
      {liaisons.length === 0 && <p className="soft">{t.liaisonsNone}</p>}
      <ul className={css.plain}>
        {liaisons.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong> {one.unit.name}
            {one.site !== null && siteId === null && ` · ${one.site.name}`}
            <span className="soft"> {t.since(formatDay(one.since, now, locale))}</span>{" "}
            {one.abilities.includes("end") && (
              <Popconfirm
                title={t.endLiaisonAsk(one.name)}
                okText={t.endLiaison}
                cancelText={shared.cancel}
                onConfirm={() => ending.mutate(one.id)}
              >
                <Button
                  size="small"
                  type="text"
                  loading={ending.variables === one.id && ending.isPending}
                >
                  {t.endLiaison}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {naming && (
        <Naming
          firmId={firmId}
          siteId={siteId}
          failed={failed}
          onDone={() => {
            setNaming(false);
            void settled();
          }}
        />
      )}
    </section>
  );
}

function Naming({
  firmId,
  siteId,
  failed,
  onDone,
}: Pick<Props, "firmId" | "siteId"> & { failed: (error: Error) => void; onDone: () => void }) {
  const t = useText(firmText);
  const shared = useText(sharedText);
  const [chosen, setChosen] = useState<string>();
  const found = useQuery(candidatesQuery(firmId));
  const naming = useMutation({
    mutationFn: (accountId: string) => nameLiaison(firmId, { accountId, siteId }, newId()),
    onSuccess: onDone,
    onError: failed,
  });
  return (
    <Flex gap="small" wrap>
      <Select
        aria-label={t.nameLiaison}
        showSearch={{ optionFilterProp: "label" }}
        autoFocus
        style={{ flex: "1 1 220px" }}
        placeholder={t.liaisonPlaceholder}
        loading={found.isFetching}
        value={chosen ?? null}
        options={(found.data ?? []).map((one) => ({
          value: one.accountId,
          label: `${one.name} ${one.unit.name}`,
        }))}
        onChange={(id: string | null) => setChosen(id ?? undefined)}
      />
      <Button
        type="primary"
        disabled={chosen === undefined}
        loading={naming.isPending}
        onClick={() => chosen !== undefined && naming.mutate(chosen)}
      >
        {t.nameIt}
      </Button>
      <Button onClick={onDone}>{shared.cancel}</Button>
    </Flex>
  );
}

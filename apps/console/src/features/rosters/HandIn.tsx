import { useRef, useState } from "react";
import { Alert, Button, Flex, Form, Progress, Radio, Select } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { FileDrop } from "./FileDrop.tsx";
import { largestFile } from "./fileSize.ts";
import { lastMonths } from "../../components/lastMonths.ts";
import { beginList, sourcesQuery } from "./queries.ts";
import { sendFile, type Sent } from "./sendFile.ts";
import { rosterText } from "./text.ts";

type Mode = Schemas["RosterListMode"];

/** Whose list, which month, which file; then it goes up in parts while one may watch or leave. */
export function HandIn({
  asked,
  onDone,
  onCancel,
}: {
  /** What the link that led here says already. */
  asked: { source?: string; period?: string; mode?: Mode };
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText(rosterText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const months = lastMonths(useNow(), 6);
  const sources = useQuery(sourcesQuery);
  const open = (sources.data ?? []).filter((one) => one.active && one.abilities.includes("handIn"));
  const [sourceId, setSourceId] = useState<string | null>(asked.source ?? null);
  const [period, setPeriod] = useState(asked.period ?? months[0]!);
  const [mode, setMode] = useState<Mode>(asked.mode ?? "replace");
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const key = useRef(newId());
  const source = sourceId ?? (open.length === 1 ? open[0]!.id : null);
  const fault =
    file === null
      ? null
      : file.size === 0
        ? t.emptyFile
        : file.size > largestFile
          ? t.tooLarge
          : null;
  const hand = useMutation({
    mutationFn: async ({ sourceId: of, chosen }: { sourceId: string; chosen: File }) => {
      const begun = await beginList(
        { sourceId: of, period, mode, fileName: chosen.name, bytes: chosen.size },
        key.current,
      );
      return sendFile(begun, chosen, setSent);
    },
    onSuccess: (list) => {
      key.current = newId();
      void client.invalidateQueries({ queryKey: ["rosters", "lists"] });
      onDone(list.id);
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status >= 400 && error.status < 500)
        key.current = newId();
    },
  });
  const fresh = (change: () => void): void => {
    key.current = newId();
    hand.reset();
    change();
  };
  if (sources.data !== undefined && open.length === 0)
    return <Alert type="info" showIcon title={t.noSources} />;
  return (
    <Form layout="vertical" requiredMark={false}>
      <Form.Item label={t.which} htmlFor="handIn-source">
        <Select
          id="handIn-source"
          value={source}
          loading={sources.isPending}
          options={open.map((one) => ({ value: one.id, label: `${one.name} · ${one.areaName}` }))}
          onChange={(id) => fresh(() => setSourceId(id))}
        />
      </Form.Item>
      <Form.Item label={t.period} htmlFor="handIn-period">
        <Select
          id="handIn-period"
          value={period}
          options={months.map((value) => ({ value, label: value }))}
          onChange={(value) => fresh(() => setPeriod(value))}
        />
      </Form.Item>
      <Form.Item label={t.mode}>
        <Radio.Group
          value={mode}
          onChange={({ target }) => fresh(() => setMode(target.value as Mode))}
          options={(["replace", "supplement"] as const).map((value) => ({
            value,
            label: t.modes[value],
          }))}
        />
      </Form.Item>
      <Form.Item
        label={t.file}
        {...(fault === null ? {} : { validateStatus: "error", help: fault })}
      >
        <FileDrop file={file} onChoose={(chosen) => fresh(() => setFile(chosen))} />
      </Form.Item>
      {hand.isPending && sent !== null && (
        <div role="status">
          <Progress percent={Math.round((sent.done / sent.of) * 100)} />
          <p className="soft">
            {t.sending(sent.done, sent.of)} {t.sendingHint}
          </p>
        </div>
      )}
      {hand.isError && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={<ProblemText error={hand.error} withIssues />}
        />
      )}
      <Flex gap="small">
        <Button
          type="primary"
          disabled={source === null || file === null || fault !== null}
          loading={hand.isPending}
          onClick={() =>
            source !== null && file !== null && hand.mutate({ sourceId: source, chosen: file })
          }
        >
          {t.send}
        </Button>
        <Button onClick={onCancel}>{shared.cancel}</Button>
      </Flex>
    </Form>
  );
}

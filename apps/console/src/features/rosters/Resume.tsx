import { useState } from "react";
import { Alert, Progress } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { fileSize } from "./fileSize.ts";
import type { RosterList } from "./queries.ts";
import { sendFile, type Sent } from "./sendFile.ts";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

/** An upload that broke off goes on where it stopped, with the same file. */
export function Resume({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const other = file !== null && file.size !== list.bytes;
  const send = useMutation({
    mutationFn: (chosen: File) => sendFile(list, chosen, setSent),
    onSettled: () => client.invalidateQueries({ queryKey: ["rosters"] }),
  });
  return (
    <div className={css.progress}>
      <p>{t.resume(list.partsMissing.length)}</p>
      {list.abilities.includes("upload") && (
        <FileDrop
          file={file}
          label={t.resumeChoose}
          onChoose={(chosen) => {
            setFile(chosen);
            if (chosen.size === list.bytes) send.mutate(chosen);
          }}
        />
      )}
      {other && <Alert type="error" showIcon title={t.otherFile(fileSize(list.bytes))} />}
      {send.isPending && sent !== null && (
        <Progress percent={Math.round((sent.done / sent.of) * 100)} />
      )}
      {send.isError && <Alert type="error" showIcon title={<ProblemText error={send.error} />} />}
    </div>
  );
}

import { useId } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { fileSize } from "./fileSize.ts";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

/** One spreadsheet, dropped or chosen: the native file field covers the box, and takes both. */
export function FileDrop({
  file,
  onChoose,
  label,
}: {
  file: File | null;
  onChoose: (file: File) => void;
  label?: string;
}) {
  const t = useText(rosterText);
  const id = useId();
  return (
    <div className={css.drop}>
      <label htmlFor={id}>
        {file === null ? (label ?? t.dropHere) : t.chosenFile(file.name, fileSize(file.size))}
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.txt"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChoose(chosen);
        }}
      />
    </div>
  );
}

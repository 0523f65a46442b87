import { Button, Modal } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { appText } from "../../app/text.ts";
import { useNarrow } from "../useNarrow.ts";
import css from "./KeysHelp.module.css";

interface Props {
  open: boolean;
  show: (open: boolean) => void;
  /** Leaves only the key, where there is no room for its button. */
  quiet?: boolean;
}

/** What the keyboard does in a list of cases: a button, the key ?, and the list of keys. */
export function KeysHelp({ open, show, quiet = false }: Props) {
  const t = useText(appText).keys;
  const narrow = useNarrow();
  const rows: [string[], string][] = [
    [["j", "k", "↓", "↑"], t.next],
    [["Enter"], t.open],
    [["Esc"], t.close],
    [["a"], t.accept],
    [["t"], t.transfer],
    [["s"], t.assign],
    [["p"], t.progress],
    [["r"], t.resolve],
    [["Ctrl", "K"], t.palette],
    [["?"], t.help],
  ];
  return (
    <>
      {!narrow && !quiet && (
        <Button type="text" aria-keyshortcuts="?" onClick={() => show(true)}>
          {t.title} <kbd>?</kbd>
        </Button>
      )}
      {open && (
        <Modal open title={t.title} footer={null} onCancel={() => show(false)} width={420}>
          <dl className={css.keys}>
            {rows.map(([keys, meaning]) => (
              <div key={meaning}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Modal>
      )}
    </>
  );
}

import { Button, Modal } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { appText } from "../../app/text.ts";
import { useNarrow } from "../useNarrow.ts";
import css from "./KeysHelp.module.css";

interface Props {
  open: boolean;
  show: (open: boolean) => void;
  /** Whether several can be selected here. */
  selects: boolean;
  /** Leaves only the key, where there is no room for its button. */
  quiet?: boolean;
}

/** What the keyboard does in a list of cases: a button, the key ?, and the list of keys. */
export function KeysHelp({ open, show, selects, quiet = false }: Props) {
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
    ...(selects
      ? ([
          [["x"], t.select],
          [["Shift", "↓", "↑"], t.stretch],
          [["a", "g"], t.together],
        ] as [string[], string][])
      : []),
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

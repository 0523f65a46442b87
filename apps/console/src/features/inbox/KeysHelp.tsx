import { Modal } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { appText } from "../../app/text.ts";
import css from "./KeysHelp.module.css";

export function KeysHelp({ close }: { close: () => void }) {
  const t = useText(appText).keys;
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
    <Modal open title={t.title} footer={null} onCancel={close} width={420}>
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
  );
}

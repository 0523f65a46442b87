import { useState } from "react";
import { Input, Modal } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { take } from "@juxin/api-client";
import { can } from "@juxin/ui/ability.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "./api.ts";
import { useCommands } from "./commands.ts";
import type { Me } from "./session.ts";
import { appText } from "./text.ts";
import css from "./Palette.module.css";

const isNumber = (said: string): boolean => /\d{4,}/.test(said);

/** `20261118-00` is meant as `SQ-20261118-00`; the last digits alone will do as well. */
const asNumber = (said: string): string => (/^\d{8}/.test(said) ? `SQ-${said}` : said);

/** One box for every page, persona, switch, and any demand by its number. */
export default function Palette({ me, close }: { me: Me; close: () => void }) {
  const t = useText(appText);
  const navigate = useNavigate();
  const [said, setSaid] = useState("");
  const [at, setAt] = useState(0);
  const wanted = said.trim();
  const looking = can(me, "case.list") && isNumber(wanted);
  const found = useQuery({
    queryKey: ["cases", "number", wanted],
    queryFn: () =>
      take(api.GET("/api/v1/cases", { params: { query: { q: asNumber(wanted), limit: 5 } } })),
    enabled: looking,
  });
  const commands = [
    ...(looking ? (found.data?.items ?? []) : []).map((one) => ({
      key: one.id,
      label: t.openCase(one.number),
      run: () => void navigate({ to: "/cases/$caseId", params: { caseId: one.id }, search: {} }),
    })),
    ...useCommands(me).filter((command) =>
      command.label.toLowerCase().includes(wanted.toLowerCase()),
    ),
  ];
  const chosen = Math.min(at, commands.length - 1);
  const run = (index: number) => {
    close();
    commands[index]?.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      setAt((chosen + step + commands.length) % commands.length);
    }
    if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      run(chosen);
    }
  };

  return (
    <Modal open onCancel={close} footer={null} closable={false} title={t.palette} width={560}>
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={chosen >= 0 ? `palette-${chosen}` : undefined}
        aria-label={t.paletteHint}
        placeholder={t.paletteHint}
        value={said}
        onChange={(event) => {
          setSaid(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={css.status}>
        {looking && found.isFetching && t.paletteSearching}
        {looking && found.data?.items.length === 0 && t.paletteNoCase(wanted)}
        {!looking && commands.length === 0 && t.paletteNone}
      </p>
      <div id="palette-list" role="listbox" aria-label={t.palette} className={css.list}>
        {commands.map((command, index) => (
          <button
            key={command.key}
            type="button"
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={css.command}
            onMouseMove={() => setAt(index)}
            onClick={() => run(index)}
          >
            {command.label}
          </button>
        ))}
      </div>
    </Modal>
  );
}

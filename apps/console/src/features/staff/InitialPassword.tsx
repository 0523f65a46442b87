import { useText } from "@juxin/ui/web/useText.ts";
import { ShownOnce } from "../../components/ShownOnce.tsx";
import { staffText } from "./text.ts";

export interface FirstPassword {
  id: string;
  name: string;
  login: string;
  password: string;
}

export function InitialPassword({ of, close }: { of: FirstPassword; close: () => void }) {
  const t = useText(staffText);
  return (
    <ShownOnce
      title={t.password}
      lead={t.passwordFor(of.name, of.login)}
      secret={of.password}
      close={close}
    >
      <p className="soft">{t.passwordOnce}</p>
    </ShownOnce>
  );
}

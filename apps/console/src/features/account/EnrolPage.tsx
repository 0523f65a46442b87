import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "antd";
import { useSignOut } from "../../app/usePersona.ts";
import { EnrolTotp } from "./EnrolTotp.tsx";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

/** Stands before everything else until a second factor is set up. */
export default function EnrolPage() {
  const t = useText(accountText).enrol;
  const signOut = useSignOut();
  return (
    <div className={css.page}>
      <h1>{t.title}</h1>
      <p>{t.why}</p>
      <EnrolTotp />
      <p>
        <Button type="link" onClick={() => signOut.mutate()}>
          {t.signOut}
        </Button>
      </p>
    </div>
  );
}

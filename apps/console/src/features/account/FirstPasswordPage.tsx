import { Button } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { useSignOut } from "../../app/usePersona.ts";
import { ChangePassword } from "./ChangePassword.tsx";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

/** Stands before everything else until the password that was handed over is changed. */
export default function FirstPasswordPage() {
  const t = useText(accountText);
  const signOut = useSignOut();
  return (
    <div className={css.page}>
      <h1>{t.firstPassword.title}</h1>
      <p>{t.firstPassword.why}</p>
      <ChangePassword />
      <p>
        <Button type="link" onClick={() => signOut.mutate()}>
          {t.enrol.signOut}
        </Button>
      </p>
    </div>
  );
}

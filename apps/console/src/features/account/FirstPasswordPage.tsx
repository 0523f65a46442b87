import { Button } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { useSignOut } from "../../app/usePersona.ts";
import { ChangePassword } from "./ChangePassword.tsx";
import { accountText } from "./text.ts";
import { useGoOn } from "./useGoOn.ts";
import css from "./AccountPage.module.css";

/** Stands before everything else until the password that was handed over is changed. */
export default function FirstPasswordPage() {
  const t = useText(accountText);
  const signOut = useSignOut();
  const goOn = useGoOn();
  return (
    <div className={css.page}>
      <h1>{t.firstPassword.title}</h1>
      <p>{t.firstPassword.why}</p>
      <ChangePassword done={goOn} primary />
      <p>
        <Button type="text" onClick={() => signOut.mutate()}>
          {t.enrol.signOut}
        </Button>
      </p>
    </div>
  );
}

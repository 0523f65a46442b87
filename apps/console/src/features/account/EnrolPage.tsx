import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "antd";
import { useSignOut } from "../../app/usePersona.ts";
import { EnrolTotp } from "./EnrolTotp.tsx";
import { accountText } from "./text.ts";
import { useGoOn } from "./useGoOn.ts";
import css from "./AccountPage.module.css";

/** Stands before everything else until a second factor is set up. */
export default function EnrolPage() {
  const t = useText(accountText).enrol;
  const signOut = useSignOut();
  const goOn = useGoOn();
  return (
    <div className={css.page}>
      <h1>{t.title}</h1>
      <p>{t.why}</p>
      <EnrolTotp done={goOn} />
      <p>
        <Button type="text" onClick={() => signOut.mutate()}>
          {t.signOut}
        </Button>
      </p>
    </div>
  );
}

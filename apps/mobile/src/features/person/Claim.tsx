import { useText } from "@juxin/ui/web/useText.ts";
import type { Schemas } from "@juxin/api-client";
import { api, take } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { personText } from "./personText.ts";
import { usePersonWrite } from "../../register/usePersonWrite.ts";

/** Records with the caller's number: nothing of them is shown before the caller says whose they are. */
export function Claim({ claimable }: { claimable: number }) {
  const t = useText(personText);
  const link = usePersonWrite((body: Schemas["LinkPerson"], header) =>
    take(api.POST("/api/v1/me/person/link", { params: { header }, body })),
  );
  return (
    <section className="card">
      <h2>{t.claimTitle}</h2>
      <p>{t.claim(claimable)}</p>
      <p>{t.claimConsent}</p>
      <p className="hint">{t.claimElse}</p>
      <Fault error={link.error} />
      <Button look="primary" busy={link.isPending} onClick={() => link.mutate({ agreed: true })}>
        {t.isMe}
      </Button>
    </section>
  );
}

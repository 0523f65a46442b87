import { useState } from "react";
import { App, Button, Flex, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { keepPlan, type Plan } from "./queries.ts";
import { plannerText } from "./text.ts";
import css from "./Planner.module.css";

/** Keeps the plan under a name, for later and for comparing; or lets it go. */
export function Keep({ plan }: { plan: Plan }) {
  const t = useText(plannerText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Flex gap="small" align="center" wrap className={css.lead ?? ""}>
        <Button type={plan.kept ? "default" : "primary"} onClick={() => setOpen(true)}>
          {plan.kept ? t.letGo : t.keep}
        </Button>
        <span className="soft">{plan.kept ? t.kept : t.unkeptHint}</span>
      </Flex>
    );
  return (
    <section className={css.form}>
      <DraftForm<{ name: string }>
        draftKey={`plan.${plan.id}.keep`}
        initial={{ name: plan.name }}
        submitLabel={plan.kept ? t.letGo : t.keepSend}
        onCancel={() => setOpen(false)}
        send={async ({ name }, key) => {
          const after = await keepPlan(plan.id, { name: name.trim(), kept: !plan.kept }, key);
          client.setQueryData(["plans", "one", plan.id], after);
          void client.invalidateQueries({ queryKey: ["plans", "list"] });
          void message.success(after.kept ? t.kepted : t.wentGo);
        }}
      >
        <Form.Item
          name="name"
          label={t.form.name}
          rules={[{ required: true, whitespace: true, message: shared.required }]}
        >
          <Input maxLength={40} autoComplete="off" autoFocus />
        </Form.Item>
      </DraftForm>
    </section>
  );
}

import { useText } from "@juxin/ui/web/useText.ts";
import type { CaseSummary } from "../../api.ts";
import { useCategories } from "../../app/useCategories.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { homeText } from "./homeText.ts";

/** An answered demand: the one thing that needs the rider's hand now. */
export function AnswerCard({ item }: { item: CaseSummary }) {
  const t = useText(homeText);
  const { nameOf } = useCategories();
  return (
    <section className="card answer-card">
      <h2>{t.answerTitle}</h2>
      <p>
        <strong>{nameOf(item.category)}</strong>
        {item.text !== null && <span className="case-text">{item.text}</span>}
      </p>
      <p>{t.answer}</p>
      <ButtonLink to={`/demands/${item.id}`} look="primary">
        {t.look}
      </ButtonLink>
    </section>
  );
}

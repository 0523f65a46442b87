import { formatDuration } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ProblemError } from "../api.ts";
import { appText } from "../app/appText.ts";
import { useSentences } from "../app/sentences.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/** What went wrong in a sentence that says what to do; nothing when nothing did. */
export function Fault({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return error === null || error === undefined ? null : (
    <Said error={error} {...(onRetry === undefined ? {} : { onRetry })} />
  );
}

function Said({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const locale = useLocale();
  const t = useText(appText);
  const { sayReason } = useSentences();
  const known = error instanceof ProblemError;
  const problem = known ? error.problem : { reason: "internal" };
  const wait =
    known && error.retryAfter !== undefined && error.retryAfter > 10 ? error.retryAfter : null;
  return (
    <div className="fault" role="alert">
      <Icon name={problem.reason.startsWith("network.") ? "offline" : "warn"} />
      <div>
        <p>
          {sayReason(problem)}
          {wait !== null && ` ${t.wait(formatDuration(wait * 1000, locale))}`}
        </p>
        {onRetry !== undefined && (
          <Button look="quiet" onClick={onRetry}>
            {t.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

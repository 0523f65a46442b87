import { sendByItself } from "@juxin/ui/web/outboxTriggers.ts";
import "@juxin/ui/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/surfaces.css";
import "./styles/home.css";
import "./styles/ask.css";
import "./styles/demand.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { applyLook } from "./app/look.ts";
import { outbox, outboxName } from "./app/outbox.ts";
import { meQuery, metaQuery } from "./app/queries.ts";
import { queryClient } from "./app/queryClient.ts";
import { loadHome, loadSignIn } from "./app/screens.ts";
import { lastAccount } from "./storage/lastAccount.ts";
import { registerServiceWorker } from "./app/registerServiceWorker.ts";
import { keepSeen, recallSeen } from "./storage/seen.ts";

applyLook();
if (lastAccount() === null) {
  loadSignIn();
  void queryClient.prefetchQuery(meQuery);
  void queryClient.prefetchQuery(metaQuery);
} else loadHome();
registerServiceWorker();

const root = document.getElementById("root");
/** What was seen last is put back before the first drawing, so that the page opens without network. */
void Promise.all([recallSeen(queryClient), outbox.forgetSent()])
  .catch(() => undefined)
  .then(() => {
    keepSeen(queryClient);
    outbox.setAccount(queryClient.getQueryData(meQuery.queryKey)?.accountId ?? null);
    sendByItself(outboxName, outbox);
    // An answer to a questionnaire that waits goes out whatever page is opened.
    if (Object.keys(localStorage).some((key) => key.startsWith("juxin.surveyOut.")))
      void import("./survey/surveyOutbox.ts").then(({ startSurveyOutbox }) => startSurveyOutbox());
    if (root !== null) createRoot(root).render(<App />);
  });

import "@juxin/ui/tokens.css";
import "./app.css";
import { sendByItself } from "@juxin/ui/web/outboxTriggers.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Look } from "./Look.tsx";
import { watchPresence } from "./presence.ts";
import { queryClient } from "./queryClient.ts";
import { router } from "./router.tsx";
import { outboxName, visitOutbox } from "../walk/outbox.ts";

watchPresence(window);
void visitOutbox.reload().then(() => sendByItself(outboxName, visitOutbox));
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
);

import { QueryClientProvider } from "@tanstack/react-query";
import { LocaleContext } from "@juxin/ui/web/useText.ts";
import { Router } from "wouter";
import { localeOf, useLook } from "./look.ts";
import { queryClient } from "./queryClient.ts";
import { Shell } from "./Shell.tsx";

export function App() {
  return (
    <LocaleContext value={localeOf(useLook())}>
      <QueryClientProvider client={queryClient}>
        <Router base="/m">
          <Shell />
        </Router>
      </QueryClientProvider>
    </LocaleContext>
  );
}

import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api.ts";

const second = 1000;

/** Signed out by the server: the next screen is the sign-in, and nothing on the phone is lost. */
function noticeSignedOut(error: unknown, client: () => QueryClient): void {
  if (error instanceof ProblemError && error.status === 401) client().setQueryData(["me"], null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => noticeSignedOut(error, () => queryClient) }),
  defaultOptions: {
    queries: {
      // Offline is an answer too: the page says so and shows what was last seen.
      networkMode: "always",
      staleTime: 15 * second,
      gcTime: Infinity,
      retry: (failures, error) =>
        failures < 2 &&
        error instanceof ProblemError &&
        (error.status === 0 || error.status >= 500),
      retryDelay: (failures) => second * 2 ** failures,
    },
    mutations: { networkMode: "always" },
  },
});

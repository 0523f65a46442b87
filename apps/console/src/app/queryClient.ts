import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "@juxin/api-client";

const isSignedOut = (error: Error): boolean =>
  error instanceof ProblemError && error.status === 401;

const isPassing = (error: Error): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status === 503);

/** A session that ended shows at once, wherever it was noticed: the shell sees `me` become null. */
function noticeSignedOut(error: Error): void {
  if (isSignedOut(error) && queryClient.getQueryData(["me"]) !== undefined)
    queryClient.setQueryData(["me"], null);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failed, error) => isPassing(error) && failed < 2,
      retryDelay: (failed) => 1000 * 2 ** failed,
    },
    mutations: { networkMode: "always" },
  },
});

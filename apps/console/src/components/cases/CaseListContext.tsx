import { createContext } from "react";

/** How the list around an open case moves on once something was done to it, and how it closes. */
export interface CaseListPlace {
  /** Called after an action; the list may open the next case. */
  acted: (caseId: string) => void;
  close: () => void;
  step: (by: 1 | -1) => void;
}

export const CaseListContext = createContext<CaseListPlace | null>(null);

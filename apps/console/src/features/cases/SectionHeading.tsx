import type { ReactNode } from "react";
import { useAlone } from "./useAlone.ts";

/** The heading of a part of a case, one level below the case's own. */
export function SectionHeading({ children }: { children: ReactNode }) {
  const Heading = useAlone() ? "h2" : "h3";
  return <Heading>{children}</Heading>;
}

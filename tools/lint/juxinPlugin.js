/** The house's own lint rules; each says what it holds and what it cannot see. */
import { noLiteralText } from "./noLiteralText.js";
import { writeNeedsGuard } from "./writeNeedsGuard.js";

// The linter's plugin interface asks for a default export.
export default {
  meta: { name: "juxin" },
  rules: { "write-needs-guard": writeNeedsGuard, "no-literal-text": noLiteralText },
};

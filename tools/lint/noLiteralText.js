/**
 * What people read comes from a catalog, so that both languages have it. In the code of a web app:
 *
 * 1. no Chinese in a string, a template or JSX, whatever it is for;
 * 2. no English word between tags, nor in an attribute that is shown or read aloud.
 *
 * Punctuation, numbers, units and names that no language changes (`allow`) are no sentences.
 * Catalogs themselves and tests are left out by the configuration.
 */
const shown = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "cancelText",
  "description",
  "emptyText",
  "extra",
  "help",
  "label",
  "message",
  "okText",
  "placeholder",
  "subTitle",
  "summary",
  "title",
  "tooltip",
]);
const units = new Set(
  [
    "km",
    "cm",
    "mm",
    "min",
    "sec",
    "ms",
    "kb",
    "mb",
    "gb",
    "px",
    "kg",
    "Esc",
    "Enter",
    "Tab",
  ].concat(["Ctrl", "Alt", "Shift", "Cmd"]),
);
const han = /\p{Script=Han}/u;

export const noLiteralText = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: { allow: { type: "array", items: { type: "string" } } },
        additionalProperties: false,
      },
    ],
    messages: {
      text: "“{{text}}” belongs in the text catalog: people read this in two languages.",
    },
  },
  create(context) {
    const allowed = new Set([...units, ...(context.options[0]?.allow ?? [])]);
    const hasWord = (text) =>
      [...text.matchAll(/\p{Script=Latin}{2,}/gu)].some(([word]) => !allowed.has(word));
    const report = (node, text) => {
      const short = text.trim().replaceAll(/\s+/g, " ").slice(0, 40);
      context.report({ node, messageId: "text", data: { text: short } });
    };
    const check = (node, text) => {
      if (allowed.has(text.trim())) return;
      if (han.test(text) || (isShown(node) && hasWord(text))) report(node, text);
    };
    return {
      JSXText: (node) => check(node, node.value),
      Literal(node) {
        if (typeof node.value === "string") check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw),
    };
  },
};

/** Whether a text stands between tags or in an attribute that people see or hear, also through `a ? b : c` and `a && b`. */
function isShown(node) {
  if (node.type === "JSXText") return true;
  let from = node;
  for (let at = node.parent; at; from = at, at = at.parent) {
    if (at.type === "JSXAttribute") return shown.has(at.name.name);
    if (at.type === "JSXExpressionContainer") {
      if (at.parent.type === "JSXAttribute") continue;
      return true;
    }
    const passesOn =
      at.type === "TemplateLiteral" ||
      at.type === "LogicalExpression" ||
      (at.type === "BinaryExpression" && at.operator === "+") ||
      (at.type === "ConditionalExpression" && at.test !== from);
    if (!passesOn) return false;
  }
  return false;
}

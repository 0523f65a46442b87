/**
 * Every write goes authorize → withTransaction → … → audit. In a room's code:
 *
 * 1. a function that calls `withTransaction(…)` calls `authorize(…)` before it, outside of it;
 * 2. the work it hands to `withTransaction` is written there, as a function, and calls `audit(…)` or
 *    one of the `audits` (verbs that are known to audit whatever they are given);
 * 3. `….transaction(…)` of a database, which knows neither, is called with `readOnly: true` or by a
 *    function listed under `bare`.
 *
 * What it cannot see: whether the right permission is asked for, whether every branch reaches the
 * audit, and a write that is hidden behind a function of another name. The tests of each verb look
 * for the audit row; this rule only catches the forgotten line.
 *
 * Options: [{ audits: string[], bare: string[] }]
 */
export const writeNeedsGuard = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: {
          audits: { type: "array", items: { type: "string" } },
          bare: { type: "array", items: { type: "string" } },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      authorize: "{{name}} writes without asking: call authorize(ctx, …) before withTransaction.",
      audit: "{{name}} writes without a trace: call audit(tx, …) inside withTransaction.",
      inline: "Write the work of withTransaction in place, so that its audit can be seen.",
      bare: "{{name}} goes around withTransaction: use it, read only, or list the function under `bare`.",
    },
  },
  create(context) {
    const { audits = [], bare = [] } = context.options[0] ?? {};
    const auditing = new Set(["audit", ...audits]);
    const calls = [];
    return {
      CallExpression(node) {
        calls.push(node);
      },
      "Program:exit"() {
        for (const node of calls) {
          if (isCallOf(node, "withTransaction")) checkWrite(context, node, calls, auditing);
          else if (isBareTransaction(node)) checkBare(context, node, bare);
        }
      },
    };
  },
};

function checkWrite(context, node, calls, auditing) {
  const { outer, name } = surroundings(node);
  const work = node.arguments[1];
  const within = (call, whole) =>
    call.range[0] >= whole.range[0] && call.range[1] <= whole.range[1];
  const asked = calls.some(
    (call) => isCallOf(call, "authorize") && within(call, outer) && call.range[1] <= node.range[0],
  );
  if (!asked) context.report({ node, messageId: "authorize", data: { name } });
  if (work?.type !== "ArrowFunctionExpression" && work?.type !== "FunctionExpression") {
    context.report({ node, messageId: "inline" });
    return;
  }
  const traced = calls.some(
    (call) =>
      call.callee.type === "Identifier" && auditing.has(call.callee.name) && within(call, work),
  );
  if (!traced) context.report({ node, messageId: "audit", data: { name } });
}

function checkBare(context, node, bare) {
  const { name } = surroundings(node);
  if (!bare.includes(name)) context.report({ node, messageId: "bare", data: { name } });
}

const isCallOf = (node, name) => node.callee.type === "Identifier" && node.callee.name === name;

/** `app.database.transaction({ scope }, …)`, `kysely.transaction()`; not when it says `readOnly: true`. */
function isBareTransaction(node) {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.property.name !== "transaction") return false;
  const [options] = node.arguments;
  if (options?.type !== "ObjectExpression") return true;
  return !options.properties.some(
    (one) => one.type === "Property" && one.key.name === "readOnly" && one.value.value === true,
  );
}

/** The outermost function around a node, and the name that it goes by. */
function surroundings(node) {
  let outer = node;
  let name = "The module";
  for (let at = node.parent; at; at = at.parent) {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(at.type))
      continue;
    outer = at;
    const holder = at.parent;
    if (at.id) name = at.id.name;
    else if (holder?.type === "VariableDeclarator" && holder.id.type === "Identifier")
      name = holder.id.name;
  }
  return { outer, name };
}

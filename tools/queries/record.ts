import {
  type KyselyPlugin,
  PostgresQueryCompiler,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
} from "kysely";

/**
 * Plugins that note the SQL of what passes. Put last, one sees what is sent; put before others, it is
 * told what comes after it (`then`).
 */
export function recorder(): { plugin(then?: KyselyPlugin): KyselyPlugin; taken(): string[] } {
  const compiler = new PostgresQueryCompiler();
  let noted: string[] = [];
  return {
    plugin: (then) => ({
      transformQuery(args: PluginTransformQueryArgs) {
        const sent = then?.transformQuery(args) ?? args.node;
        noted.push(compiler.compileQuery(sent, args.queryId).sql);
        return args.node;
      },
      transformResult: async ({ result }: PluginTransformResultArgs) => result,
    }),
    taken() {
      const all = noted;
      noted = [];
      return all;
    },
  };
}

const clause =
  /^(from|left join|inner join|where|group by|order by|limit|for update|union all|set|values|returning)\b/;

/** One line a clause and a condition, outside of parentheses; the words stay as they are sent. */
export function layOut(sql: string): string {
  const words = sql.trim().replaceAll(/\s+/g, " ");
  let depth = 0;
  let quoted = false;
  let text = "";
  for (let at = 0; at < words.length; at += 1) {
    const sign = words[at]!;
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === "(") depth += 1;
    if (!quoted && sign === ")") depth -= 1;
    const rest = words.slice(at + 1);
    if (sign !== " " || quoted || depth > 0) text += sign;
    else if (clause.test(rest)) text += "\n";
    else if (/^(and|or) /.test(rest)) text += "\n  ";
    else text += " ";
  }
  return `${text};`;
}

/** The same statement, however many values its lists have. */
export const shapeOf = (sql: string): string =>
  sql.replaceAll(/\(\$\d+(, \$\d+)*\)/g, "($)").replaceAll(/\$\d+/g, "$");

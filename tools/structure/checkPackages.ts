import { type Arrows, type Fault, isTest, type Source } from "./source.ts";

const list = "tools/modules.json";

/** Engines know only what is listed; a web app knows the server through its client, and features not each other. */
export function checkPackages(
  sources: readonly Source[],
  { packages, web }: Pick<Arrows, "packages" | "web">,
): Fault[] {
  return sources.flatMap((one) => {
    const [top, name = ""] = one.path.split("/");
    if (top === "packages") return checkOwn(one, `packages/${name}`, packages[name], name);
    if (top === "apps" && name in web)
      return [...checkOwn(one, `apps/${name}`, web[name], name), ...checkFeatures(one)];
    return [];
  });
}

function checkOwn(
  { path, imports }: Source,
  home: string,
  allowed: readonly string[] | undefined,
  name: string,
): Fault[] {
  if (allowed === undefined)
    return [{ path: home, fault: `${name} is not listed`, mend: `Add it to ${list}.` }];
  return imports.flatMap((target) => {
    const ours = /^@juxin\/([^/]+)/.exec(target)?.[1];
    const outside =
      /^(apps|packages|tools|e2e|bench)\//.test(target) && !target.startsWith(`${home}/`);
    if (outside && !isTest(path))
      return [
        {
          path,
          fault: `imports ${target}`,
          mend: "Import a package by its name, @juxin/…; never the server.",
        },
      ];
    if (ours === undefined || ours === name || allowed.includes(ours)) return [];
    return [
      {
        path,
        fault: `${name} imports @juxin/${ours}`,
        mend: `Do without, or add it to "${name}" in ${list}.`,
      },
    ];
  });
}

const featureOf = (path: string): string | null =>
  /^apps\/[^/]+\/src\/features\/([^/]+)\//.exec(path)?.[1] ?? null;

function checkFeatures({ path, imports }: Source): Fault[] {
  const from = featureOf(path);
  const inApp = /^apps\/[^/]+\/src\/app\//.test(path) || /^apps\/[^/]+\/src\/[^/]+$/.test(path);
  return imports.flatMap((target) => {
    const to = featureOf(target);
    if (to === null || to === from || inApp || isTest(path)) return [];
    const what = from === null ? "shared code" : `the feature ${from}`;
    return [
      {
        path,
        fault: `${what} imports the feature ${to}`,
        mend: "Move what both need to components/ (or another shared folder) and import it from there.",
      },
    ];
  });
}

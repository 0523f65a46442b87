import type { Plugin } from "oxlint/plugins-dev";

declare const plugin: Plugin;
export default plugin;

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { filesOf, serviceWorker } from "@juxin/ui/offline/serviceWorker.ts";

const server = process.env["JUXIN_SERVER"] ?? "http://127.0.0.1:8080";

/** Every size of letters grows with the print that somebody chose: `--print` is 1, or more. */
const growing = {
  postcssPlugin: "juxin-print",
  Declaration(rule: { prop: string; value: string }) {
    if (rule.prop !== "font-size" && rule.prop !== "line-height") return;
    const [, pixels] = /^([\d.]+)px$/.exec(rule.value) ?? [];
    if (pixels !== undefined) rule.value = `calc(${pixels}px * var(--print, 1))`;
  },
};

export default defineConfig({
  base: "/",
  plugins: [
    react(),
    // The walk alone opens without network: a worker stands in a basement with it, nobody with the rest.
    serviceWorker({
      name: "visits",
      shell: "/visits",
      base: "/",
      files: filesOf("/features/visits/VisitsPage.tsx"),
    }),
  ],
  css: { postcss: { plugins: [growing] } },
  server: { port: 5173, proxy: { "/api": server } },
  build: { target: "es2023", chunkSizeWarningLimit: 900 },
});

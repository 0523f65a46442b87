import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { everyFile, serviceWorker } from "@juxin/ui/offline/serviceWorker.ts";

const server = process.env["JUXIN_SERVER"] ?? "http://127.0.0.1:8080";

const others =
  /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack|openapi-fetch|idb)\//;

export default defineConfig({
  base: "/m/",
  plugins: [
    react(),
    // A map is larger: fetched, and kept, when somebody opens it.
    serviceWorker({ name: "mobile", shell: "/m/", base: "/m/", files: everyFile(400_000) }),
  ],
  server: { port: 5174, proxy: { "/api": server } },
  // The web views of phones that are some years old.
  build: {
    target: ["es2020", "chrome80", "safari14"],
    modulePreload: { polyfill: false },
    // What others wrote is one file, which stays in the phone's cache from release to release.
    rolldownOptions: {
      // The phone page, and the public map that other sites may frame.
      input: ["index.html", "embed.html"],
      output: { codeSplitting: { groups: [{ name: "base", test: others }] } },
    },
  },
});

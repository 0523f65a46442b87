import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["JUXIN_SERVER"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  base: "/",
  plugins: [react()],
  server: { port: 5173, proxy: { "/api": server } },
  build: { target: "es2023", chunkSizeWarningLimit: 900 },
});

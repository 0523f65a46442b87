import { sayFault } from "./cli/sayFault.ts";
import { readEnv } from "./env.ts";
import { openApp } from "./openApp.ts";
import { serve } from "./serve.ts";

/** env → database → app → listen. `juxin serve` prints more; this is the process a service manager starts. */
try {
  const app = await openApp(readEnv());
  const { url, close } = await serve(app);
  app.log("info", "server.listening", { url });

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      app.log("info", "server.closing", { signal });
      void close().then(() => process.exit(0));
    });
} catch (error) {
  process.stderr.write(`${sayFault(error)}\n`);
  process.exitCode = 1;
}

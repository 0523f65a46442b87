import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { juxin, type Server, startServer } from "./startServer.ts";

const run = promisify(execFile);

/** A real district, empty, as `juxin init` leaves it, and what it said of its first administrator. */
export async function startDistrict(
  code: string,
  administrator: { login: string; name: string },
): Promise<Server & { password: string }> {
  let password = "";
  const server = await startServer({
    demo: false,
    async prepare(data) {
      const { login, name } = administrator;
      const asked = ["init", "--district", code, "--login", login, "--name", name];
      const env = { ...process.env, JUXIN_DATA: data, DATABASE_URL: "" };
      const { stdout } = await run(process.execPath, [juxin, ...asked], { env });
      password = /password (\S+)/.exec(stdout)?.[1] ?? "";
      if (password === "") throw new Error(`juxin init told no password:\n${stdout}`);
    },
  });
  return { ...server, password };
}

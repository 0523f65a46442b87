import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** GET over kept connections, compressed as a browser would; true when the answer was 200 and complete. */
export const get = async (url: string, cookie: string): Promise<boolean> =>
  (await ask(url, cookie)) === 200;

/** GET, or POST where there is a body; the status, once the whole answer is there. */
export function ask(url: string, cookie?: string, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      accept: "application/json",
      "accept-encoding": "gzip",
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      }),
    };
    const method = body === undefined ? "GET" : "POST";
    const asked = request(url, { agent, method, headers }, (response) => {
      response.once("error", reject);
      response.once("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

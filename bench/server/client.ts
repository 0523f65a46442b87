import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** GET over kept connections, compressed as a browser would; true when the answer was 200 and complete. */
export function get(url: string, cookie: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: "application/json", "accept-encoding": "gzip" };
    const asked = request(url, { agent, headers }, (response) => {
      response.once("error", reject);
      response.once("end", () => resolve(response.statusCode === 200));
      response.resume();
    });
    asked.once("error", reject);
    asked.end();
  });
}

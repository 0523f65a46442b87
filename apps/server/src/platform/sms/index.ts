import type { Log } from "../log.ts";

/** Sends one text message; rejects when the gateway did not take it. */
export interface SmsGateway {
  sendCode(phone: string, code: string): Promise<void>;
}

/** For demos and development: the code goes to the log, nothing leaves the machine. */
export const logSms = (log: Log): SmsGateway => ({
  async sendCode(phone, code) {
    log("info", "sms.code", { phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`, code });
  },
});

/** Where no gateway is set and no code may be logged: nothing is sent, and nothing is told. */
export const noSms: SmsGateway = {
  async sendCode() {
    throw new Error("No SMS gateway is set");
  },
};

/**
 * A district's own gateway over HTTP (12345, MAS …): POST of `{phone, template, params}` as JSON
 * with a bearer token; any 2xx answer counts as taken.
 */
export const httpSms = (options: { url: string; token: string; template: string }): SmsGateway => ({
  async sendCode(phone, code) {
    const response = await fetch(options.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${options.token}` },
      body: JSON.stringify({ phone, template: options.template, params: { code } }),
      signal: AbortSignal.timeout(8_000),
    });
    if (!response.ok) throw new Error(`The SMS gateway answered ${response.status}`);
  },
});

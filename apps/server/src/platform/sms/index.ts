import type { Log } from "../log.ts";

/** Sends one text message; rejects when the gateway did not take it. */
export interface SmsGateway {
  sendCode(phone: string, code: string): Promise<void>;
  remind(phone: string, booking: BookingReminder): Promise<void>;
}

/** What a reminder says: nothing of who it is for, nor of why. */
export interface BookingReminder {
  /** 专用停车位 */
  offer: string;
  /** 柳巷驿站 */
  station: string;
  /** 14:30, in China. */
  time: string;
}

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** For demos and development: the code goes to the log, nothing leaves the machine. */
export const logSms = (log: Log): SmsGateway => ({
  async sendCode(phone, code) {
    log("info", "sms.code", { phone: masked(phone), code });
  },
  async remind(phone, booking) {
    log("info", "sms.reminder", { phone: masked(phone), ...booking });
  },
});

/** Where no gateway is set and no code may be logged: nothing is sent, and nothing is told. */
export const noSms: SmsGateway = {
  async sendCode() {
    throw new Error("No SMS gateway is set");
  },
  async remind() {
    throw new Error("No SMS gateway is set");
  },
};

/**
 * A district's own gateway over HTTP (12345, MAS …): POST of `{phone, template, params}` as JSON
 * with a bearer token; any 2xx answer counts as taken.
 */
export function httpSms(options: {
  url: string;
  token: string;
  template: string;
  reminderTemplate: string;
}): SmsGateway {
  const send = async (phone: string, template: string, params: object): Promise<void> => {
    const response = await fetch(options.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${options.token}` },
      body: JSON.stringify({ phone, template, params }),
      signal: AbortSignal.timeout(8_000),
    });
    if (!response.ok) throw new Error(`The SMS gateway answered ${response.status}`);
  };
  return {
    sendCode: (phone, code) => send(phone, options.template, { code }),
    remind: (phone, booking) => send(phone, options.reminderTemplate, booking),
  };
}

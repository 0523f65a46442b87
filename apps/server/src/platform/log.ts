/** One JSON line an event on standard error; nothing personal ever goes in. */
export type Log = (
  level: "info" | "warn" | "error",
  event: string,
  fields?: Record<string, unknown>,
) => void;

export const jsonLog: Log = (level, event, fields = {}) => {
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`,
  );
};

export const silentLog: Log = () => {};

import { useEffect, useState } from "react";

const minute = 60_000;

/** The time, told anew every minute, so that 还有 2 小时 stays true on an open page. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}

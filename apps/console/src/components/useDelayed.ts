import { useEffect, useState } from "react";

/** The value once it has stood still for a moment; for searching while somebody types. */
export function useDelayed<Value>(value: Value, millis = 250): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return late;
}

import { useId, type ReactNode } from "react";

interface Described {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** A label, its hint and its fault around one native control. */
export function Field({
  label,
  hint,
  fault,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  fault?: string | null | undefined;
  children: (control: Described) => ReactNode;
}) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const faultId = fault ? `${id}-fault` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-describedby": [hintId, faultId].filter(Boolean).join(" ") || undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {fault && (
        <p className="fault-line" id={faultId} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

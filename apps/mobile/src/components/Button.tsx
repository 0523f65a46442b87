import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "wouter";

/** `accent` is kept for what needs a hand now; at most one on a screen. */
export type ButtonLook = "primary" | "accent" | "plain" | "quiet" | "danger";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  /** While true the button says so, and takes no second tap. */
  busy?: boolean;
  icon?: ReactNode;
}

export function Button({ look = "plain", busy = false, icon, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon}
      <span>{children}</span>
    </button>
  );
}

export function ButtonLink({
  to,
  look = "plain",
  icon,
  children,
}: {
  to: string;
  look?: ButtonLook;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Link href={to} className={`button button-${look}`}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** Nothing here yet, and what one can do about it. */
export function Empty({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon name={icon} size={40} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

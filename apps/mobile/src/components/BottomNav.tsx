import { useText } from "@juxin/ui/web/useText.ts";
import { Link, useLocation } from "wouter";
import { appText } from "../app/appText.ts";
import { Icon, type IconName } from "./Icon.tsx";

export function BottomNav() {
  const t = useText(appText);
  const [here] = useLocation();
  const places: { to: string; icon: IconName; label: string }[] = [
    { to: "/", icon: "home", label: t.nav.home },
    { to: "/demands", icon: "list", label: t.nav.demands },
    { to: "/stations", icon: "pin", label: t.nav.stations },
    { to: "/me", icon: "person", label: t.nav.me },
  ];
  return (
    <nav className="bottom-nav" aria-label={t.nav.label}>
      {places.map(({ to, icon, label }) => (
        <Link key={to} href={to} aria-current={here === to ? "page" : undefined}>
          <Icon name={icon} />
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  );
}

import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { Notice } from "../components/Notice.tsx";
import { appText } from "./text.ts";

export function NotFound() {
  const t = useText(appText);
  return (
    <Notice page title={t.notFound} body={t.notFoundBody}>
      <Link to="/">{t.home}</Link>
    </Notice>
  );
}

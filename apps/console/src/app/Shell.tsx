import { lazy, Suspense, useEffect, useState } from "react";
import { Drawer } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useMatches, useNavigate } from "@tanstack/react-router";
import { can } from "@juxin/ui/ability.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { Notice } from "../components/Notice.tsx";
import { useKeys } from "../components/useKeys.ts";
import { useNarrow } from "../components/useNarrow.ts";
import { forgetWalk } from "../walk/keptWalk.ts";
import { visitOutbox } from "../walk/outbox.ts";
import { Bar } from "./Bar.tsx";
import { Loading } from "./Loading.tsx";
import { Menu } from "./Menu.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import { placesOf } from "./places.tsx";
import { meQuery, type Me } from "./session.ts";
import { appText } from "./text.ts";
import css from "./Shell.module.css";

const Palette = lazy(() => import("./Palette.tsx"));
const FirstPasswordPage = lazy(() => import("../features/account/FirstPasswordPage.tsx"));
const EnrolPage = lazy(() => import("../features/account/EnrolPage.tsx"));

/** The frame of every page: menu, bar, palette; and the doors that stay shut. */
export function Shell() {
  const { data: me } = useQuery(meQuery);
  const navigate = useNavigate();
  const href = useLocation({ select: (location) => location.href });
  useEffect(() => {
    if (me === undefined) return;
    visitOutbox.setAccount(me?.accountId ?? null);
    // The list was this sign-in's; what was written at the doors waits for the next.
    if (me === null) void forgetWalk();
    else void visitOutbox.flush();
  }, [me]);
  useEffect(() => {
    if (me === null && !href.startsWith("/sign-in"))
      void navigate({ to: "/sign-in", search: { next: href } });
  }, [me, navigate, href]);
  return me ? <Frame me={me} /> : <Loading />;
}

function Frame({ me }: { me: Me }) {
  const t = useText(appText);
  const narrow = useNarrow();
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  useKeys({ "mod+k": () => setPaletteOpen(true) });
  const path = useLocation({ select: (location) => location.pathname });
  const place = placesOf(me).find((one) => path.startsWith(one.to));
  const title = place === undefined ? t.title : `${t.places[place.key]} · ${t.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {t.skip}
      </a>
      {!narrow && (
        <aside className={css.side}>
          <Menu me={me} />
        </aside>
      )}
      <div className={css.body}>
        <Bar
          me={me}
          openMenu={narrow ? () => setMenuOpen(true) : undefined}
          openPalette={() => setPaletteOpen(true)}
        />
        <OfflineBanner me={me} />
        <main id="main" className={css.main} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Inside me={me} />
          </Suspense>
        </main>
      </div>
      {narrow && (
        <Drawer
          open={menuOpen}
          placement="left"
          size={260}
          title={t.nav}
          onClose={() => setMenuOpen(false)}
          styles={{ body: { padding: 0 } }}
        >
          <Menu me={me} onGo={() => setMenuOpen(false)} />
        </Drawer>
      )}
      {paletteOpen && (
        <Suspense>
          <Palette me={me} close={() => setPaletteOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Inside({ me }: { me: Me }) {
  const t = useText(appText);
  const needed = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.ability)?.staticData.ability,
  });
  if (me.kind === "worker")
    return (
      <Notice page title={t.workerTitle} body={t.workerBody}>
        <a href="/m/">{t.workerGo}</a>
      </Notice>
    );
  if (me.passwordInitial) return <FirstPasswordPage />;
  if (me.totp === "required") return <EnrolPage />;
  if (needed !== undefined && !can(me, needed))
    return <Notice page title={t.notAllowed} body={t.notAllowedBody} />;
  return <Outlet />;
}

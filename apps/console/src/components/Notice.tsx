import type { ReactNode } from "react";
import css from "./Notice.module.css";

interface Props {
  title: string;
  body?: ReactNode;
  /** The notice is all there is on the page, and so its heading is the page's. */
  page?: boolean;
  children?: ReactNode;
}

/** An empty, missing or broken place: what it is, and what to do about it. */
export function Notice({ title, body, page = false, children }: Props) {
  const Heading = page ? "h1" : "h2";
  return (
    <section className={css.notice}>
      <Heading>{title}</Heading>
      {body && <p className="soft">{body}</p>}
      {children}
    </section>
  );
}

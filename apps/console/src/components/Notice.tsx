import type { ReactNode } from 'react'
import css from './Notice.module.css'

interface Props {
  title: string
  body?: ReactNode
  children?: ReactNode
}

/** An empty, missing or broken place: what it is, and what to do about it. */
export function Notice({ title, body, children }: Props) {
  return (
    <section className={css.notice}>
      <h2>{title}</h2>
      {body && <p className="soft">{body}</p>}
      {children}
    </section>
  )
}

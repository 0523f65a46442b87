import type { ReactNode } from 'react'
import css from './PageHead.module.css'

interface Props {
  title: string
  /** Actions of the page, at its right end. */
  aside?: ReactNode
  /** Filters, in a row below the title. */
  children?: ReactNode
}

export function PageHead({ title, aside, children }: Props) {
  return (
    <header>
      <div className={css.top}>
        <h1>{title}</h1>
        <div className={css.aside}>{aside}</div>
      </div>
      {children && <div className={css.filters}>{children}</div>}
    </header>
  )
}

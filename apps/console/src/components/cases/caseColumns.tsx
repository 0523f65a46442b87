import type { ReactNode } from 'react'
import type { Schemas } from '@juxin/api-client'
import { formatExact, formatMoment } from '@juxin/ui/format.ts'
import type { Locale, TextOf } from '@juxin/ui/i18n.ts'
import { wordFor } from '@juxin/ui/words.ts'
import type { words } from '@juxin/ui/words.ts'
import type { sharedText } from '../text.ts'
import { DueMark } from './DueMark.tsx'
import { StateTag } from './StateTag.tsx'
import css from './CaseTable.module.css'

export type ListedCase = Schemas['CaseSummary'] & { why?: Schemas['InboxItem']['why'] }

export const columnKeys = [
  'due',
  'number',
  'state',
  'category',
  'text',
  'area',
  'line',
  'channel',
  'holder',
  'why',
  'openedAt',
  'stars',
] as const
export type ColumnKey = (typeof columnKeys)[number]

export interface Reading {
  t: (typeof sharedText)['zh']
  words: TextOf<(typeof words)['zh']>
  locale: Locale
  now: Date
  categoryName: (key: string) => string
  link: (one: ListedCase) => ReactNode
}

export const columnWidth: Record<ColumnKey, number | undefined> = {
  due: 122,
  number: 158,
  state: 76,
  category: 132,
  text: undefined,
  area: 112,
  line: 88,
  channel: 92,
  holder: 136,
  why: 84,
  openedAt: 126,
  stars: 68,
}

function CaseText({ one, t }: { one: ListedCase; t: Reading['t'] }) {
  const notes = [
    one.reopenCount > 0 && t.reopened(one.reopenCount),
    one.photoCount > 0 && t.photos(one.photoCount),
    one.problem && t.inProblem(one.problem.title),
  ].filter((note) => note !== false && note !== null)
  return (
    <>
      {one.text === null ? (
        <span className={css.sensitive}>{t.sensitive}</span>
      ) : (
        <span className={css.text}>{one.text}</span>
      )}
      {notes.length > 0 && <span className={css.notes}>{notes.join(' · ')}</span>}
    </>
  )
}

/** What a cell of the list of cases says. */
export function caseCell(key: ColumnKey, one: ListedCase, reading: Reading): ReactNode {
  const { t, words, locale, now } = reading
  switch (key) {
    case 'due':
      return <DueMark urgency={one.urgency} dueAt={one.dueAt} />
    case 'number':
      return reading.link(one)
    case 'state':
      return <StateTag state={one.state} />
    case 'category':
      return reading.categoryName(one.category)
    case 'text':
      return <CaseText one={one} t={t} />
    case 'area':
      return one.areaName
    case 'line':
      return words.line[one.line ?? 'all']
    case 'channel':
      return words.channel[one.channel]
    case 'holder':
      return (
        <>
          {one.holder.name}
          {one.pendingTransfer && (
            <span className={css.notes}>{t.passedTo(one.pendingTransfer.to.name)}</span>
          )}
        </>
      )
    case 'why':
      return one.why ? <span className={css.why} data-why={one.why}>{wordFor(t.why, one.why)}</span> : null
    case 'openedAt':
      return <span title={formatExact(one.openedAt)}>{formatMoment(one.openedAt, now, locale)}</span>
    case 'stars':
      return one.stars === null ? null : t.stars(one.stars)
  }
}

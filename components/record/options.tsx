import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Option } from '../../lib/model/facts'
import type { Span } from '../../lib/model/quoted'
import { optionStatusWords } from '../../lib/words/kinds'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'
import './options.css'

interface Props {
  readonly options: QuotedRecord['options']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

const nameOf = ({ label, title }: Option, n: number): string =>
  [label ?? `${t('option_plain')} ${n}`, title].filter((part) => part !== null).join(': ')

/** The alternatives side by side where there is room, the chosen one first, each in the council's words. */
export function Options({ options, facts, onShow }: Props) {
  if (options.length === 0) return null
  const chosen = options.filter(({ value }) => value.status === 'preferred')
  const others = options.filter(({ value }) => value.status !== 'preferred')
  const rows = listed(facts, 'options', [...chosen, ...others])
  return (
    <Section title={t('section_options')} n={options.length} facts={factsIn(rows)}>
      <div className="options">
        {rows.map(({ one, evidence, key }) => (
          <div className="option" data-status={one.value.status} key={key}>
            <FactRow
              kind="option"
              quoted
              name={nameOf(one.value, options.indexOf(one) + 1)}
              evidence={evidence}
              onShow={onShow}
            >
              <OptionWords option={one.value} />
            </FactRow>
          </div>
        ))}
      </div>
    </Section>
  )
}

function OptionWords({ option }: { option: Option }) {
  const { label, title, text, status, reason } = option
  const heading = [label, title].filter((part) => part !== null).join(': ')
  return (
    <>
      <p className="option-top">
        {heading !== '' && <span className="option-name">{heading}</span>}
        <span className="option-status">{optionStatusWords(status)}</span>
      </p>
      <p className="words">{text}</p>
      {reason !== null && <p className="words option-reason">{reason}</p>}
    </>
  )
}

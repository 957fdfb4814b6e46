import { t } from '../../lib/i18n'
import type { ListView } from './record-list'

interface Props {
  readonly order: ListView['order']
  readonly onOrder: (order: ListView['order']) => void
}

/** Says by which day the list is sorted, and lets it be the other one. */
export function ListOrder({ order, onOrder }: Props) {
  return (
    <select
      className="list-order"
      aria-label={t('list_order')}
      value={order}
      onChange={({ target }) => onOrder(target.value === 'captured' ? 'captured' : 'decided')}
    >
      <option value="decided">{t('list_order_decided')}</option>
      <option value="captured">{t('list_order_captured')}</option>
    </select>
  )
}

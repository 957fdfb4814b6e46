import { useEffect, useState } from 'react'
import { keepListOrder, readListOrder } from '../../lib/settings/list-order'
import type { ListOrder } from '../../lib/store/search'

/** The order of the list, which is kept for the next time; null while it is read. */
export function useOrder(): [ListOrder | null, (order: ListOrder) => void] {
  const [order, setOrder] = useState<ListOrder | null>(null)
  useEffect(() => {
    void readListOrder().then(setOrder)
  }, [])
  const choose = (next: ListOrder) => {
    setOrder(next)
    void keepListOrder(next)
  }
  return [order, choose]
}

/** 16-unit line drawings. Each kind of fact has its own, here, in marks and in the legend. */
const PATHS = {
  resolution: 'M2 14h7M9.5 2.5l4 4M6.5 5.5l4 4M8 4l4 4M7.5 8.5 3 13',
  value: 'M11.5 4.2A3 3 0 0 0 6 5.5V12a2 2 0 0 1-1.5 1.5H12M4 8.5h5',
  term: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM8 5v3l2 1.5',
  option: 'M8 14V9M8 9C8 6 4 6 4 3M8 9c0-3 4-3 4-6',
  delegation: 'M2.5 8h8M8 5l3 3-3 3M13.5 3v10',
  vote: 'M2.5 9h11v5h-11zM5 9V6l3-3.5L11 6v3M6.5 11.5h3',
  reason: 'M4 3.5h8M4 8h8M4 12.5h5',
  interest: 'M8 2.5 3 4.5v3.5c0 3 2 4.8 5 5.5 3-.7 5-2.5 5-5.5V4.5z',
  field: 'M3 4h3M8 4h5M3 8h3M8 8h5M3 12h3M8 12h5',
  edit: 'm3.5 12.5.6-2.6 6.6-6.6 2 2-6.6 6.6zM9.5 4.5l2 2',
  plus: 'M8 3.5v9M3.5 8h9',
  redo: 'm10.5 3 3 3-3 3M13.5 6h-6a3.5 3.5 0 0 0 0 7H10',
  keys: 'M2 4.5h12v7H2zM4.5 7h.01M8 7h.01M11.5 7h.01M5 9.5h6',
  document: 'M4 2h5l3 3v9H4zM9 2v3h3',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5 7.5 13a2.8 2.8 0 0 1-4-4L5 7.5',
  unlink: 'M7 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5 7.5 13a2.8 2.8 0 0 1-4-4L5 7.5M3 3l10 10',
  quote:
    'M3 11.5c1.5 0 2.5-1 2.5-3H3V5h3.5v3.5c0 3-1.5 4.5-3.5 4.5M9 11.5c1.5 0 2.5-1 2.5-3H9V5h3.5v3.5c0 3-1.5 4.5-3.5 4.5',
  show: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z',
  tick: 'm4 8.5 2.7 2.7L12 5.5',
  cross: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  search: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l3.5 3.5',
  delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6a3.5 3.5 0 0 1 0 7H6',
  down: 'm4 6 4 4 4-4',
  export: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  import: 'M8 9.5v-7M5 5l3-3 3 3M3 13h10',
  open: 'M9.5 3H13v3.5M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  settings:
    'M2 5h6M12 5h2M2 11h2M8 11h6M8 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM4 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0Z',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
} as const

export type IconName = keyof typeof PATHS

/** An icon beside words: it says nothing of its own to a screen reader. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className === undefined ? 'icon' : `icon ${className}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

import { type Accuracy, type Counts, f1, type SetAccuracy, sum } from './measure'

const setNames: Readonly<Record<string, string>> = {
  dev: 'Real pages (dev)',
  seeds: 'Real pages (seeds)',
  fixtures: 'Our own fixtures',
}

/** A rule that spoke fewer times than this stands on its table of cases. */
const few = 20
/** A rule that is wrong more often than this is mended or dropped. */
const mostWrong = 1 / 20

/** The page `docs/accuracy.md`: nothing in it that the counts do not say. */
export function accuracyPage(accuracy: Accuracy): string {
  const sets = Object.entries(accuracy.sets).flatMap(([name, set]) => [
    `## ${setNames[name] ?? name}: ${set.pages} pages`,
    '',
    ...table(['Field', ...counted], fieldRows(set)),
    '',
    ...table(['Kind of page', 'Pages', 'Ours F1', 'Labels only F1'], kindRows(set)),
    '',
  ])
  const lines = [
    '# Accuracy',
    '',
    `Written by \`npm run accuracy\`: rules ${accuracy.extractor}.`,
    'Right, spurious and missed answers by field, beside a labels-only reading (`scripts/accuracy/labels-only.ts`):',
    'what the nearest public scraper takes from a ModernGov decision page.',
    'Real pages are kept outside the repository; rules were made with them in view, so they say less of pages',
    'that nobody here has seen.',
    '',
    ...sets,
    '## Rules',
    '',
    `How often what a rule said was right, over all the sets. A rule that spoke fewer than ${few} times stands on its table of cases.`,
    '',
    ...table(['Rule', 'Right', 'Wrong', ''], ruleRows(accuracy)),
  ]
  return `${lines.join('\n')}\n`
}

const counted = [
  'Ours F1',
  'Right',
  'Spurious',
  'Missed',
  'Labels only F1',
  'Right',
  'Spurious',
  'Missed',
]

function fieldRows(set: SetAccuracy): string[][] {
  const all = Object.entries(set.fields)
  const total = {
    ours: sum(all.map(([, { ours }]) => ours)),
    labels: sum(all.map(([, { labels }]) => labels)),
  }
  return [...all, ['all fields', total] as const].map(([field, { ours, labels }]) => [
    field,
    ...cells(ours),
    ...cells(labels),
  ])
}

const cells = (counts: Counts): string[] => [
  f1(counts).toFixed(3),
  String(counts.right),
  String(counts.spurious),
  String(counts.missed),
]

const kindRows = (set: SetAccuracy): string[][] =>
  Object.entries(set.kinds).map(([kind, { pages, ours, labels }]) => [
    kind === 'none' ? 'near, but none of ours' : kind,
    String(pages),
    f1(ours).toFixed(3),
    f1(labels).toFixed(3),
  ])

const ruleRows = ({ rules }: Accuracy): string[][] =>
  Object.entries(rules).map(([rule, { right, wrong }]) => [
    `\`${rule}\``,
    String(right),
    String(wrong),
    right + wrong < few ? 'few' : wrong / (right + wrong) > mostWrong ? 'wrong too often' : '',
  ])

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)]
}

import ts from 'typescript'

/** Attributes whose value a person sees or hears. */
const shown = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

/** Properties of elements, and of what the browser shows of an extension, whose text a person sees or hears. */
const written = new Set([...shown, 'ariaLabel', 'innerText', 'textContent'])

const hasLetter = (text: string) => /\p{L}/u.test(text)

/** Of `a === 'x'` neither side is shown; of `a && 'x'` the right one may be, of `a || 'x'` and `a + 'x'` each. */
const yieldsItsSides = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
])

/** Strings that an expression may come to: literals, and the arms of `? :`, `&&`, `||` and `??`. */
function literalsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) {
    return [
      [node.head, ...node.templateSpans.map((span) => span.literal)].map((p) => p.text).join(' '),
    ]
  }
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression)
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
  }
  if (ts.isBinaryExpression(node)) {
    if (!yieldsItsSides.has(node.operatorToken.kind)) return []
    const isAnd = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    return [...(isAnd ? [] : literalsOf(node.left)), ...literalsOf(node.right)]
  }
  return []
}

function wordsAt(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text.trim()]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
    return literalsOf(node.expression)
  }
  if (ts.isJsxAttribute(node) && node.initializer && shown.has(node.name.getText())) {
    const { initializer } = node
    if (ts.isStringLiteral(initializer)) return [initializer.text]
    if (ts.isJsxExpression(initializer) && initializer.expression) {
      return literalsOf(initializer.expression)
    }
  }
  return writtenAt(node)
}

/** `x.title = 'Saved'`, `x.setAttribute('aria-label', 'Saved')`, `setTitle({ title: 'Saved' })`. */
function writtenAt(node: ts.Node): string[] {
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    written.has(node.left.name.text)
  )
    return literalsOf(node.right)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const [first, second] = node.arguments
  const called = node.expression.name.text
  if (called === 'setAttribute' && first && second && ts.isStringLiteralLike(first))
    return shown.has(first.text) ? literalsOf(second) : []
  if (called === 'append' || called === 'prepend') return node.arguments.flatMap(literalsOf)
  return called === 'setTitle' && first && ts.isObjectLiteralExpression(first)
    ? first.properties.flatMap((each) =>
        ts.isPropertyAssignment(each) ? literalsOf(each.initializer) : [],
      )
    : []
}

/**
 * Words that a person would see and that are written into a screen or a script instead of the locale file.
 *
 * @param source TypeScript
 * @param name its file's name: only one that ends in `.tsx` may hold elements
 * @returns the words, in order
 */
export function shownLiterals(source: string, name = 'x.tsx'): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...wordsAt(node).filter(hasLetter))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

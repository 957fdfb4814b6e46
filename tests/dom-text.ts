import ts from 'typescript'

const readers = new Set(['innerText', 'outerText', 'textContent', 'nodeValue', 'wholeText'])

/** An assignment's left side: `style.textContent = css` writes and does not read. */
function isWritten(node: ts.Node): boolean {
  const { parent } = node
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
}

/** `x.toString()` without a radix: of a Range it glues the words on both sides of a `<br>`. */
function isBareToString(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length === 0 &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'toString'
  )
}

/**
 * Places where text is taken out of a page by other means than the text view.
 *
 * @param source TypeScript
 * @returns the expressions, as written
 */
export function domTextReads(source: string): string[] {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const reads = ts.isPropertyAccessExpression(node) && readers.has(node.name.text)
    if ((reads && !isWritten(node)) || isBareToString(node)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

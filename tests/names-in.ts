import ts from 'typescript'

/**
 * Where a name from somewhere else is looked for with `in`: "toString" and "constructor" are in every object.
 * A name that is written there, as in `'page' in state`, tells shapes apart and is no such thing.
 *
 * @param source TypeScript
 * @param name of its file: JSX is read only where there is some
 * @returns the expressions, as written
 */
export function namesIn(source: string, name = 'x.ts'): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
    if (isIn && !ts.isStringLiteral(node.left)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The part of `jsonld` that the tests call; it brings no types. */
declare module 'jsonld' {
  type Node = Record<string, { '@value'?: string }[] | undefined> & { '@type'?: string[] }
  interface Loaded {
    documentUrl: string
    document: unknown
  }
  const jsonld: {
    expand(
      document: unknown,
      options: { documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<unknown>
    flatten(expanded: unknown): Promise<Node[]>
  }
  export default jsonld
}

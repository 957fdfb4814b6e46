/** The part of `datapackage` that the tests call; it brings no types. */
declare module 'datapackage' {
  interface Resource {
    read(options: { relations?: boolean; integrity?: boolean; keyed?: boolean }): Promise<unknown[]>
  }
  interface Package {
    errors: Error[]
    getResource(name: string): Resource
  }
  const datapackage: { Package: { load(descriptor: string): Promise<Package> } }
  export default datapackage
}

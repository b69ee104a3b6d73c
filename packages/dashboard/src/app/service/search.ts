/** What stands behind the `?` of a place: texts, so that an address can be read and written by hand. */
export type Search = Readonly<Record<string, string | undefined>>;

/** What is wrong with a text, in words for who wrote it; by the codes of the library `yaml`. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'a *name stands for a value as a whole, and has no tag or anchor itself',
  BAD_ALIAS: 'this is no name of an anchor; put text that starts with * or & in quotes',
  BAD_COLLECTION_TYPE: 'this tag does not fit what it stands at',
  BAD_DIRECTIVE: 'a line that starts with % is none that is known',
  BAD_DQ_ESCAPE: 'no such escape in double quotes; write \\\\ for a backslash, or single quotes',
  BAD_INDENT:
    'this is not aligned with what stands beside it, or a bracket before it is not closed',
  BAD_PROP_ORDER: 'an anchor or tag stands before the value, on its line',
  BAD_SCALAR_START: 'no value starts with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'there is a colon too many; put text with ": " in it in quotes',
  BLOCK_IN_FLOW: 'indented lines stand within brackets; close the bracket, or write commas',
  DUPLICATE_KEY: 'this name is there twice',
  KEY_OVER_1024_CHARS: 'a name is longer than 1,024 characters',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a name goes over several lines; a colon or a quote is missing',
  MULTIPLE_ANCHORS: 'a value has one anchor',
  MULTIPLE_TAGS: 'a value has one tag',
  NON_STRING_KEY: 'a name is no text; put it in quotes',
  RESOURCE_EXHAUSTION: 'this is nested too deep',
  TAB_AS_INDENT: 'a tab indents this; indent with spaces',
  TAG_RESOLVE_FAILED: 'this tag (!name) is not known here; leave it out',
  UNEXPECTED_TOKEN: 'this does not belong here',
};

/** What goes beyond the words of the library. */
export const yamlReasons = {
  unknownAnchor: 'no anchor (&name) of this name stands before it',
  holdsItself: 'this alias (*name) stands in what it is the name of',
  tooLarge: 'aliases (*name) make far more of this than is written; write it out',
  noNumber: 'this is no number that JSON can carry',
  noMap: '<< merges maps: write *name of one, or a list of such',
  tooDeep: 'this is nested too deep',
  unreadable: 'this cannot be read',
} as const;

/** @returns what is wrong, which never quotes the text */
export function describeYamlFault(code: string): string {
  return reasons[code] ?? yamlReasons.unreadable;
}

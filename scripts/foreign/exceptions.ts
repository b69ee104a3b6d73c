/** What a tool is known to fail at, and what of a document makes it fail. */
export interface KnownException {
  readonly tool: string;
  readonly version: string;
  readonly documents: readonly string[];
  /** The construct in the document, and what the tool makes of it. */
  readonly reason: string;
  /** In what the tool, or the compiler of what it made, says. */
  readonly says: RegExp;
}

const hostile = ['hostile-texts-3.0', 'hostile-texts-3.1'];
const compositions = ['compositions-3.0', 'compositions-3.1'];

/**
 * Faults of tools that no document of ours can go around. Each is asserted: one that a tool no longer
 * has must go from here.
 */
export const knownExceptions: readonly KnownException[] = [
  {
    tool: 'oapi-codegen',
    version: '2.8.2',
    documents: hostile,
    reason: 'it refuses a member, and a value of a list, with a quote or a line break in it',
    says: /may not contain a (double quote|newline)/,
  },
  {
    tool: 'openapi-generator-typescript-fetch',
    version: '7.17.0',
    documents: hostile,
    reason:
      'it writes a backslash in a value of a list as it is, which takes the quote behind along',
    says: /QuoteItSOddName\.ts.*error TS/,
  },
  {
    tool: 'openapi-generator-python',
    version: '7.17.0',
    documents: hostile,
    reason: "it writes a member's name with a quote in it as it is",
    says: /unterminated string literal/,
  },
  {
    tool: 'openapi-generator-go',
    version: '7.17.0',
    documents: hostile,
    reason: "it writes a member's name with a quote in it as it is",
    says: /syntax error: unexpected name odd/,
  },
  {
    tool: 'progenitor',
    version: '0.15.1',
    documents: ['hostile-texts-3.0'],
    reason: 'it has no name for values of a list that are signs alone',
    says: /Failed to make unique variant names/,
  },
  {
    tool: 'openapi-generator-go',
    version: '7.17.0',
    documents: ['own-3.1'],
    reason: 'it takes a map that may be null, of maps, for a type Map that it does not make',
    says: /undefined: ModelMap/,
  },
  {
    tool: 'oapi-codegen',
    version: '2.8.2',
    documents: compositions,
    reason: 'it makes an alias, which may not hold itself, of a list that holds itself',
    says: /invalid recursive type: Tree refers to itself/,
  },
  {
    tool: 'ogen',
    version: '1.24.0',
    documents: compositions,
    reason: 'it has no notion of a text that two patterns hold of',
    says: /cannot merge different patterns/,
  },
  {
    tool: 'openapi-generator-go',
    version: '7.17.0',
    documents: compositions,
    reason:
      'it takes the text that two patterns hold of, or null, for a type String that it does not make',
    says: /undefined: (Nullable)?ModelString/,
  },
  {
    tool: 'datamodel-code-generator',
    version: '0.89.0',
    documents: compositions,
    reason: 'it numbers the classes that it makes of the alternatives of an object',
    says: /Account1, Account2/,
  },
];

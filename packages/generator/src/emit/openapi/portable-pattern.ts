import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** A pattern in words that ECMAScript without flags, RE2, Rust and Python read alike. */
export interface PortablePattern {
  /** Null where no such pattern can be written. */
  readonly pattern: string | null;
  /** Whether it refuses all that the pattern as written refuses. */
  readonly isWhole: boolean;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const flags = { unicode: true };

/** RE2 repeats nothing more often. */
const mostRepeats = 1000;

const sets: Readonly<Record<'digit' | 'word' | 'space', string>> = {
  digit: '0-9',
  word: '0-9A-Za-z_',
  space: String.raw`\t-\r \xA0` + '\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
};

/** @param pattern - ECMAScript's, with the flag `u`, as JSON Schema has it */
export function portablePattern(pattern: string): PortablePattern {
  const rewriter = new PatternRewriter(pattern);
  return rewriter.rewrite();
}

class PatternRewriter {
  readonly #source: string;
  readonly #replacements: Replacement[] = [];
  #isSayable = true;
  #isWhole = true;

  constructor(source: string) {
    this.#source = source;
  }

  rewrite(): PortablePattern {
    const parsed = new RegExpParser().parsePattern(this.#source, 0, this.#source.length, flags);
    visitRegExpAST(parsed, {
      onAssertionEnter: (node) => this.#readAssertion(node),
      onBackreferenceEnter: () => this.#giveUp(),
      onCapturingGroupEnter: (node) => this.#readGroup(node),
      onCharacterEnter: (node) => this.#readCharacter(node),
      onCharacterClassEnter: (node) => this.#readClass(node),
      onCharacterClassRangeEnter: (node) => this.#readRange(node),
      onCharacterSetEnter: (node) => this.#readSet(node),
      onQuantifierEnter: ({ min, max }) => {
        if (min > mostRepeats || (max !== Infinity && max > mostRepeats)) this.#giveUp();
      },
    });
    return this.#isSayable
      ? { pattern: this.#replaceAll(), isWhole: this.#isWhole }
      : { pattern: null, isWhole: false };
  }

  #giveUp(): void {
    this.#isSayable = false;
  }

  #readAssertion({ kind }: AST.Assertion): void {
    if (kind !== 'start' && kind !== 'end') this.#giveUp();
  }

  /** Names are written in other ways elsewhere, and mean nothing here. */
  #readGroup({ name, start }: AST.CapturingGroup): void {
    if (name !== null) this.#replace(start, start + `(?<${name}>`.length, '(');
  }

  /** A class of which nothing is left is one that others cannot write. */
  #readClass({ elements }: AST.CharacterClass): void {
    const isLeft = (element: AST.CharacterClassElement): boolean =>
      element.type === 'CharacterClassRange'
        ? !isSurrogate(element.min.value)
        : element.type !== 'Character' || !isSurrogate(element.value);
    if (!elements.some(isLeft)) this.#giveUp();
  }

  #readCharacter({ value, raw, start, end, parent }: AST.Character): void {
    if (parent.type === 'CharacterClassRange') return;
    const isInClass = parent.type === 'CharacterClass';
    if (isSurrogate(value)) {
      // No text of those who read UTF-8 has one, so that a class need not leave it out.
      if (isInClass && parent.negate) this.#drop(start, end);
      else this.#giveUp();
    } else if (value > 0xff_ff) this.#giveUp();
    else if (isStrange(raw, isInClass))
      this.#replace(start, end, renderCharacter(value, isInClass));
  }

  #readRange({ min, max, parent, start, end }: AST.CharacterClassRange): void {
    const isNegated = parent.type === 'CharacterClass' && parent.negate;
    if (isSurrogate(min.value) && isSurrogate(max.value) && isNegated) {
      this.#drop(start, end);
    } else if (max.value > 0xff_ff || isSurrogate(min.value) || isSurrogate(max.value)) {
      this.#giveUp();
    } else if (isEscaped(min.raw) || isEscaped(max.raw) || min.raw === '[') {
      const range = [min, max].map(({ value }) => renderCharacter(value, true)).join('-');
      this.#replace(start, end, range);
    }
  }

  #drop(start: number, end: number): void {
    this.#isWhole = false;
    this.#replace(start, end, '');
  }

  #readSet(node: AST.CharacterSet): void {
    const { kind, start, end } = node;
    if (kind === 'any') {
      this.#replace(start, end, '[^\\n\\r\u2028\u2029]');
      return;
    }
    if (kind === 'property') {
      this.#giveUp();
      return;
    }
    const isInClass = node.parent.type === 'CharacterClass';
    // What a class leaves out of what a set leaves out has no other form.
    if (isInClass && node.negate) this.#giveUp();
    const inner = sets[kind];
    this.#replace(start, end, isInClass ? inner : `[${node.negate ? '^' : ''}${inner}]`);
  }

  #replace(start: number, end: number, text: string): void {
    this.#replacements.push({ start, end, text });
  }

  #replaceAll(): string {
    const ordered = this.#replacements.toSorted((one, other) => other.start - one.start);
    return ordered.reduce(
      (source, { start, end, text }) => source.slice(0, start) + text + source.slice(end),
      this.#source,
    );
  }
}

function isSurrogate(value: number): boolean {
  return value >= 0xd8_00 && value <= 0xdf_ff;
}

/** Escapes of code points differ from language to language. */
function isEscaped(raw: string): boolean {
  return /^\\[xuc0]/.test(raw);
}

/** In a class, Rust reads some characters as operators. */
function isStrange(raw: string, isInClass: boolean): boolean {
  if (isEscaped(raw)) return true;
  if (isInClass) return ['[', '&', '~'].includes(raw);
  return raw === '\\-';
}

const shortEscapes: Readonly<Record<number, string>> = {
  9: String.raw`\t`,
  10: String.raw`\n`,
  11: String.raw`\v`,
  12: String.raw`\f`,
  13: String.raw`\r`,
};

function renderCharacter(value: number, isInClass: boolean): string {
  const character = String.fromCodePoint(value);
  const short = shortEscapes[value];
  if (short !== undefined) return short;
  if (value < 0x20 || (value >= 0x7f && value <= 0xff) || '&~'.includes(character)) {
    return `\\x${value.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  const syntax = isInClass ? /[\\\]^[-]/ : /[$()*+.?[\\\]^{|}]/;
  return syntax.test(character) ? `\\${character}` : character;
}

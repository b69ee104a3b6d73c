import { quote, type TextRule } from './rule.js';

/** What YAML has no character for, and half pairs of UTF-16. */
const unwritable = /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u;
const control = /[\u0000-\u001f]/;

/** A text that every parser of YAML reads. */
export const yamlText: TextRule = {
  on: 'string',
  text: 'Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.',
  check: (value) =>
    unwritable.test(value)
      ? `${quote(value)} holds a character that YAML cannot carry: leave it out`
      : null,
};

/** A text in one line, such as a name. */
export const lineOfText: TextRule = {
  on: 'string',
  text: 'A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.',
  check: (value) =>
    control.test(value) || unwritable.test(value)
      ? `${quote(value)} holds a control character or one that YAML cannot carry: leave it out`
      : null,
};

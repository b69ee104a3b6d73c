/**
 * The pattern as the definition has it, where other people's languages read it otherwise: `pattern`
 * then says what all can say, or is not there.
 */
export const writtenPatternKey = 'x-pattern';

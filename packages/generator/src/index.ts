export { DefinitionError, formatDiagnostic, type Diagnostic } from './diagnostic.js';
export { generatedFolders } from './emit/emitters.js';
export type { GeneratedFile } from './generated-file.js';
export { generate, type GenerateOptions } from './generate.js';
export { checkFiles, type Drift } from './output/check-files.js';
export { OutputError } from './output/output-error.js';
export { writeFiles, type WriteResult } from './output/write-files.js';
export { runCommand, type Terminal } from './run-command.js';

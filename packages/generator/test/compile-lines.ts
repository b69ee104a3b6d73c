import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es5.d.ts'],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
};

const library = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles modules that are nowhere on a disk.
 *
 * @param files - their texts by path, the one that is asked about first
 * @returns why the compiler refuses lines of the first, by their number from 0
 * @throws Error when it refuses another
 */
export function compileLines(files: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  const [main = ''] = Object.keys(files);
  const program = ts.createProgram([main], options, hostOf(files));
  const faults = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  return new Map(
    faults.map(({ file, start = 0, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, '\n');
      if (file?.fileName !== main) throw new Error(`${file?.fileName ?? ''}: ${text}`);
      return [file.getLineAndCharacterOfPosition(start).line, text];
    }),
  );
}

function hostOf(files: Readonly<Record<string, string>>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files[path] !== undefined || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const own = files[path];
    if (own !== undefined) return ts.createSourceFile(path, own, version);
    if (!library.has(path)) library.set(path, getSourceFile(path, version, ...rest));
    return library.get(path);
  };
  return host;
}

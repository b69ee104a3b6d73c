import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is smaller gains nothing; what is of another type is compressed in itself. */
const worthwhile = 1024;
const compressible = /\.(js|css|svg)$/;

/** Half a second less than the best, and two hundredths more bytes. */
const quality = 9;

/** Leaves each file beside itself in the forms that browsers take, so that no server compresses. */
export function compressFiles(): Plugin {
  let folder = '';
  return {
    name: 'compress-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir, 'assets');
    },
    async closeBundle() {
      const names = (await readdir(folder)).filter((name) => compressible.test(name));
      await Promise.all(names.map((name) => compressFile(join(folder, name))));
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const contents = await readFile(path);
  if (contents.length < worthwhile) return;
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(contents, { params: parameters }));
  await writeFile(
    `${path}.gz`,
    await promisify(gzip)(contents, { level: constants.Z_BEST_COMPRESSION }),
  );
}

import { rolldown } from 'rolldown';

/**
 * Bundles a TypeScript program so that plain Node can run it; installed packages stay outside.
 * @param {string} entry  path of the program's first file
 * @returns {Promise<string>} path of the bundle, below node_modules so that packages are found from there
 */
export async function bundle(entry) {
  const file = `node_modules/.cache/ringside/${entry.replace(/\W+/g, '-').replace(/-ts$/, '')}.mjs`;
  const program = await rolldown({ input: entry, platform: 'node', external: /^[^./]/ });
  await program.write({ file, format: 'esm', sourcemap: true, codeSplitting: false });
  await program.close();
  return file;
}

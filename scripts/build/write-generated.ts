// Part of `npm run fix`: writes what is generated from other files. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { exitCodes } from '../report.ts';
import { readStrings, typesFromStrings } from './interface-strings.ts';
import { pageFromProblems } from './problem-page.ts';

const generated = {
  'src/strings.d.ts': typesFromStrings(await readStrings('vi')),
  'docs/problems.md': pageFromProblems(),
};

const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(generated)) {
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === text) continue;
  if (isCheck) {
    console.error(`${path} is not what its sources give. Run: npm run fix`);
    process.exitCode = exitCodes.problemsFound;
  } else {
    await writeFile(path, text);
    console.log(`wrote ${path}`);
  }
}

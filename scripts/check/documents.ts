// Every path and every npm command that a document names has to exist.
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitCodes } from '../report.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...(await markdownBelow('docs'))];
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const builtIn: readonly string[] = ['start', 'test', 'ci', 'install'];

const faults: string[] = [];
for (const path of documents) {
  const text = await readFile(path, 'utf8');
  for (const [at, line] of text.split('\n').entries()) {
    for (const command of commandsIn(line)) {
      if (!builtIn.includes(command) && !Object.hasOwn(scripts, command))
        faults.push(`${path}:${at + 1} npm run ${command}`);
    }
    for (const named of pathsIn(line, dirname(path))) {
      if (!(await isThere(named))) faults.push(`${path}:${at + 1} ${named}`);
    }
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? exitCodes.problemsFound : exitCodes.fine;

async function markdownBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}

function commandsIn(line: string): string[] {
  return [...line.matchAll(/\bnpm (?:run )?(?:-s )?([a-z][a-z:-]*)/gu)].flatMap(([, name]) => name ?? []);
}

/** Links to files, and what stands in back quotes and begins with one of the project's folders; `<…>` names a form, not a file. */
function pathsIn(line: string, folder: string): string[] {
  const links = [...line.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/gu)].map(([, target]) =>
    join(folder, target ?? ''),
  );
  const quoted = [...line.matchAll(/`((?:src|content|scripts|tests|docs|public)\/[^`\s]*)`/gu)].map(
    ([, path]) => path ?? '',
  );
  return [...links, ...quoted].filter((path) => !/[<>*{}[\]…]/u.test(path));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { readSharedFile, sharedPath } from '#adapters/node-files/content-tree.ts';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import { problemLines } from '#domain/shared/problem.ts';
import { parseDocument } from '#domain/shared/source-document.ts';
import { projectFolders } from '#wiring/node.ts';

const moduleName = 'virtual:strings/vi';

/** Words of the interface, by group and name. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const stringsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Where a locale's words stand. */
export const stringsPath = (locale: string): Promise<string> => sharedPath(projectFolders(), `strings/${locale}.yaml`);

/** The words of a locale; throws with file, line, code and remedy where the file is not as it has to be. */
export async function readStrings(locale: string): Promise<Strings> {
  const document = parseYaml(await readSharedFile(projectFolders(), `strings/${locale}.yaml`));
  const strings = document.ok ? parseDocument(stringsSchema, document.value) : document;
  if (strings.ok) return strings.value;
  throw new Error(strings.problems.map((problem) => problemLines(problem, 'vi')).join('\n\n'));
}

/** `virtual:strings/vi`: one export a group, each a module of its own, so that a page is sent only the groups it names. */
export const interfaceStrings = (): Plugin => ({
  name: 'den-sach:strings',
  resolveId: (id) => (id.startsWith(moduleName) ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith(`\0${moduleName}`)) return null;
    this.addWatchFile(await stringsPath('vi'));
    const strings = await readStrings('vi');
    const group = id.slice(moduleName.length + 2);
    const code =
      group === ''
        ? Object.keys(strings).map((name) => `export { words as ${name} } from '${moduleName}/${name}';`)
        : [`export const words = ${JSON.stringify(strings[group])};`];
    return { code: code.join('\n'), moduleSideEffects: false };
  },
});

/** The types of `virtual:strings/vi`: a word that is not in vi.yaml does not compile. */
export function typesFromStrings(strings: Strings): string {
  const groups = Object.entries(strings).map(([group, words]) => {
    const members = Object.keys(words).map((name) => `    readonly ${name}: string;`);
    return [`  export const ${group}: {`, ...members, '  };'].join('\n');
  });
  return `// Written by \`npm run fix\` from content/strings/vi.yaml.\ndeclare module '${moduleName}' {\n${groups.join('\n')}\n}\n`;
}

// A lockfile that lacks the optional packages of another platform makes `npm ci` fail there although it went well here.
import { readFile } from 'node:fs/promises';
import { exitCodes } from '../report.ts';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
    .map((name) => `${place} wants ${name}`),
);
for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? exitCodes.problemsFound : exitCodes.fine;

// Runs the named Vitest projects and ends with a line "N passed, N failed".
import { startVitest } from 'vitest/node';
import { exitCodes } from '../report.ts';

const vitest = await startVitest([], { run: true, watch: false, project: process.argv.slice(2) });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
// A file that could not even be loaded has no tests to count.
const broken = modules.filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
const failed = count('failed') + broken;
const passed = count('passed');
await vitest.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? exitCodes.problemsFound : exitCodes.fine;

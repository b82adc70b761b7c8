// `npm run check:content`: every problem of the content, with file, line, code and remedy.
import type { Content } from '#domain/item/content-from-tree.ts';
import { isPublished, moduleBanks, problemsOfModuleBank, unpublishedProblem } from '#domain/item/module-banks.ts';
import { loadContent, openBanks, sha256 } from '#wiring/node.ts';
import { exitCodes, reportProblems } from '../report.ts';

async function checkBanks(content: Content): Promise<number> {
  const banks = await moduleBanks(content, await openBanks(), sha256);
  const problems = [
    ...banks.flatMap(problemsOfModuleBank),
    ...banks.filter((bank) => !isPublished(bank)).map(unpublishedProblem),
  ];
  if (problems.length > 0) return reportProblems(problems);
  const lessons = content.catalogue.flatMap(({ modules }) => modules).flatMap((module) => module.lessons);
  console.log(`Nội dung ổn: ${content.catalogue.length} khóa học, ${banks.length} mô-đun, ${lessons.length} bài.`);
  return exitCodes.fine;
}

const content = await loadContent();
process.exitCode = content.ok ? await checkBanks(content.value) : reportProblems(content.problems);

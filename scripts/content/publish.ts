// `npm run content:publish`: writes the bank of each module whose items have changed, and appends it to the list.
import { bytesFromBank } from '#domain/item/bank-from-items.ts';
import type { Content } from '#domain/item/content-from-tree.ts';
import { isPublished, moduleBanks, problemsOfModuleBank } from '#domain/item/module-banks.ts';
import { base64urlFromBytes } from '#domain/shared/bytes.ts';
import { loadContent, openBanks, sha256, systemClock } from '#wiring/node.ts';
import { exitCodes, printable, reportProblems } from '../report.ts';
import { linesOfEdits } from './edit-lines.ts';

async function publish(content: Content): Promise<number> {
  const banks = await openBanks();
  const changed = (await moduleBanks(content, banks, sha256)).filter((bank) => !isPublished(bank));
  const problems = changed.flatMap(problemsOfModuleBank);
  if (problems.length > 0) return reportProblems(problems);
  for (const line of linesOfEdits(changed)) console.log(printable(line));
  for (const { module, bank } of changed) {
    const bytes = bytesFromBank(bank);
    const dig = base64urlFromBytes(sha256(bytes));
    await banks.append(dig, bytes, { module: module.id, version: bank.version, dig, published: systemClock() });
    console.log(`${module.id}: phiên bản ${bank.version}, ${bank.items.length} câu, ${bytes.length} byte, ${dig}`);
  }
  if (changed.length === 0) console.log('Mọi bộ câu hỏi đều đã công bố, không có gì thay đổi.');
  return exitCodes.fine;
}

const content = await loadContent();
process.exitCode = content.ok ? await publish(content.value) : reportProblems(content.problems);

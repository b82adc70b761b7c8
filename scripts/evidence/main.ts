// `npm run evidence -- verify <file or folder>… [--json]` and `npm run evidence -- sample …`
import { exitCodes, printable, reportMisuse } from '../report.ts';
import { sample, sampleUsage } from './sample.ts';
import { verify, verifyUsage } from './verify.ts';

// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.couldNotRun),
);

const usage = [verifyUsage, sampleUsage].join('\n\n');
const [command, ...args] = process.argv.slice(2);

async function run(): Promise<number> {
  switch (command) {
    case 'verify':
      return verify(args);
    case 'sample':
      return sample(args);
    default:
      return reportMisuse('Cần tên lệnh: verify hoặc sample.', usage);
  }
}

// A fault of this machine must not end with 1, which says that a token was refused.
process.exitCode = await run().catch((error: unknown) => {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  return exitCodes.couldNotRun;
});

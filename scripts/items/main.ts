// `npm run items -- stats <file or folder>… [--json]`
import { exitCodes, printable, reportMisuse } from '../report.ts';
import { stats, statsUsage } from './stats.ts';

// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.couldNotRun),
);

const [command, ...args] = process.argv.slice(2);

const run = async (): Promise<number> =>
  command === 'stats' ? stats(args) : reportMisuse('Cần tên lệnh: stats.', statsUsage);

// A fault of this machine must not end with 1, which says that an attempt was not counted.
process.exitCode = await run().catch((error: unknown) => {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  return exitCodes.couldNotRun;
});

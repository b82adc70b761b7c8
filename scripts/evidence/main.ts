// `npm run evidence -- verify <file or folder>… [--json]` and `npm run evidence -- sample …`
import { reportMisuse } from '../report.ts';
import { sample, sampleUsage } from './sample.ts';
import { verify, verifyUsage } from './verify.ts';

// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

const usage = [verifyUsage, sampleUsage].join('\n\n');
const [command, ...args] = process.argv.slice(2);

switch (command) {
  case 'verify':
    process.exitCode = await verify(args);
    break;
  case 'sample':
    process.exitCode = await sample(args);
    break;
  default:
    process.exitCode = reportMisuse('Cần tên lệnh: verify hoặc sample.', usage);
}

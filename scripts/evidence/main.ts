// `npm run evidence -- verify <file or folder>… [--json]` and `npm run evidence -- sample …`
import { reportMisuse } from '../report.ts';
import { sample, sampleUsage } from './sample.ts';
import { verify, verifyUsage } from './verify.ts';

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

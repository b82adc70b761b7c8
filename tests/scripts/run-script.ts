import { spawnSync } from 'node:child_process';

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of the project as `npm run` does; `content` is the folder that `DENSACH_CONTENT` names. */
export function runScript(script: string, args: readonly string[], content?: string): Ended {
  const { DENSACH_CONTENT: _content, DENSACH_ROOT: _root, OUT_DIR: _out, NODE_OPTIONS: _options, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    env: { ...env, ...(content !== undefined && { DENSACH_CONTENT: content }) },
  });
  return { code: status, out: stdout, err: stderr };
}

/** `npm run evidence -- …` */
export const evidence = (args: readonly string[], content?: string): Ended =>
  runScript('evidence/main.ts', args, content);

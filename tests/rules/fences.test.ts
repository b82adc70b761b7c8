import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Each fence is broken on purpose: a rule that matches nothing would let these pass.
const broken: Readonly<Record<string, string>> = {
  'src/domain/text/canary-node.ts': "import 'node:fs';",
  'src/domain/shared/canary-noun.ts': "import '../course/routes.ts';",
  'src/domain/course/canary-later-noun.ts': "import '../item/kinds.ts';",
  'src/domain/item/canary-adapter.ts': "import '#adapters/fflate/deflate.ts';",
  'src/domain/item/choice/canary-later-noun.ts': "import '../../attempt/draw-form.ts';",
  'src/domain/attempt/canary-later-noun.ts': "import '../completion/payload.ts';",
  'src/domain/completion/canary-later-noun.ts': "import '../verification/verdict-of.ts';",
  'src/domain/verification/canary-library.ts': "import 'jose';",
  'src/domain/search/canary-noun.ts': "import '../item/kinds.ts';",
  'src/adapters/yaml/canary-adapter.ts': "import '#adapters/satteri/scan-lesson.ts';",
  'src/adapters/yaml/canary-library.ts': "import 'react';",
  'src/adapters/yaml/canary-relative.ts': "import '../satteri/scan-lesson.ts';",
  'src/islands/check/canary-wiring.tsx': "import '#wiring/browser.ts';",
  'src/islands/check/canary-relative.tsx': "import '../../wiring/browser.ts';",
  'src/islands/check/canary-relative-island.tsx': "import '../../adapters/noble/p256.ts';",
  'src/islands/check/canary-adapter-island.tsx': "import '#adapters/noble/p256.ts';",
  'src/islands/check/canary-node.ts': "import 'node:fs';",
  'src/components/lesson/canary-adapter.ts': "import '#adapters/noble/p256.ts';",
  'src/components/lesson/canary-wiring.ts': "import '#wiring/node.ts';",
  'src/layouts/canary-wiring.ts': "import '#wiring/node.ts';",
  'src/wiring/canary-library.ts': "import 'yaml';",
  'src/wiring/canary-island.ts': "import '#islands/format.ts';",
  'src/service-worker/canary-island.ts': "import '#islands/format.ts';",
  'src/wiring/canary-tests.ts': "import '../../tests/rules/fences.test.ts';",
};

const allowed: Readonly<Record<string, string>> = {
  'src/domain/item/canary-allowed.ts': "import '../course/routes.ts';\nimport 'zod/mini';",
  'src/domain/item/choice/canary-allowed.ts': "import '../../text/normalize.ts';",
  'src/islands/check/canary-allowed-island.tsx': "import '#wiring/browser.ts';\nimport '#domain/course/routes.ts';",
  'src/service-worker/canary-allowed.ts': "import 'workbox-core';",
};

const all = { ...broken, ...allowed };
let report = '';

beforeAll(() => {
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  const { stdout, stderr } = spawnSync(
    'node_modules/.bin/biome',
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '--reporter=github',
      ...Object.keys(all),
    ],
    { encoding: 'utf8' },
  );
  report = stdout + stderr;
});

afterAll(() => {
  for (const path of Object.keys(all)) rmSync(path, { force: true });
});

test.each(Object.keys(broken))('the linter refuses %s', (path) => {
  expect(report).toContain(`file=${process.cwd()}/${path}`);
});

test.each(Object.keys(allowed))('the linter lets %s pass', (path) => {
  expect(report).not.toContain(path);
});

test.each([
  ['the DOM', 'export const title = document.title;'],
  ['Node', 'export const home = process.env;'],
])('the compiler refuses %s in the domain', (_, text) => {
  const path = 'src/domain/text/canary-types.ts';
  writeFileSync(path, `${text}\n`);
  try {
    expect(() => execFileSync('node_modules/.bin/tsc', ['-p', 'src/domain'], { stdio: 'pipe' })).toThrow();
  } finally {
    rmSync(path);
  }
});

// A new noun joins with a decision record, in its place in the order of who may import whom.
test('the list of nouns in the domain is closed', () => {
  const folders = readdirSync('src/domain', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([
    'attempt',
    'completion',
    'course',
    'item',
    'search',
    'shared',
    'text',
    'verification',
  ]);
});

import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflate } from '#adapters/fflate/deflate.ts';
import { createNobleSigner, createSecretKey } from '#adapters/noble/p256.ts';
import { sha256 } from '#adapters/node-crypto/sha256.ts';
import { type BankFolder, openBankFolder } from '#adapters/node-files/bank-folder.ts';
import { audioPath, type ContentFolders, readContentTree, readSharedFile } from '#adapters/node-files/content-tree.ts';
import { scanLesson } from '#adapters/satteri/scan-lesson.ts';
import { verifySignature } from '#adapters/web-crypto/p256.ts';
import { parseYaml } from '#adapters/yaml/parse-yaml.ts';
import { createZxingReader } from '#adapters/zxing/read-qr.ts';
import { drawForm, practiceOrder } from '#domain/attempt/draw-form.ts';
import type { PracticeItem } from '#domain/attempt/lesson-progress.ts';
import { type Lesson, type Module, type Site, siteSchema } from '#domain/course/schema.ts';
import { type AuthoredItem, isScored } from '#domain/item/authored-kinds.ts';
import {
  bankedFromAuthored,
  type CheckItem,
  explanationFromAuthored,
  type PracticeEntry,
  taskFromAuthored,
} from '#domain/item/check-item.ts';
import { type Content, contentFromTree } from '#domain/item/content-from-tree.ts';
import { noExplanation } from '#domain/item/explanation.ts';
import { checksOfLesson, scoredPractice } from '#domain/item/module-items.ts';
import { currentBank } from '#domain/item/parse-bank.ts';
import { publishedBank } from '#domain/item/published-bank.ts';
import { keyDigestOf } from '#domain/item/right-answer.ts';
import type { Clock, ReadQr } from '#domain/shared/ports.ts';
import { problemLines } from '#domain/shared/problem.ts';
import type { Result } from '#domain/shared/result.ts';
import { parseDocument } from '#domain/shared/source-document.ts';
import type { PublishedBanks, VerificationContext } from '#domain/verification/schema.ts';

export { audioPath, createNobleSigner, createSecretKey, deflate, sha256 };

/** The folders that a command works on: `DENSACH_CONTENT` and `OUT_DIR` of the environment, or the project's own. */
export interface ProjectFolders extends ContentFolders {
  readonly banks: string;
  readonly out: string;
}

/** See `ProjectFolders`. */
export function projectFolders(env: NodeJS.ProcessEnv = process.env): ProjectFolders {
  const root = projectRoot();
  const fallback = join(root, 'content');
  const own = env['DENSACH_CONTENT'] ? resolve(env['DENSACH_CONTENT']) : fallback;
  const isOwn = own === fallback;
  return {
    root: isOwn ? root : process.cwd(),
    own,
    fallback,
    audio: [...(isOwn ? [] : [join(own, 'public', 'audio')]), join(root, 'public', 'audio')],
    banks: join(isOwn ? root : own, 'public', 'banks'),
    out: resolve(root, env['OUT_DIR'] ?? 'dist'),
  };
}

/** The folder that holds package.json; pages are bundled elsewhere, and then astro.config.mjs names it. */
const projectRoot = (): string => process.env['DENSACH_ROOT'] ?? resolve(fileURLToPath(import.meta.url), '../../..');

/** All content of a folder, or every problem in it. */
export const loadContent = async (folders: ContentFolders = projectFolders()): Promise<Result<Content>> =>
  contentFromTree(await readContentTree(folders), { parseYaml, scanLesson });

/** The published banks of a project. */
export const openBanks = ({ banks }: ProjectFolders = projectFolders()): Promise<BankFolder> => openBankFolder(banks);

/** Whole seconds of the machine's clock. */
export const systemClock: Clock = () => Math.floor(Date.now() / 1000);

/** What the verifier needs on this machine. */
export const createVerificationContext = (banks: PublishedBanks, now: number): VerificationContext => ({
  now,
  banks,
  sha256,
  verifySignature,
});

/** Reads QR codes from pictures; the reader is loaded at the first picture. */
export function createQrReader(): ReadQr {
  let reader: Promise<ReadQr> | undefined;
  const load = async (): Promise<ReadQr> => {
    const path = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
    return createZxingReader(Uint8Array.from(await readFile(path)).buffer);
  };
  return async (picture) => {
    reader ??= load();
    return (await reader)(picture);
  };
}

/** The site's own settings alone, for what is configured before any content is read. */
export async function loadSite(folders: ContentFolders = projectFolders()): Promise<Result<Site>> {
  const document = parseYaml(await readSharedFile(folders, 'site.yaml'));
  return document.ok ? parseDocument(siteSchema, document.value) : document;
}

let loaded: Promise<Content> | undefined;

/** The content of the site that is being built, read once; while authors edit, read for every page. */
export function siteContent(): Promise<Content> {
  if (process.env['NODE_ENV'] === 'development') return readOrThrow();
  loaded ??= readOrThrow();
  return loaded;
}

async function readOrThrow(): Promise<Content> {
  const content = await loadContent();
  if (content.ok) return content.value;
  throw new Error(content.problems.map((problem) => problemLines(problem, 'vi')).join('\n\n'));
}

/** What stands in each check of a lesson, as its page shows it. */
export function checksForLesson(content: Content, lesson: Lesson): PracticeEntry[][] {
  return checksOfLesson({ lesson, items: content.itemsOf(lesson) }).map((items) => items.map(practiceEntry));
}

/** The pages below every module, as Astro's `getStaticPaths` gives them. */
export async function modulePaths() {
  const { catalogue } = await siteContent();
  return catalogue.flatMap((course) =>
    course.modules.map((module) => ({ params: { course: course.id, module: module.id }, props: { course, module } })),
  );
}

/** The pages below every lesson. */
export async function lessonPaths() {
  return (await modulePaths()).flatMap(({ params, props }) =>
    props.module.lessons.map((lesson) => ({ params: { ...params, lesson: lesson.id }, props: { ...props, lesson } })),
  );
}

/** An item or a task as a lesson's practice shows it. */
export function practiceEntry(authored: AuthoredItem): PracticeEntry {
  if (!isScored(authored)) return { task: taskFromAuthored(authored) };
  const item = bankedFromAuthored(authored);
  const explanation = explanationFromAuthored(authored);
  return { item, shown: practiceOrder(item, sha256), explanation, key: keyDigestOf(item, sha256) };
}

/** How many forms of a module's check are printed: a row of people gets different ones. */
const paperForms = 3;

/** Forms of a module's published bank to be answered by pen, each drawn like a try; none where no bank is published. */
export async function paperFormsOf(content: Content, module: Module): Promise<CheckItem[][]> {
  const banks = await openBanks();
  const entry = currentBank(banks.index ?? [], module.id);
  const bank = entry && (await publishedBank(banks, entry.dig, sha256));
  if (!bank) return [];
  const explanations = new Map(
    module.lessons.flatMap((lesson) =>
      content
        .itemsOf(lesson)
        .flatMap(({ item }) => (isScored(item) ? [[String(item.id), explanationFromAuthored(item)] as const] : [])),
    ),
  );
  const numbers = Array.from({ length: paperForms }, (_, at) => at + 1);
  return numbers.map((att) =>
    drawForm(bank, entry.dig, { iss: 'paper', att }, sha256).map((drawn) => ({
      ...drawn,
      explanation: explanations.get(drawn.item.id) ?? noExplanation,
    })),
  );
}

/** The practice items of a lesson, as its progress is counted. */
export const practiceItemsOf = (content: Content, lesson: Lesson): PracticeItem[] =>
  scoredPractice(content.itemsOf(lesson)).map((item) => ({
    id: item.id,
    key: keyDigestOf(bankedFromAuthored(item), sha256),
  }));

/** The id of a lesson's entry in Astro's collection: its path below `courses/`. */
export function lessonEntryId({ file }: Lesson, { root, own }: ProjectFolders = projectFolders()): string {
  return relative(join(own, 'courses'), resolve(root, file));
}

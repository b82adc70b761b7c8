import type { Page } from '@playwright/test';
import type { BankedItem } from '../../src/domain/item/kinds.ts';
import type { ItemBank } from '../../src/domain/item/parse-bank.ts';
import { shortestPath } from '../../src/domain/item/scenario/score.ts';
import { plainFromInlineMarkdown } from '../../src/domain/text/inline-markdown.ts';
import { tabTo } from './site.ts';

/** Answers every item of the form that the page shows rightly, by keyboard alone; `skip` leaves out the first ones. */
export async function answerByKeyboard(page: Page, bank: ItemBank, skip = 0): Promise<void> {
  await page.locator('fieldset.item').first().waitFor();
  const prompts = await page.locator('fieldset.item legend').allTextContents();
  for (const [at, prompt] of prompts.entries()) {
    const asked = bank.items.filter((candidate) => prompt.endsWith(plainFromInlineMarkdown(candidate.prompt)));
    // Texts with gaps often share their prompt; the names of their fields tell them apart.
    const name = asked.length > 1 ? await page.locator(`#check-item-${at} [name]`).first().getAttribute('name') : null;
    const item = asked.find(({ id }) => name === null || name.split('.')[0] === id);
    if (!item) throw new Error(`The bank does not ask: ${prompt}`);
    if (at >= skip) await answerItem(page, item, `#check-item-${at}`);
  }
}

/** Answers one item rightly, by keyboard alone; `at` finds what holds its controls. */
export async function answerItem(page: Page, item: BankedItem, at: string): Promise<void> {
  switch (item.kind) {
    case 'choice':
    case 'listen':
      return pickRadio(page, at, String(item.key));
    case 'true-false':
      await pickRadio(page, at, item.key ? '1' : '0', item.id);
      if ('reasons' in item) await pickRadio(page, at, String(item.reason), `${item.id}.reason`);
      return;
    case 'multiple':
    case 'find':
      for (const index of await valuesInOrder(page, at)) {
        if (!item.key.includes(Number(index))) continue;
        await tabTo(page, `${at} input[value="${index}"]`);
        await page.keyboard.press('Space');
      }
      return;
    case 'text':
    case 'dictation':
      await tabTo(page, `${at} input`);
      return page.keyboard.type(item.key.accept[0] ?? '');
    case 'number':
      await tabTo(page, `${at} input`);
      return page.keyboard.type(item.key.value);
    case 'match':
      for (const [left, right] of item.key.entries()) {
        await pickOption(page, `${at} select[name="${item.id}.${left}"]`, String(right));
      }
      return;
    case 'gap':
      for (const [place, gap] of item.gaps.entries()) {
        const field = `${at} [name="${item.id}.${place}"]`;
        if ('choices' in gap) await pickOption(page, field, String(gap.key));
        else {
          await tabTo(page, field);
          await page.keyboard.type(gap.key.accept[0] ?? '');
        }
      }
      return;
    case 'scenario':
      for (const index of shortestPath(item)) {
        await pickRadio(page, at, String(index));
        await tabTo(page, `${at} button[data-go="on"]`);
        await page.keyboard.press('Enter');
      }
      return;
    case 'order':
      return putInOrder(page, item, at);
  }
}

const valuesInOrder = (page: Page, at: string): Promise<string[]> =>
  page.locator(`${at} input`).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** The arrows go through the choices of a drop-down, which begins with none. */
async function pickOption(page: Page, select: string, value: string): Promise<void> {
  await tabTo(page, select);
  for (let presses = 0; presses < 12; presses++) {
    if ((await page.locator(select).inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never reached ${value}`);
}

/** Radio buttons of one name are one stop of Tab; the arrows go from one to the next. */
async function pickRadio(page: Page, at: string, value: string, name?: string): Promise<void> {
  const radio = `${at} input[type="radio"]${name === undefined ? '' : `[name="${name}"]`}`;
  await tabTo(page, radio);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 10; presses++) {
    if (await page.locator(`${radio}[value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never reached ${value}`);
}

/** Moves each thing up to its place, from the first place on, and says so at the end. */
async function putInOrder(page: Page, item: Extract<BankedItem, { kind: 'order' }>, at: string): Promise<void> {
  for (const [place, index] of item.key.entries()) {
    const text = plainFromInlineMarkdown(item.choices[index]?.text ?? '');
    for (let moves = 0; moves < 10; moves++) {
      const texts = await page.locator(`${at} .ordering li .text`).allTextContents();
      if (texts.indexOf(text) === place) break;
      await tabTo(page, `${at} .ordering li:nth-child(${texts.indexOf(text) + 1}) button[data-by="-1"]`);
      await page.keyboard.press('Enter');
    }
  }
  await tabTo(page, `${at} button[aria-pressed]`);
  if ((await page.locator(`${at} button[aria-pressed]`).getAttribute('aria-pressed')) === 'false') {
    await page.keyboard.press('Enter');
  }
}

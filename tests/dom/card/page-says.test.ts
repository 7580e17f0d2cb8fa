import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { common, long } from '#components/card/Card.fixture.ts';
import * as fixtures from '#components/card/page-says.fixture.ts';
import { openCard, setUpCard, textsOf, untilSeen } from './open-card.ts';

const inDialog = '<dialog aria-label="Story">about the <b id="mention">Sarun Dam</b> today</dialog>';
const button = (root: ParentNode, words: string) =>
  [...root.querySelectorAll<HTMLButtonElement>('.page-says button')].find(({ textContent }) => textContent === words);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(Object.entries(fixtures))('%s: axe finds nothing', async (_, onPage) => {
    const opened = setUpCard(long, inDialog, 'open');
    const { card, host, mention, request, root } = opened;
    mention.closest('dialog')?.showModal();
    card.show(request({ theme, onPage }));
    await untilSeen(opened);
    expect(textsOf(root(), '.page-says')).toHaveLength(1);
    for (const summary of root().querySelectorAll('summary')) summary.click();
    const { violations, passes } = await axe.run(host());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test('what the page says stands before the corpus, labelled, with the deciding words in their sentence and the holder', async () => {
  const { root } = await openCard(common, { onPage: fixtures.someSaid });
  expect(textsOf(root(), '.page-says h4')).toEqual(['What this page says found automatically']);
  expect(textsOf(root(), '.said-what')).toEqual(['Takes: Filled in secret', 'Relays: Filled as the treaty allows']);
  expect(textsOf(root(), '.page-says blockquote')).toEqual([
    'The gates were closed at night and without a word.',
    'Kestrel said that every litre was held back within the treaty.',
  ]);
  expect(textsOf(root(), '.page-says mark')).toEqual([
    'closed at night and without a word',
    'said',
    'within the treaty',
  ]);
  expect(textsOf(root(), '.said-by')).toEqual([
    'in its own wordsGo to sentenceNot so? Hide',
    'Ana KestrelGo to sentenceNot so? Hide',
  ]);
  const [says, framings] = [root().querySelector('.page-says'), root().querySelector('.framings')];
  expect((says?.compareDocumentPosition(framings as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('what it leaves out is said as words that are absent', async () => {
  const { root } = await openCard(common, { onPage: fixtures.onlyLeftOut });
  expect(textsOf(root(), '.left-out')).toEqual(['Not brought up: Filled as the treaty allowsFilled in secret']);
  expect(textsOf(root(), '.said')).toEqual([]);
});

test('on a question without a finding it says nothing', async () => {
  const { root } = await openCard(common);
  expect(textsOf(root(), '.page-says')).toEqual([]);
  for (const summary of root().querySelectorAll('summary')) summary.click();
  expect(textsOf(root(), '.page-says')).toEqual([]);
});

test('a folded question tells that the page says something on it', async () => {
  const [said] = fixtures.someSaid;
  if (!said) throw new Error('nothing said');
  const { root } = await openCard(common, { onPage: [{ ...said, question: 'sarun-dam/who-gains' }] });
  expect(textsOf(root(), 'summary')[1]).toBe('Who gains from it? 2 framings · on this page');
});

test('further sentences and the rest of a long one come on demand', async () => {
  const some = await openCard(common, { onPage: fixtures.someSaid });
  button(some.root(), '1 more sentence')?.click();
  await expect.poll(() => textsOf(some.root(), '.page-says blockquote')).toHaveLength(3);
  some.card.hide();
  const { root } = await openCard(long, { onPage: fixtures.longSaid });
  expect(textsOf(root(), '.page-says blockquote')[0]).toMatch(/^\[…\] .* \[…\]$/u);
  root().querySelector<HTMLButtonElement>('.page-says .cut')?.click();
  await expect.poll(() => textsOf(root(), '.page-says blockquote')[0]).toMatch(/^After three .* planned\.$/u);
});

test('“go to sentence” closes the card and goes there; a pinned card stays', async () => {
  const { root, events } = await openCard(common, { onPage: fixtures.someSaid });
  button(root(), 'Go to sentence')?.click();
  expect(events.close).toHaveBeenCalledOnce();
  const { place } = fixtures.someSaid[0]?.said[0]?.positions[0] ?? {};
  expect(events.jump).toHaveBeenCalledExactlyOnceWith(place);
  root().querySelector<HTMLButtonElement>('[aria-label="Keep open"]')?.click();
  button(root(), 'Go to sentence')?.click();
  expect(events.close).toHaveBeenCalledOnce();
  expect(events.jump).toHaveBeenCalledTimes(2);
});

test('a finding is hidden with one press, its undo takes the focus and brings it back', async () => {
  const { card, root, events } = await openCard(common, { onPage: fixtures.someSaid, opened: 'key' });
  const { finding } = fixtures.someSaid[0]?.said[0]?.positions[0] ?? {};
  button(root(), 'Not so? Hide')?.click();
  expect(events.hideFinding).toHaveBeenLastCalledWith(finding, true);
  card.update(common, fixtures.firstHidden);
  await expect.poll(() => textsOf(root(), '.just-hidden')).toEqual(['Finding hidden. Undo']);
  await expect.poll(() => root().activeElement?.textContent).toBe('Undo');
  button(root(), 'Undo')?.click();
  expect(events.hideFinding).toHaveBeenLastCalledWith(finding, false);
  card.update(common, fixtures.someSaid);
  await expect.poll(() => textsOf(root(), '.just-hidden')).toEqual([]);
  expect(textsOf(root(), '.said-what')).toHaveLength(2);
});

test('what was hidden before is folded, and can be shown again', async () => {
  const { root, events } = await openCard(common, { onPage: fixtures.someHidden });
  expect(textsOf(root(), '.hidden-findings summary')).toEqual(['2 findings hidden by you']);
  root().querySelector<HTMLElement>('.hidden-findings summary')?.click();
  button(root(), 'Show again')?.click();
  expect(events.hideFinding).toHaveBeenCalledWith(fixtures.someHidden[0]?.hidden[0]?.finding, false);
});

test('nothing runs out of a narrow card with large text', async () => {
  await page.viewport(320, 640);
  const { root } = await openCard(long, { onPage: fixtures.longSaid, textSize: 200 });
  const dialog = root().querySelector('.card');
  expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
  await page.viewport(414, 896);
});

import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { common, long } from '#components/card/Card.fixture.ts';
import * as fixtures from '#components/card/page-says.fixture.ts';
import { openCard, setUpCard, textsOf, unfoldAll, untilSeen, visible } from './open-card.ts';

const inDialog = '<dialog aria-label="Story">about the <b id="mention">Sarun Dam</b> today</dialog>';
const button = (root: ParentNode, words: string) =>
  [...root.querySelectorAll<HTMLButtonElement>('.page-says button')].find(({ textContent }) => textContent === words);
const chips = (root: ParentNode) => [...root.querySelectorAll<HTMLButtonElement>('button.stance-chip')];

/** Opens a card and, in it, what the page says on each framing. */
async function openSaid(...[view, change]: Parameters<typeof openCard>) {
  const opened = await openCard(view, change);
  for (const chip of chips(opened.root())) chip.click();
  await expect.poll(() => visible(opened.root(), '.page-says')).toHaveLength(chips(opened.root()).length);
  return opened;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(Object.entries(fixtures))('%s: axe finds nothing', async (_, onPage) => {
    const opened = setUpCard(long, inDialog, 'open');
    const { card, host, mention, request, root } = opened;
    mention.closest('dialog')?.showModal();
    card.show(request({ theme, onPage }));
    await untilSeen(opened);
    unfoldAll(root());
    const { violations, passes } = await axe.run(host());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test('each framing tells in a word what the page does with it', async () => {
  const { root } = await openCard(common, { onPage: fixtures.someSaid });
  expect(textsOf(root(), '.framing-row')).toEqual([
    expect.stringMatching(/^Filled as the treaty allowsrelayed here 2 ×3\/5/u),
    expect.stringMatching(/^Filled in secrettaken here/u),
  ]);
  expect(chips(root()).map(({ ariaLabel }) => ariaLabel)).toEqual([
    'relayed here 2 ×: Filled as the treaty allows',
    'taken here: Filled in secret',
  ]);
});

test('pressed, the word gives the sentence with the deciding words, the holder, and that it was found automatically', async () => {
  const { root } = await openSaid(common, { onPage: fixtures.someSaid });
  expect(textsOf(root(), '.page-says h5')[0]).toBe('What this page says found automatically');
  expect(textsOf(root(), '.page-says blockquote')).toEqual([
    'Kestrel said that every litre was held back within the treaty.',
    'The gates were closed at night and without a word.',
  ]);
  expect(textsOf(root(), '.page-says mark')).toEqual([
    'said',
    'within the treaty',
    'closed at night and without a word',
  ]);
  expect(textsOf(root(), '.said-by')).toEqual([
    'Relays: Ana KestrelGo to sentenceNot so? Hide',
    'Takes: in its own wordsGo to sentenceNot so? Hide',
  ]);
  const [chip] = chips(root());
  chip?.click();
  await expect.poll(() => visible(root(), '.page-says')).toHaveLength(1);
});

test('a framing that is left out where others are brought up is said to be absent', async () => {
  const [said] = fixtures.someSaid;
  if (!said) throw new Error('nothing said');
  const [taken] = said.said;
  const leftOut = [{ id: 'by-treaty', label: 'Filled as the treaty allows', index: 0 }];
  const { root } = await openCard(common, { onPage: [{ ...said, said: taken ? [taken] : [], leftOut }] });
  expect(textsOf(root(), '.left-out')).toEqual(['not here']);
  expect(chips(root())).toHaveLength(1);
});

test('where the page brings up none, that is said once', async () => {
  const { root } = await openCard(common, { onPage: fixtures.onlyLeftOut });
  expect(textsOf(root(), '.left-out')).toEqual([]);
  expect(textsOf(root(), '.silence')[0]).toBe('This page brings up none of these.');
});

test('on a question without a finding it says nothing', async () => {
  const { root } = await openCard(common);
  unfoldAll(root());
  expect(textsOf(root(), '.page-says, .stance-chip, .left-out')).toEqual([]);
});

test('the question that the page brings up stands open', async () => {
  const [said] = fixtures.someSaid;
  if (!said) throw new Error('nothing said');
  const { root } = await openCard(common, { onPage: [{ ...said, question: 'sarun-dam/who-gains' }] });
  expect(textsOf(root(), '.question[open] h3')).toEqual(['Who gains from it?']);
});

test('what is learnt of the page while the card is open moves no question; a folded one tells of it', async () => {
  const [said] = fixtures.someSaid;
  if (!said) throw new Error('nothing said');
  const { card, root } = await openCard(common);
  card.update(common, [{ ...said, question: 'sarun-dam/who-gains' }]);
  await expect
    .poll(() => textsOf(root(), '.question summary'))
    .toEqual([expect.stringMatching(/^How was/u), 'Who gains from it? 2 framings · on this page']);
});

test('further sentences and the rest of a long one come on demand', async () => {
  const some = await openSaid(common, { onPage: fixtures.someSaid });
  button(some.root(), '1 more sentence')?.click();
  await expect.poll(() => textsOf(some.root(), '.page-says blockquote')).toHaveLength(3);
  some.card.hide();
  const { root } = await openSaid(long, { onPage: fixtures.longSaid });
  const sentences = () => textsOf(root(), '.page-says blockquote');
  expect(sentences()).toContainEqual(expect.stringMatching(/^\[…\] .* \[…\]$/u));
  root().querySelector<HTMLButtonElement>('.page-says .cut')?.click();
  await expect.poll(sentences).toContainEqual(expect.stringMatching(/^After three .* planned\.$/u));
});

test('“go to sentence” closes the card and goes there; a pinned card stays', async () => {
  const { root, events } = await openSaid(common, { onPage: fixtures.someSaid });
  button(root(), 'Go to sentence')?.click();
  expect(events.close).toHaveBeenCalledOnce();
  const { place } = fixtures.someSaid[0]?.said[1]?.positions[0] ?? {};
  expect(events.jump).toHaveBeenCalledExactlyOnceWith(place);
  root().querySelector<HTMLButtonElement>('[aria-label="Keep open"]')?.click();
  button(root(), 'Go to sentence')?.click();
  expect(events.close).toHaveBeenCalledOnce();
  expect(events.jump).toHaveBeenCalledTimes(2);
});

test('a finding is hidden with one press, its undo takes the focus and brings it back', async () => {
  const { card, root, events } = await openCard(common, { onPage: fixtures.someSaid, opened: 'key' });
  chips(root())[1]?.click();
  await expect.poll(() => visible(root(), '.page-says')).toHaveLength(1);
  const { finding } = fixtures.someSaid[0]?.said[0]?.positions[0] ?? {};
  root().querySelector<HTMLButtonElement>('.framing:last-child .said-by button:last-child')?.click();
  expect(events.hideFinding).toHaveBeenLastCalledWith(finding, true);
  card.update(common, fixtures.firstHidden);
  await expect.poll(() => textsOf(root(), '.just-hidden')).toEqual(['Finding hidden. Undo']);
  await expect.poll(() => root().activeElement?.textContent).toBe('Undo');
  button(root(), 'Undo')?.click();
  expect(events.hideFinding).toHaveBeenLastCalledWith(finding, false);
  card.update(common, fixtures.someSaid);
  await expect.poll(() => textsOf(root(), '.just-hidden')).toEqual([]);
  expect(textsOf(root(), '.framing:last-child .page-says blockquote')).toHaveLength(1);
});

test('what was hidden before is told, folded, and can be shown again', async () => {
  const { root, events } = await openSaid(common, { onPage: fixtures.someHidden });
  expect(chips(root()).map(({ textContent }) => textContent)).toEqual([
    '1 finding hidden by you',
    '1 finding hidden by you',
  ]);
  root().querySelector<HTMLElement>('.framing:last-child .hidden-findings summary')?.click();
  button(root(), 'Show again')?.click();
  expect(events.hideFinding).toHaveBeenCalledWith(
    expect.objectContaining({ framing: expect.stringMatching(/^(?:in-secret|by-treaty)$/u) }),
    false,
  );
});

test('nothing runs out of a narrow card with large text', async () => {
  await page.viewport(320, 640);
  const { root } = await openSaid(long, { onPage: fixtures.longSaid, textSize: 200 });
  unfoldAll(root());
  const dialog = root().querySelector('.card');
  expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
  await page.viewport(414, 896);
});

import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import * as fixtures from '#components/card/Card.fixture.ts';
import { openCard, setUpCard, textsOf, untilSeen } from './open-card.ts';

const every = Object.entries(fixtures);

/** axe looks at the colours of what is within <body> only; in a dialog, the card is. */
const inDialog = '<dialog aria-label="Story">about the <b id="mention">Sarun Dam</b> today</dialog>';

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(every)('%s: axe finds nothing', async (_, view) => {
    const opened = setUpCard(view, inDialog, 'open');
    const { card, host, mention, request, root } = opened;
    mention.closest('dialog')?.showModal();
    card.show(request({ theme, pagePublished: '2026-09-01' }));
    await untilSeen(opened);
    for (const summary of root().querySelectorAll('summary')) summary.click();
    const { violations, passes } = await axe.run(host());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test('what is undisputed comes first, with how many sources say so', async () => {
  const { root } = await openCard(fixtures.common);
  expect(textsOf(root(), 'h2, h3, .foot')).toMatchObject([
    'Sarun Dam',
    'Undisputed',
    'How was the dam filled in March 2025?',
    'Who gains from it?',
    expect.stringContaining('Rests on 4 of 5 sources, Mar 2025 – Jan 2026. Not the whole debate.'),
  ]);
  expect(textsOf(root(), '.undisputed li')[0]).toBe('The gates closed on 9 March 2025. 4 of 5 sources say so');
});

test('the first question stands open, its framings with one quote each; the others are folded with their count', async () => {
  const { root } = await openCard(fixtures.common);
  const [first, second] = root().querySelectorAll('details');
  expect([first?.open, second?.open]).toEqual([true, false]);
  expect(textsOf(root(), '.framing h4')).toEqual(['Filled as the treaty allows', 'Filled in secret']);
  expect(textsOf(root(), '.framing .quote')).toHaveLength(2);
  expect(textsOf(root(), 'summary')[1]).toBe('Who gains from it? 2 framings');
});

test('a quote stands in its sentence, with speaker, role, voice, outlet and date', async () => {
  const { root } = await openCard(fixtures.common);
  expect(textsOf(root(), '.quote')[0]).toBe(
    'Speaking in the assembly, Kestrel said that every litre held back was held back within the treaty, and that no notice was due.' +
      'Ana Kestrel, Minister of Water of Upper Orva · paraphrased · said 12 Mar 2025 · The Valley Post, 14 Mar 2025',
  );
  expect(textsOf(root(), '.quote mark')[0]).toBe('every litre held back was held back within the treaty');
  const link = root().querySelector<HTMLAnchorElement>('.quote a');
  expect(link).toMatchObject({
    href: 'https://valley-post.example/sarun-dam',
    rel: 'noopener noreferrer',
    target: '_blank',
  });
});

test('more quotes come on demand', async () => {
  const { root } = await openCard(fixtures.common);
  const more = root().querySelector<HTMLButtonElement>('.framing button');
  expect(more?.textContent).toBe('2 more quotes');
  more?.click();
  await expect.poll(() => textsOf(root(), '.framing:first-child .quote')).toHaveLength(3);
  expect(more).toMatchObject({ textContent: 'Fewer quotes', ariaExpanded: 'true' });
});

test('a sentence that is cut says so, and is made whole by its mark', async () => {
  const { root } = await openCard(fixtures.long);
  const cut = root().querySelector<HTMLButtonElement>('button.cut');
  expect(cut?.textContent).toBe('[…]');
  cut?.click();
  await expect
    .poll(() => textsOf(root(), '.framing:last-child blockquote')[0])
    .toMatch(/^After three weeks .* “a fairy tale for insurers”\. \[…\]$/u);
});

test('a source’s words keep their language and direction', async () => {
  const { root } = await openCard(fixtures.manyScripts);
  const quotes = [...root().querySelectorAll<HTMLElement>('blockquote')];
  expect(quotes.map(({ lang }) => lang)).toEqual(['ar', 'ur', 'hi', 'zh']);
  expect(quotes.map((quote) => getComputedStyle(quote).direction)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('what the filter hides is said, with the way to change it', async () => {
  const { root, events } = await openCard(fixtures.long);
  expect(textsOf(root(), '.hidden-note')).toEqual([
    '1 framing is hidden by your source filter. Change filter',
    '1 more source is hidden by your source filter. Change filter',
  ]);
  root().querySelector<HTMLButtonElement>('.hidden-note button')?.click();
  expect(events.action).toHaveBeenCalledWith('open-options');
});

test('a card that the filter leaves empty says why', async () => {
  const { root } = await openCard(fixtures.allHidden);
  expect(textsOf(root(), '.body')).toEqual([
    'The 2 sources that write about this are all hidden by your source filter: The Valley Post and Delta Daily. Change filter',
  ]);
});

test.each([
  ['2026-01-09', true],
  ['2026-02', true],
  ['2026-01', false],
  ['2025', false],
])('on a page of %s, a warning that it is newer than the sources: %s', async (pagePublished, warns) => {
  const { root } = await openCard(fixtures.common, { pagePublished });
  expect(textsOf(root(), '.caution')).toHaveLength(warns ? 1 : 0);
});

test('new data for an open card replace the old, and what was unfolded stays so', async () => {
  const { card, root } = await openCard(fixtures.common);
  const second = root().querySelectorAll('details')[1];
  if (second) second.open = true;
  card.update({ ...fixtures.common, undisputed: [] }, []);
  expect(textsOf(root(), '.undisputed')).toEqual([]);
  expect(root().querySelectorAll('details')[1]?.open).toBe(true);
});

test('its buttons say what they do', async () => {
  const { root, events } = await openCard(fixtures.common);
  for (const button of root().querySelectorAll<HTMLButtonElement>('.actions button')) button.click();
  expect(events.action.mock.calls.flat()).toEqual(['hide-entity', 'off-in-tab', 'off-on-site', 'open-options']);
  root().querySelector<HTMLButtonElement>('[aria-label="Close"]')?.click();
  expect(events.close).toHaveBeenCalledOnce();
  const pin = root().querySelector<HTMLButtonElement>('[aria-label="Keep open"]');
  pin?.click();
  expect(events.pin).toHaveBeenLastCalledWith(true);
  expect(pin?.ariaPressed).toBe('true');
  pin?.click();
  expect(events.pin).toHaveBeenLastCalledWith(false);
});

test.each(['javascript:alert(1)', 'data:text/html,x'])('an address like %s is no link', async (url) => {
  const [line] = fixtures.common.questions;
  const text = JSON.stringify(line).replaceAll(/"url":"[^"]*"/gu, `"url":"${url}"`);
  const { root } = await openCard({ ...fixtures.common, questions: [JSON.parse(text)] });
  expect(textsOf(root(), '.quote')).toHaveLength(2);
  expect(root().querySelectorAll('a')).toHaveLength(0);
});

import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import * as fixtures from '#components/card/Card.fixture.ts';
import { openCard, setUpCard, textsOf, toggle, unfoldAll, untilSeen, visible } from './open-card.ts';

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
    unfoldAll(root());
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
  expect(textsOf(root(), '.undisputed li > :first-child')[0]).toBe('The gates closed on 9 March 2025.');
  // In figures for the eye, so that it fits on the line.
  expect(textsOf(root(), '.undisputed .count > *')).toEqual(['4/5', '4 of 5 sources say so']);
});

test('what more is undisputed comes on demand', async () => {
  const { root } = await openCard(fixtures.common);
  const more = root().querySelector<HTMLButtonElement>('.undisputed button');
  expect(more?.textContent).toBe('1 more');
  more?.click();
  await expect.poll(() => textsOf(root(), '.undisputed li')).toHaveLength(2);
  expect(textsOf(root(), '.undisputed li')[0]).toBe('The gates closed on 9 March 2025. 4 of 5 sources say so');
  expect(more).toMatchObject({ textContent: 'Less', ariaExpanded: 'true' });
});

test('the first question stands open, its framings as rows: label, how many sources, first words, whose they are', async () => {
  const { root } = await openCard(fixtures.common);
  expect([...root().querySelectorAll<HTMLDetailsElement>('.question')].map(({ open }) => open)).toEqual([true, false]);
  expect(textsOf(root(), '.framing-row')).toEqual([
    'Filled as the treaty allows3/53 of 5 sources… every litre held back was held back within the treatyAna Kestrel · paraphrased',
    expect.stringMatching(/^Filled in secret\d\/5\d of 5 sources/u),
  ]);
  expect(visible(root(), '.quote')).toHaveLength(0);
  expect(textsOf(root(), '.question summary')[1]).toBe('Who gains from it? 2 framings');
});

test('a row unfolds to a summary in our words and the quotes, and folds again', async () => {
  const { root } = await openCard(fixtures.common);
  const row = toggle(root());
  row.click();
  await expect.poll(() => row.ariaExpanded).toBe('true');
  expect(visible(root(), '.quote, .summary')).toHaveLength(3);
  expect(textsOf(root(), '.summary')[0]).toMatch(/ 3 of 5 sources$/u);
  expect(root().getElementById(row.getAttribute('aria-controls') ?? '')).toBe(
    root().querySelector('.framing:first-child .framing-quotes'),
  );
  row.click();
  await expect.poll(() => visible(root(), '.quote, .summary')).toHaveLength(0);
});

test('one thing beside the question stands as a line of its own; more fold into one', async () => {
  const one = await openCard(fixtures.common);
  expect(textsOf(one.root(), '.rest')).toEqual([]);
  one.card.hide();
  const { root } = await openCard(fixtures.long);
  const rest = root().querySelector<HTMLDetailsElement>('.rest');
  expect(rest?.open).toBe(false);
  expect(textsOf(root(), '.rest > summary')).toEqual([expect.stringMatching(/^\d more questions?/u)]);
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

test('more than two quotes come on demand', async () => {
  const { root } = await openCard(fixtures.common);
  toggle(root()).click();
  const more = root().querySelector<HTMLButtonElement>('.framing-quotes > button');
  expect(more?.textContent).toBe('1 more quote');
  more?.click();
  await expect.poll(() => textsOf(root(), '.framing:first-child .quote')).toHaveLength(3);
  expect(more).toMatchObject({ textContent: 'Fewer quotes', ariaExpanded: 'true' });
});

test('a sentence that is cut says so, and is made whole by its mark', async () => {
  const { root } = await openCard(fixtures.long);
  for (const row of root().querySelectorAll<HTMLButtonElement>('.framing-toggle')) row.click();
  const cut = root().querySelector<HTMLButtonElement>('.framing:last-child button.cut');
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
  toggle(root()).click();
  card.update({ ...fixtures.common, undisputed: [] }, []);
  expect(textsOf(root(), '.undisputed')).toEqual([]);
  expect(root().querySelectorAll('details')[1]?.open).toBe(true);
  await expect.poll(() => toggle(root()).ariaExpanded).toBe('true');
});

test('the sources are compared on one question, or on all that it is about', async () => {
  const { root, events } = await openCard(fixtures.common);
  root().querySelector<HTMLButtonElement>('.question[open] .compare')?.click();
  root().querySelector<HTMLButtonElement>('.foot button')?.click();
  expect(events.compare.mock.calls).toEqual([['sarun-dam/how-filled'], [null]]);
});

test('its buttons say what they do', async () => {
  const { root, events } = await openCard(fixtures.common);
  const actions = root().querySelector<HTMLElement>('.actions');
  expect(actions?.checkVisibility()).toBe(false);
  root().querySelector<HTMLButtonElement>('[aria-label="More actions"]')?.click();
  await expect.poll(() => actions?.checkVisibility()).toBe(true);
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
  expect(textsOf(root(), '.quote').length).toBeGreaterThan(1);
  expect(root().querySelectorAll('a')).toHaveLength(0);
});

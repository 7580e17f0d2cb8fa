import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '#components/popup/Popup.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import type { FrameFindings } from '#lib/framing/page-findings.ts';
import { failed, found, frameFindings, opened } from '#tests/unit/framing/orla-findings.ts';
import { orlaPack } from './orla-pack.ts';
import { popupActions, popupFacts, report, settingsWith } from './popup-facts.ts';
import { expectAccessible, showScreen, textOf, textsOf } from './show-screen.ts';

const everything = frameFindings({ ...found, positions: [failed, opened, failed], silent: [] });

function openPopup(
  findings: FrameFindings | null,
  settings: Partial<Settings> = {},
  look: Parameters<typeof showScreen>[1] = {},
) {
  const actions = popupActions();
  const frames = report.frames.map((entry, index) => ({
    ...entry,
    findings: index === 0 ? findings : findings && frameFindings(),
  }));
  const facts = popupFacts({ report: { ...report, frames }, settings: settingsWith(settings) });
  showScreen(<Popup facts={facts} packs={[orlaPack]} actions={actions} />, look);
  return actions;
}

const hidden: Settings['findingsHidden'] = [
  {
    question: 'orla-dam/who-opened-the-gates',
    framing: 'gates-failed',
    mode: 'reports',
    words: 'Minister Tavin said the gates gave way.',
  },
];

describe('the summary of what the page says', () => {
  it('tells for each framing who says so, and names those that are left out', () => {
    openPopup(frameFindings({ positions: [failed], silent: found.silent }));
    expect(textsOf('.voiced')).toEqual(['They gave way L. Tavin says so']);
    expect(textOf('.unvoiced')).toBe('Left out: Karvia opened them');
    expect(textOf('.findings-note')).toBe('1 question comes up, found automatically.');
  });

  it.each([
    ['L. Tavin says so', failed],
    ['L. Tavin rejects it', { ...failed, mode: 'rejects' as const }],
    ['L. Tavin says so, according to Ana Breuk', { ...failed, teller: 'ana-breuk' }],
    ['somebody else says so', { ...failed, holder: null }],
    ['the page itself says so', opened],
    ['the page itself brings it up', { ...opened, mode: 'reports' as const }],
    ['the page itself rejects it', { ...opened, mode: 'rejects' as const }],
  ])('has the words “%s”', (words, position) => {
    openPopup(frameFindings({ positions: [position] }));
    expect(textsOf('.voicing')).toEqual([words]);
  });

  it('of many voices shows a few, and all on unfolding', async () => {
    const holders = ['orla-dam', 'ana-breuk', 'water-minister-tavin', null];
    openPopup(frameFindings({ positions: holders.map((holder) => ({ ...failed, holder })) }));
    expect(textsOf('.voicing')).toHaveLength(4);
    await page.getByRole('button', { name: '1 more', exact: true }).click();
    await expect.poll(() => textsOf('.page-framings h4')).toEqual(['Karvia opened them', 'They gave way']);
  });

  it('sets apart the questions that the page comes to without an answer', async () => {
    const [question] = found.silent;
    openPopup(frameFindings({ silent: [{ ...question, question: 'who-opened-the-gates', framing: 'gates-failed' }] }));
    expect(textsOf('h2')).toEqual([
      'This page is about',
      'Disputed here',
      'Left out',
      'Marked on this page',
      'Search the whole corpus',
    ]);
    expect(textsOf('.page-question h3')).toEqual(['What opened the gates of Orla Dam on 3 March 2031?']);
    expect(textOf('main')).toContain('The page comes to these, but no answer was found on it.');
    await expectAccessible();
  });

  it('goes to a sentence, and on to the next one', async () => {
    const { jump } = openPopup(everything);
    const says = page.getByRole('button', { name: 'They gave way: L. Tavin says so 2 ×. Go to the next sentence' });
    await says.click();
    await says.click();
    expect(jump.mock.calls.map(([{ frame, reading, start }]) => [frame, reading, start])).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
    await expect.poll(() => textsOf('[role=status]')).toContain('The sentence is shown on the page.');
  });

  it('says that a sentence has left the page', async () => {
    const { jump } = openPopup(everything);
    jump.mockResolvedValue(false);
    await page.getByRole('button', { name: 'Karvia opened them: the page itself says so. Go to the sentence' }).click();
    await expect.poll(() => textOf('.failed')).toBe('That sentence is no longer on the page.');
  });

  it('says that a finding could not be hidden', async () => {
    const { hideFinding } = openPopup(everything);
    hideFinding.mockResolvedValue(false);
    await page.getByText(/^What opened the gates/u).click();
    await page.getByRole('button', { name: /^relayed here/u }).click();
    await page.getByRole('button', { name: 'Not so? Hide' }).click();
    await expect.poll(() => textOf('.failed')).toBe('That could not be stored. Nothing was changed.');
  });

  it('shows the sentences on opening a question, each with its jump, and hides a wrong one', async () => {
    const { hideFinding, jump } = openPopup(everything);
    await page.getByText(/^What opened the gates/u).click();
    for (const chip of document.querySelectorAll<HTMLElement>('.stance-chip')) chip.click();
    await expect.poll(() => textsOf('.page-says mark')).toEqual(['opened from Karvia', 'gave way']);
    await expectAccessible();
    await page.getByRole('button', { name: 'Go to sentence' }).first().click();
    expect(jump).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Not so? Hide' }).last().click();
    expect(hideFinding).toHaveBeenCalledWith(hidden[0], true);
  });

  it.each([
    ['No sentence was found', frameFindings(), {}],
    ['You have hidden everything', frameFindings({ positions: [failed] }), { findingsHidden: hidden }],
    ['Only the first part of this very long page', { ...everything, capped: true }, {}],
  ] as const)('“%s” is said where it is so', (says, findings, settings) => {
    openPopup(findings, settings);
    expect(textOf('.findings-note')).toContain(says);
  });

  it('says nothing of a page that has not been read', () => {
    openPopup(null);
    expect(document.querySelector('.findings-note')).toBeNull();
    expect(textsOf('.page-question h3')).toEqual(['What opened the gates of Orla Dam on 3 March 2031?']);
    expect(document.querySelector('.glance')).toBeNull();
  });

  it('is of shown sources only', () => {
    const { filter } = settingsWith({});
    openPopup(everything, { filter: { ...filter, sources: ['karvia-courier', 'solmark-herald'] } });
    expect(textsOf('.voicing')).toEqual([]);
    expect(textsOf('.quotations li')).toEqual([]);
  });
});

describe('the words and quotations of the page', () => {
  it('are compared with those of the sources', async () => {
    const { jump } = openPopup(everything);
    expect(textsOf('.term h3')).toEqual(['“flood” 1 × and “water attack” 1 ×']);
    await page.getByText('“flood” 1 × and', { exact: false }).click();
    expect(textsOf('.lines li')).toEqual(['Flood at the Orla Dam', 'Somebody called it a water attack.']);
    expect(document.querySelectorAll('.variants dd').length).toBeGreaterThan(1);
    await expectAccessible();
    await page.getByRole('button', { name: /^Somebody called it/u }).click();
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ block: 1 }));
  });

  it('show how a quotation differs from its source', () => {
    openPopup(everything);
    expect(textOf('.quotation-how')).toMatch(/^shortened/u);
    expect(textsOf('.quotations del')).toEqual(['oldest']);
    expect(textOf('.quotation-source')).toContain('Karvia Courier');
  });
});

describe('the lens', () => {
  const lens = () => page.getByRole('switch', { name: 'Tint these sentences' });

  it('is at hand where there are sentences to tint', async () => {
    const { switchLens } = openPopup(everything);
    await lens().click();
    expect(switchLens).toHaveBeenCalledWith(true);
  });

  it('is not there where there is nothing', () => {
    openPopup(frameFindings());
    expect(document.querySelector('.part-head [role=switch]')).toBeNull();
  });

  it('can be switched off where there is nothing', async () => {
    const { switchLens } = openPopup(frameFindings(), { lens: true });
    await lens().click();
    expect(switchLens).toHaveBeenCalledWith(false);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['everything', everything],
    ['nothing', frameFindings()],
    ['one finding', frameFindings({ positions: [failed], silent: found.silent })],
  ] as const)('axe finds nothing with %s', async (_, findings) => {
    openPopup(findings, {}, { theme });
    await expectAccessible();
  });
});

it('nothing runs out of a narrow window with large text', async () => {
  await page.viewport(320, 640);
  openPopup(everything, {}, { textSize: 200 });
  for (const summary of document.querySelectorAll<HTMLElement>('summary')) summary.click();
  await expect.poll(() => document.querySelector('.stance-chip')).not.toBeNull();
  for (const chip of document.querySelectorAll<HTMLElement>('.stance-chip, .framing-toggle')) chip.click();
  await expect.poll(() => document.querySelector('.page-says')).not.toBeNull();
  expect(document.querySelector('main')?.scrollWidth).toBe(320);
});

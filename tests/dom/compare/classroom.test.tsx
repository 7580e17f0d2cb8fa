import '#components/compare/compare.css';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CompareState, initialState } from '#lib/compare/compare-state.ts';
import { expectAccessible, showScreen, textOf, textsOf } from '#tests/dom/screens/show-screen.ts';
import { conflictPack } from './bundled-pack.ts';
import { KeptCompare } from './KeptCompare.tsx';

const mediation = 'may-2025-conflict/who-brokered-the-ceasefire';

async function openClassroom(
  state: Partial<CompareState> = {},
  look: Parameters<typeof showScreen>[1] = {},
  width = 1000,
) {
  await page.viewport(width, 800);
  let latest = initialState;
  showScreen(
    <KeptCompare
      packs={[conflictPack]}
      begin={{ classroom: true, question: mediation, ...state }}
      onState={(drawn) => {
        latest = drawn;
      }}
    />,
    look,
  );
  return () => latest;
}

const riddle = (number: number) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`^Quote ${number}(?!\\d)`, 'u') });
const reveal = (number: number) => riddle(number).getByRole('button', { name: 'Reveal' });

describe('before it is revealed', () => {
  it('has no source in the document: not in text, names, titles, links or ids', async () => {
    for (const { id } of conflictPack.questions) {
      await openClassroom({ question: `may-2025-conflict/${id}` });
      const [shown] = [...document.querySelectorAll('.compare-screen')].slice(-1);
      const html = shown?.outerHTML ?? '';
      expect(html).toContain('Quote 1');
      for (const source of conflictPack.sources) {
        for (const told of [source.publisher, source.id, new URL(source.url).host, source.byline ?? source.id])
          expect(html.toLowerCase()).not.toContain(told.toLowerCase());
      }
      for (const evidence of conflictPack.evidence) expect(html).not.toContain(`"${evidence.id}"`);
      expect(shown?.querySelectorAll('a, [title], time, article')).toHaveLength(0);
    }
  });

  it('says in words where a name was taken out, and how long it was by nothing', async () => {
    await openClassroom();
    const bars = [...document.querySelectorAll('.hidden-name')];
    expect(bars.length).toBeGreaterThan(3);
    expect(new Set(bars.map((bar) => bar.getAttribute('aria-label')))).toEqual(new Set(['hidden name']));
    expect(bars.every(({ textContent }) => textContent === '')).toBe(true);
  });
});

describe('guessing', () => {
  it('sets the guess beside what the source says, and counts', async () => {
    await openClassroom();
    await userEvent.selectOptions(riddle(1).getByLabelText('Whose position?'), 'The outlet itself');
    await userEvent.selectOptions(riddle(1).getByLabelText('In whose words?'), 'A headline');
    await reveal(1).click();
    await expect
      .poll(() => textsOf('.riddle-answer tbody tr'))
      .toEqual(['Whose position? The outlet itself The outlet itself', 'In whose words? A headline The outlet’s own']);
    expect(textOf('.riddle-answer figcaption')).toContain('Education Post');
    expect(textOf('.classroom-score')).toContain('speaker in 1 of 1, voice in 0 of 1');
    await expect.poll(() => document.activeElement?.className).toBe('riddle-answer');
  });

  it('reveals all at once, with no guess where none was made, and starts again', async () => {
    await openClassroom();
    const all = document.querySelectorAll('.riddle').length;
    await page.getByRole('button', { name: 'Reveal all' }).click();
    await expect.poll(() => document.querySelectorAll('.riddle-answer').length).toBe(all);
    expect(textsOf('.riddle-answer tbody td .soft').every((text) => text === 'no guess')).toBe(true);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => document.querySelectorAll('.riddle-answer').length).toBe(0);
  });

  it('begins anew with another question', async () => {
    await openClassroom();
    await page.getByRole('button', { name: 'Reveal all' }).click();
    await userEvent.selectOptions(page.getByLabelText('Question'), 'what-was-chinas-part');
    await expect.poll(() => textOf('.classroom h2')).toBe('What was China’s part?');
    expect(document.querySelector('.riddle-answer')).toBeNull();
  });
});

describe('names of people and places', () => {
  it('are hidden in the quotes, and shown when the teacher wants them', async () => {
    await openClassroom();
    const quotes = () => textsOf('.riddle > blockquote').join(' ');
    expect(quotes()).not.toMatch(/Pakistan|India|China|Trump/u);
    await page.getByRole('switch', { name: 'Hide people and places in the quotes too' }).click();
    await expect.poll(quotes).toMatch(/India and Pakistan/u);
  });
});

it('tells the teacher what to ask only when asked to', async () => {
  await openClassroom();
  expect(textOf('.teacher-hints ul')).toBe('');
  await page.getByRole('button', { name: 'For the teacher' }).click();
  await expect
    .poll(() => textOf('.teacher-hints ul'))
    .toContain('Government of Pakistan stands behind more than one framing');
});

it('is entered and left by a button, without a source or speaker in the address', async () => {
  const latest = await openClassroom({
    classroom: false,
    view: 'timeline',
    holder: 'may-2025-conflict/pakistan',
    source: 'may-2025-conflict/hour24',
  });
  await page.getByRole('button', { name: 'Classroom' }).click();
  await expect.poll(latest).toMatchObject({ classroom: true, holder: null, source: null, question: mediation });
  await page.getByRole('button', { name: 'Leave classroom mode' }).click();
  await expect.poll(latest).toMatchObject({ classroom: false });
});

describe('axe finds nothing', () => {
  it.each([
    [{ theme: 'light' }, 1000],
    [{ theme: 'dark', dir: 'rtl' }, 360],
    [{ theme: 'light', textSize: 200 }, 1000],
  ] as const)('%o at %d px', async (look, width) => {
    await openClassroom({}, look, width);
    await reveal(1).click();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

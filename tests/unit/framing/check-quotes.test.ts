import { describe, expect, it } from 'vitest';
import { checkQuotes } from '#lib/framing/check-quotes.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { compileBundled } from './bundled-pack.ts';

const pack = await compileBundled('may-2025-conflict');

const blockOf = (text: string, article = 0): Block => ({ text, article, lang: 'en', kind: 'paragraph' });
const check = (...texts: string[]) =>
  checkQuotes(
    pack,
    texts.map((text) => blockOf(text)),
  );
const show = (...texts: string[]) =>
  check(...texts).map(({ evidence, block, start, end, parts }) => [
    evidence,
    texts[block]?.slice(start, end),
    parts.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}${text}`)).join(' | '),
  ]);

describe('checkQuotes', () => {
  it('finds direct speech of the corpus, word for word, in any marks', () => {
    for (const quotation of ['“…”', '"…"', '‘…’', '« … »', '「…」']) {
      const page = `Dar condemned the ${quotation.replace('…', 'unilateral and illegal decision')} of Delhi.`;
      const [found] = check(page);
      expect(found).toMatchObject({ evidence: 'jade-unilateral-illegal', exact: true });
      expect(page.slice(found?.start, found?.end)).toBe('unilateral and illegal decision');
    }
  });

  it('does not mind capitals, hyphens, accents, quotation marks or line ends', () => {
    expect(check('“FUNDAMENTAL and long‑term\ninterests of both sides”, he said.')[0]?.exact).toBe(true);
  });

  it('shows what a quotation changed, left out and added', () => {
    expect(show('Wang saw in it the “fundamental and long-term interests of both nations”.')).toEqual([
      [
        'jade-long-term-interests',
        'fundamental and long-term interests of both nations',
        'fundamental and long-term interests of both | -sides | +nations',
      ],
    ]);
    expect(
      show('“I was asked earlier today by Prime Minister @CMShehbaz that I lead a delegation”, he wrote.'),
    ).toEqual([
      [
        'edupost-case-for-peace',
        'I was asked earlier today by Prime Minister @CMShehbaz that I lead a delegation',
        'I was | -contacted | +asked | earlier today by Prime Minister @CMShehbaz, | -who requested | that I lead a delegation | -to present Pakistan’s case for peace on the international stage',
      ],
    ]);
  });

  it('passes over a speech tag between two quotations', () => {
    expect(
      show(
        '“I was contacted earlier today by Prime Minister @CMShehbaz,” he wrote, “who requested that I lead a delegation”',
      ),
    ).toEqual([
      [
        'edupost-case-for-peace',
        'I was contacted earlier today by Prime Minister @CMShehbaz,” he wrote, “who requested that I lead a delegation',
        'I was contacted earlier today by Prime Minister @CMShehbaz, who requested that I lead a delegation | -to present Pakistan’s case for peace on the international stage',
      ],
    ]);
  });

  it('reads a quotation whose end is in a later paragraph', () => {
    const [first] = check('“I was contacted earlier today by Prime Minister Sharif.', '“I am honored.”');
    expect(first?.evidence).toBe('edupost-case-for-peace');
  });

  it('finds long runs of a source outside quotation marks', () => {
    expect(
      check(
        'Experts say India has consistently maintained that all issues with Pakistan, including Kashmir, are strictly bilateral matters.',
      ),
    ).toMatchObject([{ exact: true }]);
  });

  it.each([
    'The “ceasefire” held, and “Operation Sindoor” was over.',
    'The “terrorist hideouts” and the “peace pitch” made headlines.',
    'Deputy Prime Minister and Foreign Minister Ishaq Dar met Chinese Foreign Minister Wang Yi in Beijing.',
    'India launched “Operation Sindoor” on May 7, after the Pahalgam attack that killed 26 people.',
    'On May 10, a ceasefire was announced by President Donald Trump.',
    'India decided to suspend the Indus Waters Treaty (IWT), the minister said.',
    '“Both sides want peace and stability in South Asia,” the ministry said.',
    '“We welcome the ceasefire between India and Pakistan and call for dialogue,” said the spokesman.',
  ])('finds no quotation in what everybody writes: %s', (text) => {
    expect(show(text)).toEqual([]);
  });

  it('leaves furniture out', () => {
    expect(checkQuotes(pack, [blockOf('the “unilateral and illegal decision” of Delhi', furniture)])).toEqual([]);
  });
});

import { manyScripts } from './card/Card.fixture.ts';
import { byOutlet, hour24, paraphrased, rejecting } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { framingColours } from './framing-colours.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

// Chinese has no pinned font (tests/dom/gallery).
const scripts = (manyScripts.questions[0]?.framings ?? [])
  .flatMap(({ quotes }) => quotes)
  .filter(({ source }) => source.language !== 'zh');

export const fixtures: Fixtures = {
  'in the outlet’s own words': () => <QuoteBlock quote={byOutlet} />,
  'paraphrased, with office and date': () => <QuoteBlock quote={paraphrased} />,
  'cut, and made whole by its mark': () => <QuoteBlock quote={rejecting} />,
  'the whole sentence': () => <QuoteBlock quote={rejecting} context="sentence" />,
  'the same wording elsewhere': () => <QuoteBlock quote={{ ...byOutlet, alsoIn: [hour24] }} />,
  'within a framing': () => (
    <div style={framingColours(3)}>
      <QuoteBlock quote={paraphrased} />
    </div>
  ),
  'in other scripts': () => (
    <>
      {scripts.map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} />
      ))}
    </>
  ),
};

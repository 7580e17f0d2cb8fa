import { expect, test, vi } from 'vitest';
import { type OpenPage, openArticle, paintedTexts, readPage } from './open-page.ts';

const many = 40;
/** Milliseconds: far more than it takes, for machines that are busy. */
const patience = { timeout: 20_000 };

/** An article with a mention in each of many paragraphs. */
const openLong = () => openArticle('<p class="named">Operation Sindoor</p>'.repeat(many));

const paragraphs = ({ document }: OpenPage) => [...document.querySelectorAll('.named')];

/** The shortest slices there are, and something to do between two of them. */
function between(page: OpenPage, doing: () => void) {
  return {
    slice: 0,
    yieldToPage() {
      doing();
      return new Promise<void>((resolve) => page.window.setTimeout(resolve, 0));
    },
  };
}

test('a long article is marked piece by piece, in reading order', async () => {
  const page = await openLong();
  const painted = new Set<number>();
  const { words } = await readPage(
    page,
    between(page, () => painted.add(paintedTexts(page).length)),
  );
  expect(words()).toHaveLength(many);
  expect(paintedTexts(page)).toHaveLength(many);
  expect(painted.size).toBeGreaterThan(5);
});

test('what the page changes between two slices gets no mark that was meant for what stood there', async () => {
  const page = await openLong();
  const seen = new Set<string>();
  let changed = false;
  const { words } = await readPage(
    page,
    between(page, () => {
      const texts = paintedTexts(page);
      for (const text of texts) seen.add(text);
      if (changed || texts.length === 0) return;
      changed = true;
      for (const paragraph of paragraphs(page).slice(many / 2)) {
        (paragraph.firstChild as Text).data = 'Another thing altogether';
      }
    }),
  );
  await vi.waitFor(() => expect(words()).toHaveLength(many / 2), patience);
  expect(changed).toBe(true);
  expect([...seen]).toEqual(['Operation Sindoor']);
  expect(paintedTexts(page)).toHaveLength(many / 2);
});

test('abort between two slices leaves no mark', async () => {
  const page = await openLong();
  const stop = new AbortController();
  let afterwards = 0;
  const states: unknown[] = [];
  void readPage(page, {
    ...between(page, () => {
      if (stop.signal.aborted) afterwards += 1;
      if (paintedTexts(page).length > 0) stop.abort();
    }),
    signal: stop.signal,
    onChange: (state) => states.push(state),
  }).catch(() => undefined);
  await vi.waitFor(() => expect(stop.signal.aborted).toBe(true), patience);
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  expect(paintedTexts(page)).toEqual([]);
  expect(page.window.CSS.highlights.size).toBe(0);
  expect([states, afterwards]).toEqual([[], 0]);
});

test('preferences that change between two slices are in force when the page is marked', async () => {
  const page = await openLong();
  let change = () => {};
  const { reader, states } = await readPage(
    page,
    between(page, () => change()),
  );
  expect(paintedTexts(page)).toHaveLength(many);
  // The first is being shown in slices when the second one comes.
  change = () => {
    change = () => {};
    reader.setPreferences({ marks: 'page', entitiesOff: new Set() });
  };
  reader.setPreferences({ marks: 'section', entitiesOff: new Set(['test/operation']) });
  await vi.waitFor(() => expect(paintedTexts(page)).toHaveLength(1), patience);
  await vi.waitFor(() => expect(states).toHaveLength(2), patience);
  expect(reader.state.mentions).toHaveLength(many);
});

test('while nobody sees the page, what was begun waits', async () => {
  const page = await openLong();
  let hidden = false;
  let yields = 0;
  const reading = readPage(page, {
    ...between(page, () => {
      yields += 1;
      hidden = yields === 3;
    }),
    isHidden: () => hidden,
  });
  await vi.waitFor(() => expect(hidden).toBe(true), patience);
  for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  expect(yields).toBe(3);
  hidden = false;
  page.window.dispatchEvent(new Event('visibilitychange'));
  expect((await reading).words()).toHaveLength(many);
});

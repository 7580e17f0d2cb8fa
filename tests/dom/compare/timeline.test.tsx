import '#components/compare/timeline/timeline.css';
import '#components/compare/timeline/timeline-list.css';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Timeline } from '#components/compare/timeline/Timeline.tsx';
import { type CompareState, changeState, initialState } from '#lib/compare/compare-state.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { expectAccessible, showScreen, textOf, textsOf } from '#tests/dom/screens/show-screen.ts';
import { conflictPack } from './bundled-pack.ts';

const mediation: CompareState = { ...initialState, question: 'may-2025-conflict/who-brokered-the-ceasefire' };

async function openTimeline(
  {
    state = mediation,
    width = 1000,
    hidden = [] as readonly string[],
    onState = (_: CompareState): void => undefined,
  } = {},
  look: Parameters<typeof showScreen>[1] = {},
) {
  await page.viewport(width, 800);
  function Live() {
    const [now, change] = useState(state);
    const onChange = (patch: Partial<CompareState>) => {
      const next = changeState(now, patch);
      onState(next);
      change(next);
    };
    const filter = { ...showAllSources, sources: hidden };
    return <Timeline pack={conflictPack} filter={filter} state={now} onChange={onChange} />;
  }
  showScreen(
    <main>
      <h1>Timeline</h1>
      <h2>Statements</h2>
      <Live />
    </main>,
    look,
  );
  await expect.poll(() => document.querySelector('.timeline-room > :not(.timeline-probe)')).not.toBeNull();
  // Wherever an earlier test left the pointer: nothing is looked at.
  await page.getByRole('heading', { name: 'Statements' }).hover();
}

const plot = () => page.getByRole('group', { name: /^Timeline, /u });
const mark = (name: RegExp) => page.getByRole('button', { name });
const inView = () => plot().element().getAttribute('aria-label');

describe('the drawn timeline', () => {
  it('names each mark with its date, speaker and framing', async () => {
    await openTimeline({ state: { ...mediation, holder: 'may-2025-conflict/pakistan' } });
    const names = [...document.querySelectorAll('.mark')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      'May 2025: Government of Pakistan. The United States brokered it. Replaced later.',
      'Sept 2025: Government of Pakistan. Rejects: The United States brokered it. 3 statements. Replaced later.',
      'Sept 2025: Government of Pakistan. India and Pakistan settled it between themselves. 3 statements.',
      '3 Jan 2026: Government of Pakistan. China mediated.',
    ]);
    expect(document.querySelectorAll('.replacement')).toHaveLength(2);
  });

  it('shows the words under the pointer, and keeps them open once clicked', async () => {
    await openTimeline();
    await mark(/^May 2025: Government of Pakistan/u).hover();
    await expect.poll(() => textOf('.sign-detail')).toContain('acknowledged with gratitude');
    await mark(/^May 2025: Government of Pakistan/u).click();
    await mark(/^3 Jan 2026: Tahir Andrabi/u).hover();
    expect(textOf('.sign-detail')).toContain('acknowledged with gratitude');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.sign-detail-pinned')).toBeNull();
  });

  it('is walked with the arrow keys, from one Tab stop', async () => {
    await openTimeline({ state: { ...mediation, holder: 'may-2025-conflict/pakistan' } });
    expect(document.querySelectorAll('.timeline-plot [tabindex="0"]')).toHaveLength(1);
    (document.querySelector('.mark') as SVGGElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(() => textOf('.sign-detail-pinned')).toContain('Pakistan Backs China’s Mediation Claims');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^3 Jan 2026/u);
  });

  it('zooms and moves by buttons and keys, and back to the whole', async () => {
    await openTimeline();
    const whole = inView();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(inView).not.toBe(whole);
    const closer = inView();
    (plot().element() as SVGElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(inView).not.toBe(closer);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(inView).toBe(closer);
    await userEvent.keyboard('+0');
    await expect.poll(inView).toBe(whole);
    await userEvent.keyboard('+');
    await page.getByRole('button', { name: 'Fit' }).click();
    await expect.poll(inView).toBe(whole);
  });

  it('shows what its address says is in view, and keeps there what one moves to', async () => {
    const zoomed = { ...mediation, zoom: '2025-05-01/2025-07-31' };
    const states: CompareState[] = [];
    await openTimeline({ state: zoomed, onState: (state) => states.push(state) });
    expect(inView()).toBe('Timeline, 1 May 2025 to 31 Jul 2025');
    (plot().element() as SVGElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => states.at(-1)?.zoom).toBe('2025-05-19/2025-08-19');
    await userEvent.keyboard('0');
    await expect.poll(() => states.at(-1)?.zoom).toBeNull();
  });

  it('zooms by keys to the statement that is looked at', async () => {
    await openTimeline();
    const looked = () => mark(/^3 Jan 2026: Tahir Andrabi/u).element() as SVGElement;
    looked().focus();
    const { left } = looked().getBoundingClientRect();
    await userEvent.keyboard('+');
    await expect.poll(inView).toContain('2026');
    await expect.poll(() => Math.abs(looked().getBoundingClientRect().left - left)).toBeLessThan(2);
    expect(inView()).not.toContain('May 2025');
  });

  it('zooms by wheel only with Ctrl, so that the page still scrolls, and moves by a sideways wheel', async () => {
    await openTimeline();
    const whole = inView();
    const turn = (wheel: WheelEventInit) => {
      const { left, top } = plot().element().getBoundingClientRect();
      const at = { bubbles: true, cancelable: true, clientX: left + 300, clientY: top + 4 };
      return plot()
        .element()
        .dispatchEvent(new WheelEvent('wheel', { ...at, ...wheel }));
    };
    expect(turn({ deltaY: -200 })).toBe(true);
    expect(turn({ deltaY: -200, ctrlKey: true })).toBe(false);
    await expect.poll(inView).not.toBe(whole);
    const closer = inView();
    expect(turn({ deltaX: 120 })).toBe(false);
    await expect.poll(inView).not.toBe(closer);
  });

  it('is dragged, without pressing the mark that a drag ends on', async () => {
    await openTimeline();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = inView();
    await userEvent.dragAndDrop(plot(), plot(), {
      sourcePosition: { x: 500, y: 20 },
      targetPosition: { x: 300, y: 20 },
    });
    await expect.poll(inView).not.toBe(before);
    expect(document.querySelector('.sign-detail-pinned')).toBeNull();
  });

  it('draws lanes by framing and by source', async () => {
    await openTimeline();
    await page.getByLabelText('A lane for each').selectOptions('source');
    await expect
      .poll(() => [...document.querySelectorAll('.lane-name')].map((name) => name.textContent))
      .toEqual([
        'Events',
        'Education Post',
        'JadeTimes',
        'The Think Tank Journal',
        'Training by Himanshu',
        'Hour24 News',
      ]);
  });

  it('lets time run from right to left where one reads so', async () => {
    await openTimeline({}, { dir: 'rtl' });
    const [first, last] = [/^May 2025: JadeTimes/u, /^3 Jan 2026: Tahir/u].map(
      (name) => mark(name).element().getBoundingClientRect().left,
    );
    expect(first).toBeGreaterThan(last as number);
  });
});

describe('instead of the picture', () => {
  it('is a table when asked for', async () => {
    await openTimeline();
    await page.getByRole('switch', { name: 'Show as a table' }).click();
    await expect.poll(() => document.querySelectorAll('.timeline-table tbody tr').length).toBe(22);
    expect(textsOf('.timeline-table tbody tr').find((row) => row.includes('gratitude'))).toContain(
      'replaced by a later statement, Sept 2025',
    );
  });

  it('runs from top to bottom where there is little room', async () => {
    await openTimeline({ width: 360 });
    expect(document.querySelector('svg')).toBeNull();
    expect(textsOf('.timeline-date h3')[0]).toBe('6 May 2025');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('says beside each statement what replaced it', async () => {
    await openTimeline({ width: 360, state: { ...mediation, holder: 'may-2025-conflict/pakistan' } });
    expect(textsOf('.framing-replaced .timeline-replaced')[0]).toBe(
      'later replaced, Sept 2025: Rejects: The United States brokered it',
    );
  });

  it('says so when there is nothing to show', async () => {
    await openTimeline({ hidden: conflictPack.sources.map(({ id }) => id) });
    expect(textOf('.state')).toBe('No statement to show here.');
  });
});

describe('axe finds nothing', () => {
  const looks = [
    [{ theme: 'light' }, 1000],
    [{ theme: 'dark' }, 1000],
    [{ theme: 'light', dir: 'rtl' }, 1000],
    [{ theme: 'dark', textSize: 200 }, 1200],
    [{ theme: 'light' }, 360],
  ] as const;
  it.each(looks)('%o at %d px', async (look, width) => {
    await openTimeline({ width }, look);
    await expectAccessible();
  });

  it('as a table, about everything', async () => {
    await openTimeline({ state: initialState });
    await page.getByRole('switch', { name: 'Show as a table' }).click();
    await expectAccessible();
  });
});

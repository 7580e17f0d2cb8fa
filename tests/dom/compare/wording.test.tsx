import '#components/compare/concordance/concordance.css';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Wording } from '#components/compare/concordance/Wording.tsx';
import { type CompareState, initialState } from '#lib/compare/compare-state.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { expectAccessible, showScreen, textsOf } from '#tests/dom/screens/show-screen.ts';
import { conflictPack } from './bundled-pack.ts';

async function openWording(
  { width = 1000, hidden = [] as readonly string[] } = {},
  look: Parameters<typeof showScreen>[1] = {},
) {
  await page.viewport(width, 800);
  function Live() {
    const [state, change] = useState<CompareState>({ ...initialState, term: 'may-2025-conflict/end-of-fighting' });
    return (
      <Wording
        pack={conflictPack}
        filter={{ ...showAllSources, sources: hidden }}
        state={state}
        onChange={(patch) => change({ ...state, ...patch })}
        page={null}
        onChangeFilter={() => undefined}
      />
    );
  }
  showScreen(
    <main>
      <h1>Wording</h1>
      <Live />
    </main>,
    look,
  );
}

const rows = () => textsOf('.variant-table tbody tr');

describe('the concordance', () => {
  it('counts who writes which variant', async () => {
    await openWording();
    await expect
      .poll(rows)
      .toEqual([
        'ceasefire – 3 2 13 – 18',
        'US-brokered ceasefire – 1 1 – – 2',
        'halt hostilities 1 – 1 – – 2',
        'truce – – 1 – – 1',
      ]);
    expect(document.querySelectorAll('.kwic li')).toHaveLength(23);
  });

  it('sets the term of every line in one column', async () => {
    await openWording();
    const middles = [...document.querySelectorAll('.kwic b')].map((word) => {
      const { left, right } = word.getBoundingClientRect();
      return Math.round((left + right) / 2);
    });
    expect(new Set(middles).size).toBe(1);
  });

  it('shows the lines of one variant alone, and all of them again', async () => {
    await openWording();
    const variant = page.getByRole('button', { name: 'truce' });
    await variant.click();
    await expect.poll(() => textsOf('.kwic b')).toEqual(['truce']);
    await expect.element(variant).toHaveAttribute('aria-pressed', 'true');
    await variant.click();
    await expect.poll(() => textsOf('.kwic b').length).toBe(23);
  });

  it('follows the term that is chosen', async () => {
    await openWording();
    await userEvent.selectOptions(page.getByLabelText('Contested word'), 'operation-name');
    await expect.poll(() => rows()[0]).toContain('Op');
  });

  it('counts under each variant where a table would be squeezed', async () => {
    await openWording({ width: 360 });
    await expect
      .poll(() => textsOf('.variant-list > li'))
      .toEqual([
        'ceasefire 18 JadeTimes 3 The Think Tank Journal 2 Training by Himanshu 13',
        'US-brokered ceasefire 2 JadeTimes 1 The Think Tank Journal 1',
        'halt hostilities 2 Education Post 1 The Think Tank Journal 1',
        'truce 1 The Think Tank Journal 1',
      ]);
    expect(rows()).toEqual([]);
  });

  it('says which sources the filter hides', async () => {
    await openWording({ hidden: ['training-by-himanshu'] });
    expect(textsOf('.hidden-note')).toEqual(['1 source that uses it is hidden by your source filter. Change filter']);
  });

  it('is as wide as the window on a narrow screen', async () => {
    await openWording({ width: 320 });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('axe finds nothing', () => {
  it.each([
    [{ theme: 'light' }, 1000],
    [{ theme: 'dark' }, 360],
    [{ theme: 'light', dir: 'rtl', textSize: 200 }, 1000],
  ] as const)('%o at %d px', async (look, width) => {
    await openWording({ width }, look);
    await expectAccessible();
  });
});

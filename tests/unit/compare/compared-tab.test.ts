import { describe, expect, it } from 'vitest';
import { comparedTab } from '#components/compare/compared-tab.ts';
import type { PageReport, TabReport } from '#lib/extension/messages.ts';

const address = 'https://www.courier.example/flood';
const found = [{ entity: 'orla-dam/orla-dam', text: 'the Orla Dam', mentions: [0] }];

function reporting(over: Partial<PageReport> = {}, off = false): TabReport {
  const report: PageReport = {
    url: address,
    title: 'The flood',
    state: 'active',
    published: null,
    entities: [],
    ...over,
  };
  return { off, frames: [{ frame: 0, report }] };
}
const kindOf = (tab: string | null, report: TabReport | 'no-answer') => comparedTab({ address: tab, report }).kind;

describe('the page beside the sources', () => {
  it('is named by its title and host where something was found on it', () => {
    const tab = comparedTab({ address, report: reporting({ entities: found }) });
    expect(tab).toMatchObject({ kind: 'found', title: 'The flood', host: 'courier.example' });
  });

  it.each([
    ['closed', comparedTab(null).kind],
    ['no-answer', kindOf(address, 'no-answer')],
    ['nothing-found', kindOf(address, reporting())],
    ['too-big', kindOf(address, reporting({ state: 'too-big' }))],
    ['off', kindOf(address, reporting({ state: 'off' }))],
    ['off', kindOf(address, reporting({ entities: found }, true))],
    ['not-read', kindOf(address, { off: false, frames: [] })],
    ['unseen', kindOf(null, { off: false, frames: [] })],
    ['cannot-run', kindOf('chrome://settings', { off: false, frames: [] })],
    ['cannot-run', kindOf('https://addons.mozilla.org/', { off: false, frames: [] })],
  ])('is said to be %s where it is', (expected, kind) => expect(kind).toBe(expected));
});

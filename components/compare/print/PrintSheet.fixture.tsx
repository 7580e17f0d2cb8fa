import '#components/compare/compare.css';
import { comparePack } from '#components/compare/compare-pack.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { PrintSheet } from './PrintSheet.tsx';

export const fixtures: Fixtures = {
  'a page': () => (
    <div style={{ zoom: 0.52, padding: '3rem', background: '#fff', colorScheme: 'light' }}>
      <PrintSheet
        pack={comparePack}
        filter={showAllSources}
        question="who-brokered-the-ceasefire"
        printed="2026-02-01"
      />
    </div>
  ),
};

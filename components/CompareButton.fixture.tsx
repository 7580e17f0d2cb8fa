import './popup/page-summary.css';
import { CompareButton } from './CompareButton.tsx';
import { brokers } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';

export const fixtures: Fixtures = {
  'in the popup': () => (
    <div class="page-questions" style={{ position: 'relative', blockSize: '32px' }}>
      <CompareButton question={brokers.text} onCompare={ignore} />
    </div>
  ),
};

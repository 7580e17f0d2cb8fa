import { bilateral, chinaMediated, usBrokered } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { ignore } from './fixture.ts';
import { PositionChip } from './PositionChip.tsx';

export const fixtures: Fixtures = {
  'what a page does': () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px' }}>
      <PositionChip {...usBrokered} stance="takes" onGo={ignore} />
      <PositionChip {...bilateral} stance="relays" onGo={ignore} />
      <PositionChip {...chinaMediated} stance="rejects" onGo={ignore} />
    </div>
  ),
  'left out': () => <PositionChip {...chinaMediated} stance="left-out" />,
  'nothing known': () => <PositionChip {...usBrokered} stance={null} />,
};

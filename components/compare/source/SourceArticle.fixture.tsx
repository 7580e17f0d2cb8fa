import '#components/compare/compare.css';
import { comparePack, viewProps } from '#components/compare/compare-pack.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { SourceArticle } from './SourceArticle.tsx';
import { VoiceShare } from './VoiceShare.tsx';

export const fixtures: Fixtures = {
  'an article': () => <SourceArticle {...viewProps({ source: `${comparePack.info.id}/jadetimes` })} />,
  'in four voices': () => (
    <article class="source-article source-figures">
      <VoiceShare
        of={12}
        voices={[
          { voice: 'outlet', count: 5 },
          { voice: 'headline', count: 2 },
          { voice: 'reported', count: 4 },
          { voice: 'quoted', count: 1 },
        ]}
      />
    </article>
  ),
};

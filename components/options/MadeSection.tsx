/** How the corpus is made, what it rests on, and where its limits are. */

import { formatDateRange } from '#components/format-date.ts';
import { FilledIn, InPack, place } from '#components/PackText.tsx';
import { SourceFacts } from '#components/SourceFacts.tsx';
import { SourceLine } from '#components/SourceLine.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { listSources } from '#lib/pack/list-sources.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

interface MadeSectionProps {
  readonly packs: readonly CompiledPack[];
  readonly version: string;
}

export function MadeSection({ packs, version }: MadeSectionProps) {
  return (
    <Section id="made">
      <p>{say('made-method')}</p>
      <p>{say('made-quotes')}</p>
      <p>{say('made-who')}</p>
      {packs.map((pack) => (
        <Corpus key={pack.info.id} pack={pack} />
      ))}
      <p>{say('made-not')}</p>
      <p>{say('made-limits')}</p>
      <p>{say('made-verdict')}</p>
      <p>{say('made-marks')}</p>
      <p class="soft">{say('made-version', { version })}</p>
    </Section>
  );
}

function Corpus({ pack }: { readonly pack: CompiledPack }) {
  return (
    <div class="corpus">
      <p>
        <FilledIn text={corpusText(pack)}>
          <bdi lang={pack.info.language}>{pack.info.title}</bdi>
        </FilledIn>
      </p>
      <ul class="plain-words">
        {listSources(pack).map((source) => (
          <li key={source.id}>
            <InPack language={pack.info.language}>
              <SourceLine source={source} facts={<SourceFacts source={source} />} />
            </InPack>
            <cite class="soft" lang={source.language}>
              {source.title}
            </cite>
          </li>
        ))}
      </ul>
    </div>
  );
}

function corpusText(pack: CompiledPack): string {
  const sources = listSources(pack);
  const framings = pack.questions.reduce((sum, question) => sum + question.framings.length, 0);
  return say('made-corpus', {
    title: place,
    sources: say('count-sources', { n: sources.length }),
    dates: formatDateRange(sources[0]?.published ?? '', sources.at(-1)?.published ?? ''),
    framings: say('count-framings', { n: framings }),
    questions: say('count-questions', { n: pack.questions.length }),
    quotes: say('count-quotes', { n: pack.evidence.length }),
  });
}

/** A piece of a real card, so that a change of looks is seen where it matters. */
import { FramingBlock } from '#components/FramingBlock.tsx';
import { InPack, PackText } from '#components/PackText.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { say } from './options-wording.ts';

interface CardSampleProps {
  readonly packs: readonly CompiledPack[];
  readonly filter: SourceFilter;
}

export function CardSample({ packs, filter }: CardSampleProps) {
  const [pack] = packs;
  const first = pack?.questions[0];
  if (pack === undefined || first === undefined) return null;
  const filtered = describeQuestion(pack, first.id, filter);
  // With everything filtered out the looks can still be tried.
  const view = filtered?.framings.length ? filtered : describeQuestion(pack, first.id, showAllSources);
  const [framing] = view?.framings ?? [];
  if (!view || framing === undefined) return null;
  return (
    <figure class="sample">
      <figcaption>{say('sample')}</figcaption>
      <div class="sample-card">
        <InPack language={view.language}>
          <h3>
            <PackText>{view.text}</PackText>
          </h3>
          <FramingBlock framing={framing} />
        </InPack>
      </div>
    </figure>
  );
}

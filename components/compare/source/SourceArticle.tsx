/** One article: all it says by question, in whose voice, whom it quotes, and what it is silent on. */

import { useMemo } from 'preact/hooks';
import { say } from '#components/compare/compare-wording.ts';
import { StateLink } from '#components/compare/StateLink.tsx';
import type { ViewProps } from '#components/compare/view-props.ts';
import { HiddenNote } from '#components/HiddenNote.tsx';
import { PackText } from '#components/PackText.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { SourceFacts } from '#components/SourceFacts.tsx';
import { SourceLine } from '#components/SourceLine.tsx';
import { refIn } from '#lib/compare/compare-state.ts';
import { describeSource, type SourceDetail, sourceOf } from '#lib/compare/describe-source.ts';
import { HolderList } from './HolderList.tsx';
import { SourcePositions } from './SourcePositions.tsx';
import { VoiceShare } from './VoiceShare.tsx';

export function SourceArticle(props: ViewProps) {
  const { pack, filter, state } = props;
  const id = sourceOf(pack, state, filter);
  const detail = useMemo(() => describeSource(pack, id, filter), [pack, id, filter]);
  return (
    <article class="source-article">
      {detail === null ? <p class="soft">{say('no-source')}</p> : <Detail {...props} detail={detail} />}
    </article>
  );
}

function Detail({ pack, state, onChangeFilter, detail }: ViewProps & { readonly detail: SourceDetail }) {
  const { source, hiddenBecause, questions, silentOn, facts, holders, quotes, voices } = detail;
  return (
    <>
      <header class="source-head">
        <h2 lang={source.language} dir="auto">
          {source.title}
        </h2>
        <p class="soft">
          {source.byline && <bdi>{source.byline}</bdi>}
          {source.byline && ' · '}
          <SourceLine source={source} facts={<SourceFacts source={source} />} />
        </p>
        {hiddenBecause && <HiddenNote text={say('source-hidden')} onChangeFilter={onChangeFilter} />}
      </header>
      <div class="source-figures">
        <VoiceShare voices={voices} of={quotes} />
        <HolderList holders={holders} />
      </div>
      <section>
        <h3>{say('positions', { n: questions.length })}</h3>
        <SourcePositions pack={pack} state={state} questions={questions} />
      </section>
      {facts.length > 0 && (
        <details class="source-facts">
          <summary>
            <h3>{say('facts', { n: facts.length })}</h3>
          </summary>
          {facts.map((quote) => (
            <QuoteBlock key={quote.id} quote={quote} />
          ))}
        </details>
      )}
      {silentOn.length > 0 && (
        <section class="source-silence">
          <h3>{say('silent-on', { n: silentOn.length })}</h3>
          <p class="soft">{say('silent-on-hint')}</p>
          <ul>
            {silentOn.map(({ id, text }) => (
              <li key={id}>
                <StateLink state={state} to={{ view: 'matrix', question: refIn(pack, id) }}>
                  <PackText>{text}</PackText>
                </StateLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

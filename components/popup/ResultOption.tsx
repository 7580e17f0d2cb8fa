import type { ComponentChildren } from 'preact';
import { formatDate } from '#components/format-date.ts';
import { sayKind } from '#components/kind-wording.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { Highlighted } from './Highlighted.tsx';
import { say } from './popup-wording.ts';
import { type CorpusResult, excerptAround } from './search-results.ts';

interface ResultOptionProps {
  readonly id: string;
  readonly found: CorpusResult;
  readonly filter: SourceFilter;
  readonly active: boolean;
  /** Mentions on the page of the entity it is about. */
  readonly onPage: number;
  readonly onOpen: () => void;
}

/** One result in the list: what matched, and a line on where it stands. */
export function ResultOption({ id, found, filter, active, onPage, onOpen }: ResultOptionProps) {
  const { text, ranges, cutBefore } = excerptAround(found.result.text, found.result.ranges);
  const heading = headingOf(found);
  return (
    // The keyboard reaches options through the field, by aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div id={id} role="option" aria-selected={active} class={`result result-${found.result.kind}`} onClick={onOpen}>
      {heading !== null && heading !== found.result.text && (
        <bdi class="result-name" lang={found.pack.info.language}>
          {heading}
        </bdi>
      )}
      <bdi class="result-text" lang={languageOf(found)}>
        {cutBefore && '… '}
        <Highlighted text={text} ranges={ranges} />
      </bdi>
      <span class="result-about">
        {aboutOf(found, filter)}
        {onPage > 0 && <span class="result-on-page">{say('on-page', { n: onPage })}</span>}
      </span>
    </div>
  );
}

/** Its name, where the text that matched may be another one. */
function headingOf({ result }: CorpusResult): string | null {
  switch (result.kind) {
    case 'entity':
      return result.name;
    case 'framing':
      return result.label;
    case 'source':
      return result.publisher;
    default:
      return null;
  }
}

function aboutOf({ pack, result }: CorpusResult, filter: SourceFilter): ComponentChildren {
  const { entities, questions, evidence, sources } = indexOf(pack);
  switch (result.kind) {
    case 'entity': {
      const kind = entities.get(result.entity)?.kind;
      return kind ? sayKind(`kind.${kind}`) : '';
    }
    case 'question':
      return say('framings', { n: describeQuestion(pack, result.question, filter)?.framings.length ?? 0 });
    case 'framing':
      return <bdi lang={pack.info.language}>{questions.get(result.question)?.text}</bdi>;
    case 'quote': {
      const source = sources.get(result.source);
      const holder = entities.get(evidence.get(result.evidence)?.holder ?? '')?.name;
      return (
        <>
          {holder !== undefined && <bdi lang={pack.info.language}>{holder}</bdi>}
          {holder !== undefined && ' · '}
          <bdi lang={source?.language}>{source?.publisher}</bdi> · {formatDate(source?.published ?? '')}
        </>
      );
    }
    case 'source':
      return formatDate(sources.get(result.source)?.published ?? '');
  }
}

/** Quotes and titles are in the language of their source; the rest is the pack's own. */
function languageOf({ pack, result }: CorpusResult): string | undefined {
  const isOfSource = result.kind === 'quote' || result.kind === 'source';
  return isOfSource ? indexOf(pack).sources.get(result.source)?.language : pack.info.language;
}

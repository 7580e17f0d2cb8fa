/** What the compare screen shows, as plain data to be written to a file (docs/export-format.md). */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { divideSources, viewSource } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { FramingView, HolderView, QuestionView, SourceView } from '#lib/pack/views.ts';

/** Ids as in the pack; the first that is given counts, none is the whole pack. */
export interface ExportScope {
  readonly question: string | null;
  readonly entity: string | null;
}

export interface ExportedQuote {
  readonly id: string;
  readonly quote: string;
  readonly voice: string;
  readonly mode: string | null;
  readonly holder: HolderView;
  readonly said: string | null;
  readonly source: string;
  /** Sources with the same words. */
  readonly alsoIn: readonly string[];
  readonly claimedOrigin: string | null;
  readonly supersedes: readonly string[];
}

export interface ExportedQuestion {
  readonly id: string;
  readonly text: string;
  readonly framings: readonly {
    readonly id: string;
    readonly label: string;
    readonly summary: string;
    readonly quotes: readonly ExportedQuote[];
  }[];
  /** Sources that do not address it. */
  readonly silent: readonly string[];
}

export interface PackExport {
  readonly format: 'sidelight-export';
  readonly formatVersion: 1;
  /** The day it was made, YYYY-MM-DD. */
  readonly exported: string;
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly coversUntil: string;
  };
  readonly about: { readonly kind: 'question' | 'entity' | 'pack'; readonly id: string; readonly name: string };
  readonly sources: readonly SourceView[];
  /** Sources that the reader's filter keeps out of this file. */
  readonly hiddenSources: number;
  readonly undisputed: readonly { readonly text: string; readonly sources: readonly string[] }[];
  readonly questions: readonly ExportedQuestion[];
}

/** @param exported The day, YYYY-MM-DD. */
export function collectExport(
  pack: CompiledPack,
  filter: SourceFilter,
  scope: ExportScope,
  exported: string,
): PackExport {
  const { id, title, version, covers_until: coversUntil } = pack.info;
  const { shown, hidden } = divideSources(pack, filter);
  const about = aboutOf(pack, scope);
  const entity = about.kind === 'entity' ? describeEntity(pack, about.id, filter) : null;
  const questions =
    entity?.questions ??
    pack.questions
      .filter((question) => about.kind === 'pack' || question.id === about.id)
      .flatMap((question) => describeQuestion(pack, question.id, filter) ?? []);
  return {
    format: 'sidelight-export',
    formatVersion: 1,
    exported,
    pack: { id, title, version, coversUntil },
    about,
    sources: shown.map(viewSource),
    hiddenSources: hidden.length,
    undisputed: (entity?.undisputed ?? []).map(({ text, quotes }) => ({
      text,
      sources: [...new Set(quotes.map(({ source }) => source.id))],
    })),
    questions: questions.map(exportQuestion),
  };
}

function aboutOf(pack: CompiledPack, { question, entity }: ExportScope): PackExport['about'] {
  const { questions, entities } = indexOf(pack);
  const asked = questions.get(question ?? '');
  if (asked) return { kind: 'question', id: asked.id, name: asked.text };
  const meant = entities.get(entity ?? '');
  if (meant) return { kind: 'entity', id: meant.id, name: meant.name };
  return { kind: 'pack', id: pack.info.id, name: pack.info.title };
}

function exportQuestion({ id, text, framings, silent }: QuestionView): ExportedQuestion {
  return {
    id,
    text,
    framings: framings.map((framing) => ({
      id: framing.id,
      label: framing.label,
      summary: framing.summary,
      quotes: framing.quotes.map(exportQuote),
    })),
    silent: silent.map((source) => source.id),
  };
}

function exportQuote(shown: FramingView['quotes'][number]): ExportedQuote {
  const { id, quote, voice, mode, holder, said, source, alsoIn, claimedOrigin, supersedes } = shown;
  return {
    id,
    quote,
    voice,
    mode,
    holder,
    said,
    source: source.id,
    alsoIn: alsoIn.map((each) => each.id),
    claimedOrigin,
    supersedes,
  };
}

import type { CompiledFraming, CompiledPack, CompiledTerm, CompiledVariant } from '#lib/pack/compiled.ts';
import { evidenceFor } from '#lib/pack/describe-question.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { openPack } from './open-pack.ts';
import { bold, dim, print, printJson, printRows, printWrapped } from './print.ts';
import { readArguments } from './read-arguments.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { json, words } = readArguments(args, { least: 1, most: 1, what: 'the id or path of one pack' });
  const [name = ''] = words;
  const pack = await openPack(name);
  if (json) printJson(outline(pack));
  else printPack(pack);
  return 0;
}

/** The pack in the shape that DESIGN.md's contract gives. */
export function outline(pack: CompiledPack) {
  return {
    id: pack.info.id,
    version: pack.info.version,
    sources: pack.sources.map(({ id, publisher, published, url }) => ({ id, publisher, published, url })),
    entities: pack.entities.map(({ id, name, kind, names }) => {
      return { id, name, kind, aliases: names.map(({ text }) => text).filter((text) => text !== name) };
    }),
    questions: pack.questions.map(({ id, text, entities, framings }) => {
      return { id, text, entities, framings: framings.map((framing) => outlineFraming(pack, framing)) };
    }),
    terms: pack.terms.map(({ id, variants }) => {
      return {
        id,
        variants: variants.map(({ text, uses, elsewhere }) => {
          return { text, evidence: uses.map((use) => quoteUse(pack, use)), ...(elsewhere && { elsewhere }) };
        }),
      };
    }),
    events: pack.events.map(({ id, date, until = null, title, entities, evidence }) => ({
      id,
      date,
      until,
      title,
      entities,
      evidence,
    })),
  };
}

function outlineFraming(pack: CompiledPack, framing: CompiledFraming) {
  const evidence = evidenceFor(pack, framing);
  const holding = evidence.filter(({ supports }) => supports?.mode !== 'rejects');
  return {
    id: framing.id,
    label: framing.label,
    holders: [...new Set(holding.map(({ holder }) => holder))],
    evidence: evidence.map(({ source, quote, start, end, voice, supports, holder }) => {
      return { source, quote, start, end, voice, mode: supports?.mode ?? null, holder };
    }),
  };
}

function quoteUse(
  pack: CompiledPack,
  { source, start, end, sentence }: CompiledTerm['variants'][number]['uses'][number],
) {
  const { text = '', start: from = 0 } = pack.sentences[sentence] ?? {};
  return { source, quote: text.slice(start - from, end - from), start, end };
}

function printPack(pack: CompiledPack): void {
  print(`${bold(pack.info.title)} ${dim(`${pack.info.id} ${pack.info.version}`)}`);
  printWrapped(pack.info.summary);
  print(`\n${bold('Sources')}`);
  printRows(pack.sources.map(({ id, publisher, published, title }) => [id, `${publisher}, ${published}: ${title}`]));
  print(`\n${bold('Entities')}`);
  printRows(pack.entities.map(({ id, name, kind }) => [id, `${name} (${kind})`]));
  print(`\n${bold('Questions')}`);
  for (const question of pack.questions) {
    printWrapped(bold(question.text), 2);
    for (const framing of question.framings) printFraming(pack, framing);
  }
  print(`\n${bold('Terms')}`);
  for (const { label, variants } of pack.terms) {
    printWrapped(`${label}: ${variants.map(describeVariant).join(', ')}`, 2, 4);
  }
  print(`\n${bold('Events')}`);
  printRows(pack.events.map(({ date, title }) => [date, title]));
}

function describeVariant({ text, uses, elsewhere }: CompiledVariant): string {
  return `${text} (${elsewhere ? 'elsewhere' : uses.length})`;
}

function printFraming(pack: CompiledPack, framing: CompiledFraming): void {
  printWrapped(`– ${framing.label}`, 4, 6);
  for (const evidence of evidenceFor(pack, framing)) {
    const { quote, holder, source, mode } = viewQuote(pack, evidence);
    printWrapped(`> ${quote}`, 8, 10);
    printWrapped(dim(`${holder.name} ${mode ?? ''}, ${source.publisher} ${source.published}`), 10);
  }
}

/** What was found in an article, as a report for people. */
import { compareWording, type TermWording } from '#lib/framing/compare-wording.ts';
import { outlet, type Position, type QuoteFound } from '#lib/framing/findings.ts';
import type { CompiledPack, CompiledQuestion } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { countOf } from './open-pack.ts';
import { bold, dim, print, printRows, printWrapped } from './print.ts';
import type { ArticleText } from './read-article.ts';
import type { ReadFile, Reading } from './read-file.ts';

export function printScan(read: ReadFile): void {
  const { file, article, mentions, readings } = read;
  print(`${bold(file)}  ${dim(countOf(mentions.length, 'mention'))}`);
  if (readings.length === 0) print('  Nothing here is about a topic that the packs know.');
  for (const reading of readings) {
    printAbout(reading.pack, read);
    printPositions(reading, article);
    printWording(reading, article);
    printQuotes(reading, article);
  }
  print();
}

function printAbout({ info, entities }: CompiledPack, { article, mentions }: ReadFile): void {
  printHeading(`About: ${info.title}`);
  const names = new Map(entities.map(({ id, name }) => [`${info.id}/${id}`, name]));
  const forms = new Map<string, Map<string, number>>();
  for (const { entity, block, start, end } of mentions) {
    const name = names.get(entity);
    if (name === undefined) continue;
    const own = forms.get(name) ?? new Map<string, number>();
    const form = oneLine(article.blocks[block]?.text.slice(start, end) ?? '');
    forms.set(name, own.set(form, (own.get(form) ?? 0) + 1));
  }
  printRows([...forms].map(([name, own]) => [name, [...own].map(([form, count]) => `${form} ${count}×`).join(', ')]));
}

/** Each question that the article is about: the framings it takes, relays or rejects, and those it leaves out. */
function printPositions({ pack, findings: { positions, silent } }: Reading, article: ArticleText): void {
  const asked = pack.questions.filter(({ id }) => [...positions, ...silent].some(({ question }) => question === id));
  if (asked.length === 0) return;
  printHeading('What it says (found automatically)');
  for (const question of asked) {
    printWrapped(bold(question.text), 2);
    for (const position of positions)
      if (position.question === question.id) printPosition(pack, question, position, article);
    const left = silent.filter((silence) => silence.question === question.id);
    if (left.length > 0)
      printWrapped(`silent on: ${left.map(({ framing }) => labelOf(question, framing)).join('; ')}`, 4, 6);
  }
}

function printPosition(pack: CompiledPack, question: CompiledQuestion, position: Position, article: ArticleText): void {
  const { framing, block, start, end, because } = position;
  const text = article.blocks[block]?.text ?? '';
  printWrapped(`– ${describeStance(pack, position)}: ${labelOf(question, framing)}`, 4, 6);
  printWrapped(`> ${oneLine(text.slice(start, end))}`, 8, 10);
  const words = because.map((span) => `“${oneLine(text.slice(span.start, span.end))}”`);
  if (words.length > 0) printWrapped(dim(`because of ${words.join(', ')}`), 10);
}

function labelOf({ framings }: CompiledQuestion, framing: string): string {
  return framings.find(({ id }) => id === framing)?.label ?? framing;
}

/** What the article does with a framing, in the words of the screens. */
function describeStance({ entities }: CompiledPack, { mode, holder, teller }: Position): string {
  if (holder === outlet) return mode === 'rejects' ? 'rejects' : 'takes';
  const nameOf = (entity: string | null) =>
    entities.find(({ id }) => id === entity)?.name ?? 'somebody it names or quotes';
  const told = teller === undefined ? '' : `, as ${nameOf(teller)} tells it`;
  return mode === 'rejects' ? `relays a denial by ${nameOf(holder)}${told}` : `relays ${nameOf(holder)}${told}`;
}

function printWording({ pack, findings }: Reading, { blocks }: ArticleText): void {
  const wordings = compareWording(pack, blocks, findings.terms, showAllSources);
  if (wordings.length === 0) return;
  printHeading('Contested words');
  for (const { label, page, corpus } of wordings) {
    printWrapped(bold(label), 2);
    printWrapped(`here: ${page.map(({ variant, count }) => `${variant} ${count}×`).join(', ')}`, 4, 6);
    if (corpus.length > 0) printWrapped(dim(`sources: ${corpus.map(describeVariant).join('; ')}`), 4, 6);
  }
}

function describeVariant({ variant, sources }: TermWording['corpus'][number]): string {
  return `${variant} (${sources.map(({ source, count }) => `${source.publisher} ${count}×`).join(', ')})`;
}

function printQuotes({ pack, findings: { quotes } }: Reading, { blocks }: ArticleText): void {
  if (quotes.length === 0) return;
  printHeading('Quotations that the corpus has');
  for (const quote of quotes) {
    const evidence = pack.evidence.find(({ id }) => id === quote.evidence);
    if (evidence === undefined) continue;
    const { source, holder } = viewQuote(pack, evidence);
    printWrapped(`> ${oneLine(blocks[quote.block]?.text.slice(quote.start, quote.end) ?? '')}`, 2, 4);
    const how = quote.exact ? 'word for word' : describeParts(quote);
    printWrapped(dim(`${how}; ${holder.isOutlet ? '' : `${holder.name}, `}${source.publisher} ${source.published}`), 4);
  }
}

function describeParts({ parts }: QuoteFound): string {
  const listed = (kind: string) => parts.filter((part) => part.kind === kind).map(({ text }) => `“${oneLine(text)}”`);
  const [without, extra] = [listed('left-out'), listed('added')];
  return [
    ...(without.length > 0 ? [`leaves out ${without.join(', ')}`] : []),
    ...(extra.length > 0 ? [`has instead or besides ${extra.join(', ')}`] : []),
  ].join('; ');
}

function printHeading(text: string): void {
  print(`\n${dim(text)}`);
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

import { createRandom, type Random } from './random.ts';

/** What a sentence is filled from. */
export interface Newsroom {
  readonly random: Random;
  /** A name for the next sentence: a person, body, place or event. */
  name(): string;
}

const subjects =
  'The government|Officials|A spokesman|Residents|The opposition|Two aid workers|Analysts in the capital|The central bank|Investigators|The ministry'.split(
    '|',
  );
const verbs =
  'rejected|welcomed|delayed|announced|questioned|confirmed|criticised|reviewed|postponed|defended|denied|described'.split(
    '|',
  );
const objects =
  'the plan|a report on water supplies|new limits on exports|the terms of the agreement|calls for an inquiry|the results of the vote|a draft law on land rights|the talks|repairs to the bridge|a request for more time'.split(
    '|',
  );
const details =
  'after a week of protests|on Tuesday|in a statement late on Friday|for the third time this year|despite warnings from doctors|while schools stayed closed|as prices rose by 4.2 per cent|at a meeting in the old town hall|according to two people familiar with the matter|without giving details'.split(
    '|',
  );
const asides =
  'which had been expected since March|a move that surprised many|although no date was set|as it did in 2019|who asked not to be named'.split(
    '|',
  );
const quoted =
  'We will look at every proposal with care|Nobody here was told anything|It isn’t over until the papers are signed|The figures speak for themselves|There’s still time to talk'.split(
    '|',
  );

/** One sentence of eight to thirty words, most of them with a name. */
export function writeSentence({ random, name }: Newsroom): string {
  const { pick, fraction } = random;
  const kind = fraction();
  if (kind < 0.35) return `${name()} ${pick(verbs)} ${pick(objects)} ${pick(details)}.`;
  if (kind < 0.55) return `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, ${pick(asides)}, ${pick(details)}.`;
  if (kind < 0.7) return `“${pick(quoted)},” ${name()} told reporters ${pick(details)}.`;
  if (kind < 0.85) return `${pick(subjects)} met ${name()} ${pick(details)} and ${pick(verbs)} ${pick(objects)}.`;
  return `At least ${2 + random.below(90)} people came to hear ${name()} and ${name()}, ${pick(asides)}.`;
}

/** Two to five sentences. */
export function writeParagraph(newsroom: Newsroom): string {
  return Array.from({ length: 2 + newsroom.random.below(4) }, () => writeSentence(newsroom)).join(' ');
}

/**
 * Running text of news in which a part of the names appears: the first few often, the others now and then, and as many that
 * are in no list.
 * @param names the longest list that is to be looked for
 * @param length UTF-16 units
 */
export function writeNews(names: readonly string[], strangers: readonly string[], length: number): string {
  const random = createRandom(5);
  const newsroom: Newsroom = {
    random,
    name() {
      const kind = random.fraction();
      if (kind < 0.25) return random.pick(names.slice(0, 33));
      if (kind < 0.4) return random.pick(names.slice(0, 1_000));
      return random.pick(kind < 0.6 ? names : strangers);
    },
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += (paragraphs.at(-1)?.length ?? 0) + 1) {
    paragraphs.push(writeParagraph(newsroom));
  }
  // By way of bytes: a text put together from pieces stays a tree of pieces, which some matchers pay for and others do not.
  return Buffer.from(paragraphs.join('\n').slice(0, length), 'utf16le').toString('utf16le');
}

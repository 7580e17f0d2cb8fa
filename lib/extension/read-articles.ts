/** Reads a frame's articles with every pack that knows somebody in them, in slices, so that other messages get their turn. */

import type { Findings } from '#lib/framing/findings.ts';
import { type FrameFindings, joinFindings, type QuotedFindings, quoteFindings } from '#lib/framing/page-findings.ts';
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { createSlices, doInSlices } from '#lib/page/yield-to-page.ts';
import type { Block } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { Articles } from './article-message.ts';

export type ReadPage = (pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]) => Steps<Findings>;

export interface ArticleReader {
  /** Opens the packs of the entities (`pack/entity`) that a page has, which is soon to be read. */
  prepare(entities: readonly string[]): Promise<void>;
  /** What is found in a frame's articles; null when a newer reading of it has come meanwhile, or it was dropped. */
  read(tab: number, frame: number, reading: number, articles: Articles): Promise<FrameFindings | null>;
  /** Gives up what is being read in a tab, or in one frame of it. */
  drop(tab: number, frame?: number): void;
}

export interface ArticleReaderOptions {
  readonly packs: readonly CompiledPack[];
  readonly readPage: ReadPage;
  openPack(pack: CompiledPack): Steps<void>;
  /** Lets other work go on. */
  pause(): Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** Milliseconds after which other work has its turn. */
const slice = 8;

export function createArticleReader({ packs, readPage, openPack, pause, now }: ArticleReaderOptions): ArticleReader {
  /** The latest reading of each frame that is under way. */
  const running = new Map<string, object>();
  const opened = new Set<CompiledPack>();
  const keyOf = (tab: number, frame: number) => `${tab} ${frame}`;

  /** Null when nothing is known in it, or the work is given up. */
  async function readArticle(
    pack: CompiledPack,
    article: Article,
    isGivenUp: () => boolean,
  ): Promise<QuotedFindings | null> {
    const prefix = `${pack.info.id}/`;
    const mentions = article.mentions.filter(({ entity }) => entity.startsWith(prefix));
    if (mentions.length === 0) return null;
    const slices = createSlices(pause, slice, now);
    await slices.next();
    const { blocks, places } = article;
    const findings = await doInSlices(readPage(pack, blocks, mentions), slices, isGivenUp);
    return findings && moveTo(quoteFindings(findings, blocks), places);
  }

  return {
    async prepare(entities) {
      for (const pack of packs) {
        if (opened.has(pack) || !entities.some((entity) => entity.startsWith(`${pack.info.id}/`))) continue;
        opened.add(pack);
        const slices = createSlices(pause, slice, now);
        await slices.next();
        await doInSlices(openPack(pack), slices, () => false);
      }
    },
    async read(tab, frame, reading, articles) {
      const turn = {};
      const key = keyOf(tab, frame);
      const isGivenUp = () => running.get(key) !== turn;
      running.set(key, turn);
      const divided = divideArticles(articles);
      const found: { pack: string; parts: QuotedFindings[] }[] = [];
      for (const pack of packs) {
        const parts: QuotedFindings[] = [];
        for (const article of divided) {
          const part = await readArticle(pack, article, isGivenUp);
          if (isGivenUp()) return null;
          if (part) parts.push(part);
        }
        if (parts.length > 0) found.push({ pack: pack.info.id, parts });
      }
      running.delete(key);
      const { capped } = articles;
      return { reading, capped, packs: found.map(({ pack, parts }) => ({ pack, ...joinFindings(parts) })) };
    },
    drop(tab, frame) {
      for (const key of running.keys()) {
        if (frame === undefined ? key.startsWith(`${tab} `) : key === keyOf(tab, frame)) running.delete(key);
      }
    },
  };
}

interface Article {
  readonly blocks: readonly Block[];
  /** The mentions in it, by its own blocks. */
  readonly mentions: readonly Mention[];
  /** Index of each of its blocks among all that were sent. */
  readonly places: readonly number[];
}

function divideArticles({ blocks, mentions }: Articles): readonly Article[] {
  const articles = new Map<number, { blocks: Block[]; mentions: Mention[]; places: number[] }>();
  const own = blocks.map((block, place) => {
    const article = articles.get(block.article) ?? { blocks: [], mentions: [], places: [] };
    articles.set(block.article, article);
    article.places.push(place);
    return { article, at: article.blocks.push(block) - 1 };
  });
  for (const { entity, block, start, end } of mentions) {
    const home = own[block];
    home?.article.mentions.push({ entity: entity as Mention['entity'], block: home.at, start, end });
  }
  return [...articles.values()];
}

/** The same findings, their blocks numbered as they were sent. */
function moveTo({ positions, silent, terms, quotes }: QuotedFindings, places: readonly number[]): QuotedFindings {
  const move = <Found extends { readonly block: number }>(found: Found): Found => {
    return { ...found, block: places[found.block] ?? found.block };
  };
  return { positions: positions.map(move), silent, terms: terms.map(move), quotes: quotes.map(move) };
}

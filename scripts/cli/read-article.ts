/** Saved articles as blocks of text, the way the page's own collection makes them. */
import { parseHTML } from 'linkedom';
import { collectBlocks } from '#lib/page/collect.ts';
import { findArticles } from '#lib/page/find-articles.ts';
import type { Block } from '#lib/text/block.ts';
import { type Span, trimSpan } from '#lib/text/span.ts';
import { type DecodedDocument, decodeDocument } from './decode-document.ts';

export interface ArticleText {
  /** What offsets refer to: plain text as decoded; of HTML, its blocks joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
}

const gap = '\n\n';
/** Lines longer than this are no headings. */
const maxHeading = 140;

/**
 * @param name File name, for its extension.
 * @returns null when the bytes are no text.
 */
export function readArticle(bytes: Uint8Array, name: string): ArticleText | null {
  const decoded = decodeDocument(bytes, name);
  if (decoded === null) return null;
  return decoded.kind === 'html' ? readHtml(decoded) : readPlain(decoded);
}

function readHtml({ text: html }: DecodedDocument): ArticleText {
  // linkedom takes the first element of a fragment for the whole document.
  const whole = /<(?:html|body)\b/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { readonly document: Document };
  const found = collectBlocks(document).blocks;
  const articles = findArticles(found);
  const blocks = found.map(({ text, lang, kind }, at): Block => ({ text, lang, kind, article: articles[at] ?? 0 }));
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + gap.length;
  }
  return { text: blocks.map(({ text }) => text).join(gap), blocks, starts };
}

/** Paragraphs stand between blank lines. All are taken for the article: plain text does not show what is furniture. */
function readPlain({ text }: DecodedDocument): ArticleText {
  const paragraphs: Span[] = [];
  let from = 0;
  for (const { 0: blank, index } of text.matchAll(/(?:\n[^\S\n]*){2,}/gu)) {
    paragraphs.push({ start: from, end: index });
    from = index + blank.length;
  }
  paragraphs.push({ start: from, end: text.length });
  const spans = paragraphs.map((span) => trimSpan(text, span)).filter((span) => span !== null);
  const blocks = spans.map(({ start, end }): Block => {
    const paragraph = text.slice(start, end);
    const isHeading = paragraph.length <= maxHeading && !/\n|[.!?…。।۔]["”’)]*$/u.test(paragraph);
    return { text: paragraph, lang: '', kind: isHeading ? 'heading' : 'paragraph', article: 0 };
  });
  return { text, blocks, starts: spans.map(({ start }) => start) };
}

import { type Newsroom, writeParagraph, writeSentence } from './news-text.ts';
import { createRandom } from './random.ts';

export interface NewsPageOptions {
  readonly paragraphs: number;
  /** Names that its sentences are about. */
  readonly names: readonly string[];
  /** Sentences that stand first, such as those that make the page one of a topic. */
  readonly opening?: readonly string[];
  readonly seed?: number;
}

/** A news page as publishers build them: deep wrappers, menus, scripts, links and emphasis inside sentences, related stories, comments. */
export function writeNewsPage({ paragraphs, names, opening = [], seed = 3 }: NewsPageOptions): string {
  const random = createRandom(seed);
  const room: Newsroom = { random, name: () => random.pick(names) };
  const body = Array.from({ length: paragraphs }, (_, at) => writePart(room, at)).join('\n');
  const title = writeSentence(room);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-01-12T08:30:00Z">
<style>body{font:16px/1.5 serif;margin:0}main{max-width:42em;margin:auto}nav li{display:inline-block;padding:0 8px}aside{border-top:1px solid}figure{margin:0}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"News"}</script></head>
<body><div id="root"><div class="page"><div class="page__inner">
<header><div class="bar"><a href="#">The Meridian Post</a><nav><ul>${list(60, (at) => `<li class="nav__item"><a href="#${at}"><span>Section ${at}</span></a></li>`)}</ul></nav></div></header>
<div class="ad" aria-hidden="true"><span>Advertisement</span></div>
<main><article><div class="grid"><div class="grid__column">
<h1>${title}</h1><p class="byline"><span>By</span> <a href="#"><span>Mira Tavel</span></a> and <a href="#">Jon Berck</a> · <time datetime="2026-01-12">12 January 2026</time></p>
${opening.map((sentence) => `<p>${sentence}</p>`).join('\n')}
${body}
</div></div></article></main>
<aside class="related"><h2>More on this</h2><ul>${list(12, () => `<li><div class="card"><a href="#"><img alt=""><h3>${writeSentence(room)}</h3></a></div></li>`)}</ul></aside>
<section id="comments"><h2>Comments</h2>${list(Math.min(200, 10 + (paragraphs >> 2)), (at) => `<div class="comment"><div><b>reader${at}</b> <span>2 hours ago</span></div><p>${writeSentence(room)}</p><button>Reply</button></div>`)}</section>
<footer>${list(80, (at) => `<a href="#">Service ${at}</a> `)}</footer>
</div></div></div><script>window.page = { kind: 'article', tags: ['news', 'world'] };</script></body></html>`;
}

function writePart(room: Newsroom, at: number): string {
  const { random } = room;
  if (at % 9 === 4) return `<h2>${writeSentence(room)}</h2>`;
  if (at % 9 === 7) {
    return `<figure class="media"><div class="media__frame"><picture><source><img alt=""></picture></div><figcaption><span>${writeSentence(room)}</span> <span class="credit">Photo: agency</span></figcaption></figure>`;
  }
  if (at % 23 === 11) return `<ul>${list(4, () => `<li>${writeSentence(room)}</li>`)}</ul>`;
  if (at % 31 === 17) {
    return `<table><tbody>${list(5, (row) => `<tr><th>${2018 + row}</th><td>${random.below(900)}</td><td>${room.name()}</td></tr>`)}</tbody></table>`;
  }
  const text = writeParagraph(room);
  // Links and emphasis stand inside sentences.
  const dressed = text.replace(
    /(?<=\s)(?:reporters|officials|the plan|the talks|proposal)(?=\s)/gu,
    '<a href="#"><em>$&</em></a>',
  );
  return `<div class="block" data-part="${at}"><p>${dressed}</p></div>${at % 5 === 2 ? '<div class="ad" aria-hidden="true"></div>' : ''}`;
}

function list(count: number, item: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => item(at)).join('');
}

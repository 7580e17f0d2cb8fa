/** The text of a frame's on-topic articles, as the page sends it to the background to be read. It never leaves the browser. */
import * as v from 'valibot';
import { mostText } from './article-limit.ts';

const mostBlocks = 20_000;
const mostMentions = 20_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Articles = v.pipe(
  v.object({
    /** Text beyond `mostText` was left out. */
    capped: v.boolean(),
    blocks: v.pipe(
      v.array(
        v.object({
          text: v.pipe(v.string(), v.maxLength(mostText)),
          article: offset,
          lang: v.pipe(v.string(), v.maxLength(40)),
          kind: v.picklist(['paragraph', 'heading', 'cell', 'caption']),
        }),
      ),
      v.maxLength(mostBlocks),
    ),
    mentions: v.pipe(
      v.array(
        v.object({
          entity: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)),
          block: offset,
          start: offset,
          end: offset,
        }),
      ),
      v.maxLength(mostMentions),
    ),
  }),
  v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= mostText, 'too much text'),
  v.check(
    ({ blocks, mentions }) =>
      mentions.every(({ block, start, end }) => start < end && end <= (blocks[block]?.text.length ?? 0)),
    'a mention that is in no block',
  ),
);
export type Articles = v.InferOutput<typeof Articles>;

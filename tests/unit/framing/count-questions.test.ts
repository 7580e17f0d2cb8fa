import { expect, it } from 'vitest';
import { countQuestions } from '#lib/framing/count-questions.ts';
import { hideFinding } from '#lib/framing/hidden-findings.ts';
import { viewPage } from '#lib/framing/view-page.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';
import { failed, found, frameFindings } from './orla-findings.ts';

const pack = await compileValidPack();
const frames = (findings: ReturnType<typeof frameFindings> | null) => [{ frame: 0, findings }];
const said = frames(frameFindings({ positions: [failed] }));
const count = (of: typeof said, filter = showAllSources, hidden: Parameters<typeof countQuestions>[3] = []) =>
  countQuestions([pack], of, filter, hidden);

it('counts questions that the page answers, and those it comes to without an answer', () => {
  expect(count(said)).toBe(1);
  expect(count(frames(frameFindings({ silent: found.silent })))).toBe(1);
});

it('counts none before the page is read, none that it does not come to', () => {
  expect([count(frames(null)), count(frames(frameFindings()))]).toEqual([0, 0]);
});

it('counts none of which the reader hides all sources, or all that was found', () => {
  const everySource = { ...showAllSources, sources: pack.sources.map(({ id }) => id) };
  expect(count(said, everySource)).toBe(0);
  const [finding] = viewPage(pack, said, showAllSources, [])[0]?.said[0]?.positions ?? [];
  expect(count(said, showAllSources, finding ? hideFinding([], finding.finding) : [])).toBe(0);
});

/** Rules that say one framing with some sets of words and another with others, as the two rules that each of them is. */
import type { PositionRules } from '#lib/pack/position-schema.ts';

type Written = PositionRules['rules'][number];
type Rule = Omit<Written, 'also'>;

export function withTwins(rules: readonly Written[]): Rule[] {
  return rules.flatMap(({ also, ...rule }) => (also === null ? [rule] : [rule, twinOf(rule, also)]));
}

function twinOf(rule: Rule, { framing, instead }: NonNullable<Written['also']>): Rule {
  const put = (set: string) => instead[set] ?? set;
  const putInPattern = (pattern: string) => pattern.replaceAll(/<([^:>]+)/g, (_, set: string) => `<${put(set)}`);
  const putInNeed = (need: string | string[]) => (typeof need === 'string' ? put(need) : need.map(put));
  return {
    ...rule,
    framing,
    says: rule.says.map(putInPattern),
    unless: rule.unless.map(putInPattern),
    acts: rule.acts.map(({ who, does, what }) => ({ who: put(who), does: put(does), what: put(what) })),
    with: rule.with.map(putInNeed),
    near: rule.near.map(putInNeed),
    without: rule.without.map(put),
    holder: rule.holder === null ? null : put(rule.holder),
  };
}

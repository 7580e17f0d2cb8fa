/** Comparisons on a machine that others use too: all contenders in turn, again and again, and medians of what came out. */

/** Measures once; the unit is the caller's. */
export type Contender = () => number | Promise<number>;

export interface Rounds {
  median(name: string): number;
  /** Median of one contender's measure over another's of the same round. */
  ratio(name: string, to: string): number;
}

/** Lets every contender measure once a round; each round begins with another one. */
export async function runRounds(contenders: Readonly<Record<string, Contender>>, rounds: number): Promise<Rounds> {
  const list = Object.entries(contenders);
  const measures = new Map(list.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < list.length; turn++) {
      const [name, measure] = list[(round + turn) % list.length] as [string, Contender];
      measures.get(name)?.push(await measure());
    }
  }
  const of = (name: string) => measures.get(name) ?? [];
  return {
    median: (name) => medianOf(of(name)),
    ratio: (name, to) => medianOf(of(name).map((value, round) => value / (of(to)[round] as number))),
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

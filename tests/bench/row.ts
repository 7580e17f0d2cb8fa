/** One line of the benchmark's table. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What it is compared with in the same run. */
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  /** What is asked of the ratio (`≤ 2 ×`) or, with a unit, of the value (`≤ 50 ms`); null when it is only told. */
  readonly bar: string | null;
  readonly ok: boolean;
}

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly peer?: string;
  readonly peerValue?: number;
  /** Median of the ratios of the rounds; without it, the values are divided. */
  readonly ratio?: number;
  /** Of the ratio when there is a peer, else of the value. */
  readonly most?: number;
  readonly least?: number;
}

export function toRow(measured: Measurement): Row {
  const { name, unit, value, peer = null, peerValue = null, most, least } = measured;
  const ratio = measured.ratio ?? (peerValue === null ? null : value / peerValue);
  const judged = ratio ?? value;
  const ending = ratio === null ? ` ${unit}` : ' ×';
  const bar = most !== undefined ? `≤ ${most}${ending}` : least !== undefined ? `≥ ${least}${ending}` : null;
  const ok = judged <= (most ?? Number.POSITIVE_INFINITY) && judged >= (least ?? Number.NEGATIVE_INFINITY);
  return { name, unit, value, peer, peerValue, ratio, bar, ok };
}

/** Prints rows as they come: aligned for people, or one JSON object a line. */
export function createPrinter(json: boolean): (row: Row) => void {
  if (json) return (row) => console.log(JSON.stringify(row));
  console.log(line(['', 'value', 'against', 'ratio', 'bar']));
  return (row) => {
    const peer = row.peer === null ? '' : `${row.peer} ${round(row.peerValue ?? Number.NaN)}`;
    const ratio = row.ratio === null ? '' : `${round(row.ratio)} ×`;
    const verdict = row.bar === null ? '' : `${row.bar} ${row.ok ? '✓' : '✗'}`;
    console.log(line([row.name, `${round(row.value)} ${row.unit}`, peer, ratio, verdict]));
  };
}

function line([name = '', value = '', peer = '', ratio = '', bar = '']: readonly string[]): string {
  return `${name.padEnd(58)} ${value.padStart(16)}  ${peer.padEnd(30)} ${ratio.padStart(9)}  ${bar}`.trimEnd();
}

/** Three digits that count. */
function round(value: number): string {
  return value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
}

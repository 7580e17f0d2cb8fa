/** A CJK character says about as much as three Latin letters. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** How much of a block is running text, in Latin letters: 0 for headings, labels and lists of links. */
export function measureProse(text: string, linked: number, heading: boolean): number {
  if (heading || text.length < 20 || linked * 2 > text.length) return 0;
  const length = (text.length - linked) * (dense.test(text.slice(0, 100)) ? 3 : 1);
  return length < 60 ? 0 : length;
}

/** The whole, or nearly, is a link. */
export function isLink(text: string, linked: number): boolean {
  return linked > 0 && linked >= text.trim().length * 0.8;
}

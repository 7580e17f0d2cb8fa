/** A page in small: two headings with lines of text, and the mentions of one name that would be marked on it. */
import type { Settings } from '#lib/extension/settings.ts';

/** The mentions of the name: line from the top, and where it starts, in the picture's own units. */
const mentions = [
  { line: 1, at: 22, section: 0 },
  { line: 2, at: 58, section: 0 },
  { line: 4, at: 8, section: 1 },
  { line: 5, at: 44, section: 1 },
];
const lines = [
  { width: 46, heading: true },
  { width: 112, heading: false },
  { width: 100, heading: false },
  { width: 38, heading: true },
  { width: 108, heading: false },
  { width: 90, heading: false },
];
const top = (line: number) => 8 + line * 10 + (line > 2 ? 6 : 0);

export function MarksPicture({ marks }: { readonly marks: Settings['marks'] }) {
  const marked = mentions.filter(
    ({ section }, index) =>
      marks === 'every' || mentions.findIndex((other) => marks === 'page' || other.section === section) === index,
  );
  return (
    <svg class="marks-picture" viewBox="0 0 120 74" aria-hidden="true">
      {lines.map(({ width, heading }, line) => (
        <rect
          key={top(line)}
          class={heading ? 'ink' : 'text'}
          x="4"
          y={top(line)}
          width={width}
          height={heading ? 4 : 3}
        />
      ))}
      {mentions.map(({ line, at }) => (
        <rect key={`${line}`} class="ink" x={at} y={top(line)} width="22" height="3" />
      ))}
      {marked.map(({ line, at }) => (
        <line key={`${line}`} x1={at} x2={at + 22} y1={top(line) + 5.5} y2={top(line) + 5.5} />
      ))}
    </svg>
  );
}

/** Copies a quote with its citation, in one of four styles from a small menu. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CitationStyle, citationStyles, cite } from '#lib/compare/cite.ts';
import type { QuoteView } from '#lib/pack/views.ts';
import { say } from './cite-wording.ts';
import { citeWords } from './cite-words.ts';

/** What came of the last copying; it is said for a while. */
type Outcome = 'copied' | 'failed' | null;

/** Milliseconds that "Copied" stands. */
const said = 6_000;

export function CopyQuote({ quote }: { readonly quote: QuoteView }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), said);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (style: CitationStyle) => {
    setOpen(false);
    button.current?.focus();
    const done = await navigator.clipboard.writeText(cite(quote, style, citeWords(quote))).then(
      () => true,
      () => false,
    );
    setOutcome(done ? 'copied' : 'failed');
  };
  return (
    <span class="copy-quote">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {say('copy')}
      </button>
      <span role="status" class="copy-outcome">
        {outcome && say(outcome)}
      </span>
      {isOpen && (
        <StyleMenu
          id={id}
          opener={button.current}
          onChoose={(style) => void copy(style)}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}

interface StyleMenuProps {
  readonly id: string;
  readonly opener: HTMLElement | null;
  readonly onChoose: (style: CitationStyle) => void;
  readonly onClose: () => void;
}

function StyleMenu({ id, opener, onChoose, onClose }: StyleMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = menu;
    if (current === null) return undefined;
    // In the top layer no table that scrolls can cut it off.
    current.showPopover();
    if (opener) place(current, opener.getBoundingClientRect());
    current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const listening = new AbortController();
    const { signal } = listening;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !current.contains(target) && !opener?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('scroll', onClose, { signal, capture: true });
    window.addEventListener('resize', onClose, { signal });
    return () => listening.abort();
  }, [opener, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') opener?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      id={id}
      class="style-menu"
      popover="manual"
      role="menu"
      aria-label={say('styles')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {citationStyles.map((style) => (
        <button key={style} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(style)}>
          {say(`style.${style}`)}
        </button>
      ))}
    </div>
  );
}

/** Below the button, or above where it would leave the window; never beyond its sides. */
function place(menu: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const wanted = menu.matches(':dir(rtl)') ? right - width : left;
  menu.style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`;
  menu.style.top = `${bottom + height + 8 > innerHeight ? Math.max(8, top - height - 4) : bottom + 4}px`;
}

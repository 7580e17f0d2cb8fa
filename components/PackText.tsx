import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const PackLanguage = createContext<string | undefined>(undefined);

interface InPackProps {
  /** BCP 47 language of the pack. */
  readonly language: string;
  readonly children: ComponentChildren;
}

/** What is below shows words of one pack. */
export function InPack({ language, children }: InPackProps) {
  return <PackLanguage.Provider value={language}>{children}</PackLanguage.Provider>;
}

interface PackTextProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A pack's own words: a question, a label, a summary, a name. They are never translated, so they are marked up with their
 * language and kept from mixing with the words around them.
 */
export function PackText({ children, ...rest }: PackTextProps) {
  return (
    <bdi lang={useContext(PackLanguage)} {...rest}>
      {children}
    </bdi>
  );
}

/** A pack's own words where no element can stand, as in an option: kept from mixing by the two marks of Unicode for that. */
export const packWords = (text: string): string => `\u2068${text}\u2069`;

/** Stands in a message where an element is to go; a character that nobody writes. */
export const place = '\uE000';

interface FilledInProps {
  /** Worded with `place` for one parameter: `say('rejects', { framing: place })`. */
  readonly text: string;
  readonly children: ComponentChildren;
}

/** A sentence of ours with words of a pack in it, which are marked up with their own language. */
export function FilledIn({ text, children }: FilledInProps) {
  const [before, after] = text.split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

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

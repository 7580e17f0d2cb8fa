import { parseHTML } from 'linkedom';

/** A document outside of any browser, as the command line has it. */
export function parsePage(html: string): Document {
  return (parseHTML(html) as unknown as { document: Document }).document;
}

/** The border between the content script and findings.js, which is loaded into the same isolated world when a page has a mention. */
import type { PageFindings, PageFindingsOptions } from './page-findings.ts';

export const findingsKey = '__sidelightFindings';

export interface FindingsModule {
  createPageFindings(options: PageFindingsOptions): PageFindings;
}

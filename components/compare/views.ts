import type { ComponentType } from 'preact';
import type { CompareView } from '#lib/compare/compare-state.ts';
import { Wording } from './concordance/Wording.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { SourceArticle } from './source/SourceArticle.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import type { ViewProps } from './view-props.ts';

/** The views, in the order of their tabs. */
export const views: readonly { readonly view: CompareView; readonly View: ComponentType<ViewProps> }[] = [
  { view: 'matrix', View: Matrix },
  { view: 'timeline', View: Timeline },
  { view: 'wording', View: Wording },
  { view: 'source', View: SourceArticle },
];

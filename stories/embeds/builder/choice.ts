import type { RenderOptions, WidgetName } from '../../../src/render/index.ts';

/** What can be pasted; a whole guide is a page of its own. */
export const widgets = [
  { name: 'crisis', label: 'Crisis support' },
  { name: 'comparison', label: 'Comparison table' },
  { name: 'faq', label: 'Questions and answers' },
  { name: 'side-effects', label: 'Side effects' },
] as const satisfies readonly { name: WidgetName; label: string }[];

export type Widget = (typeof widgets)[number]['name'];

/** What is chosen beside the content. */
export interface Choice {
  widget: Widget;
  headingLevel: NonNullable<RenderOptions['headingLevel']>;
  /** Nothing: that of the page around it. */
  theme: RenderOptions['theme'];
}

export const headingLevels = [1, 2, 3, 4, 5, 6] as const;

export const firstChoice: Choice = { widget: 'faq', headingLevel: 2, theme: undefined };

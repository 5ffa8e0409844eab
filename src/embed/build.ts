import { bringChosen } from './chosen.ts';
import { settingOf } from './hosts.ts';
import { nameParts } from './parts.ts';
import { safeCopy } from './safeCopy.ts';
import { setLines } from './setLines.ts';
import type { Kind, Widget } from './widgets/widget.ts';

/** A widget, and when all that the reader did before is there again. */
export interface Built {
  widget: Widget;
  settled: Promise<unknown>;
}

/** Brings what the reader did into the copy that takes the place of another. */
export type Carry = (from: ParentNode, to: ParentNode) => void;

/**
 * A copy of the HTML, with everything that makes it a widget. The HTML itself stays as it is; what the
 * reader did to the copy that was there `before` stays too.
 */
export function build(
  source: HTMLElement,
  [, looks, controls]: Kind,
  before?: Widget,
  carry?: Carry,
): Built {
  const copy = safeCopy(source);
  const widget: Widget = { source, copy, setting: (name) => settingOf(source, name) };
  looks(widget);
  const show = controls?.(widget);
  bringChosen(copy);
  if (before) carry?.(before.copy, copy);
  const shown = show?.();
  nameParts(copy);
  return { widget, settled: Promise.all([shown, setLines(widget)]) };
}

import { join } from 'node:path';
import { root } from '../../scripts/run/paths.mjs';
import { execute } from '../package/execute.ts';

export const widgets = ['crisis', 'comparison', 'faq', 'side-effects'] as const;
export type Widget = (typeof widgets)[number];

const command = join(root, 'dist/cli/evenkeel.js');
const example = join(root, 'examples/content/ketamine-for-depression.en-US.json');

/** The HTML to paste, by the command that users call. */
export const renderWidget = (widget: Widget): Promise<string> =>
  execute(process.execPath, [command, 'render', example, '--widget', widget], root);

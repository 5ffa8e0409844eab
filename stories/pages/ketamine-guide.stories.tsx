import type { Meta, StoryObj } from '@storybook/react-vite';
import document from '../../examples/content/ketamine-for-depression.en-US.json';
import { parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide } from '../../src/index.ts';

const { guide, problems } = parseGuide(document);
if (!guide) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));

const meta = {
  title: 'Pages/Ketamine guide',
  component: TreatmentGuide,
  args: { guide, country: US },
} satisfies Meta<typeof TreatmentGuide>;

export default meta;

/** The whole example document, from top to bottom. */
export const Guide: StoryObj<typeof meta> = {};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { TailwindPage } from './TailwindPage.tsx';

const meta = {
  title: 'Pages/In a Tailwind page',
  component: TailwindPage,
  args: { country: US },
} satisfies Meta<typeof TailwindPage>;

export default meta;

/** Tailwind's reset and utilities around the components, by the names of `evenkeel/tailwind.css`. */
export const Tailwind: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const main = canvasElement.querySelector('main') as Element;
    const list = canvasElement.querySelector('li') as Element;
    await expect(getComputedStyle(main).rowGap).toBe('40px');
    await expect(getComputedStyle(list).borderTopStyle).toBe('solid');
    // Its reset leaves the components as they are.
    const mark = canvasElement.querySelector('.ek-approval__status') as Element;
    await expect(getComputedStyle(mark).fontWeight).toBe('600');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BE, CL, GB, KE, US } from '../../src/crisis-lines/index.ts';
import { ar, CrisisBanner } from '../../src/index.ts';

const meta = {
  title: 'Components/CrisisBanner',
  component: CrisisBanner,
  args: { country: US, wording: 'suicide' },
} satisfies Meta<typeof CrisisBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page that discusses suicidal thoughts. */
export const UnitedStates: Story = {
  play: async ({ canvasElement }) => {
    const banner = within(canvasElement).getByRole('complementary', { name: 'Someone to talk to' });
    const [first, second, third] = within(banner).getAllByRole('link');
    await expect(first).toHaveAttribute('href', 'tel:988');
    await expect(second).toHaveAttribute('href', 'sms:988');
    await expect(third).toHaveAttribute('href', 'https://988lifeline.org/chat/');
    await expect(first?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  },
};

/** The softer wording, for pages that do not discuss suicide. */
export const Distress: Story = { args: { wording: 'distress' } };

/** A country whose first line cannot be texted gets a second one that can. */
export const UnitedKingdom: Story = { args: { country: GB, locale: 'en-GB' } };

/** One service in two languages: both lines, for a reader whose language is neither. */
export const Belgium: Story = { args: { country: BE } };

/** The same country for a reader of French. */
export const BelgiumInFrench: Story = { args: { country: BE, languages: ['fr'] } };

/** A star code, which phones refuse to link, stands as words. */
export const Chile: Story = { args: { country: CL } };

/** A country without a confirmed line: its emergency numbers, and the directories. */
export const NoConfirmedLine: Story = { args: { country: KE } };

/** No country: never another country's number. */
export const UnknownCountry: Story = {
  args: { country: undefined },
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole('link');
    await expect(links[0]).toHaveAttribute('href', 'https://findahelpline.com');
    await expect(canvasElement.querySelector('[href^="tel:"]')).toBeNull();
  },
};

/** Right to left. The Arabic words have not been reviewed. */
export const RightToLeft: Story = {
  args: { locale: 'ar', messages: ar },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
};

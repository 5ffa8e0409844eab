import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BE, CA, CL, DE, GB, KE, MY, US } from '../../src/crisis-lines/index.ts';
import { ar, CrisisBanner, CrisisBannerInteractive, CrisisLinks } from '../../src/index.ts';

const everyCountry = async () => (await import('../../src/crisis-lines/all.ts')).crisisCountries;

const meta = {
  title: 'Components/CrisisBanner',
  component: CrisisBanner,
  tags: ['!autodocs'],
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

/** In a text: one column, with corners. */
export const Card: Story = {
  args: { variant: 'card' },
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
};

/** In a footer: who, how to reach them, and the emergency number. */
export const Compact: Story = { args: { variant: 'compact' } };

/** A page may let its readers fold what is said around the lines. The lines stay. */
export const Collapsible: Story = {
  args: { collapsible: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toHaveFocus();
    await userEvent.click(canvas.getByText(/Thinking about suicide/));
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toBeVisible();
    await expect(canvas.getByText(/You can reach people/)).not.toBeVisible();
  },
};

/** Confirmed hours, on the clock where the line is. */
export const Hours: Story = { args: { country: MY } };

/** Every line is closed: other places to look stand out, and the line keeps its number. */
export const Closed: Story = { args: { country: MY, now: new Date('2026-11-23T20:00:00Z') } };

/** What must be pressed after dialling stands right below its number. */
export const Veterans: Story = { args: { audiences: ['veterans'] } };

/** A country whose line has many numbers. */
export const Germany: Story = { args: { country: DE } };

/** Beside a text that speaks of suicide. */
export const Links: Story = {
  render: () => (
    <div className="ek-surface story-page" style={{ display: 'grid', gap: '2rem' }}>
      <CrisisLinks country={US} />
      <CrisisLinks country={MY} />
      <CrisisLinks country={KE} />
    </div>
  ),
};

/** Lines that a site vouches for, in place of the built-in ones. This one is made up. */
export const OwnLines: Story = {
  args: {
    override: {
      country: 'US',
      source: 'Example Clinic',
      date: '2026-11-20',
      lines: [
        {
          id: 'example',
          name: 'Example Line',
          call: { number: '555-0100' },
          website: 'https://example.org',
        },
      ],
    },
  },
};

/** With script: another country, by its name. */
export const Interactive: Story = {
  render: ({ country, wording }) => (
    <CrisisBannerInteractive countries={[US, CA, GB, MY]} country={country} wording={wording} />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'United Kingdom');
    await expect(canvas.getByRole('link', { name: '999' })).toBeVisible();
  },
};

/** The whole directory in a script of its own, loaded when a reader asks for another country. */
export const EveryCountry: Story = {
  render: ({ country, wording }) => (
    <CrisisBannerInteractive countries={everyCountry} country={country} wording={wording} />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Another country' }));
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'Germany');
    await expect(canvas.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
  },
};

/** Right to left. The Arabic words have not been reviewed. */
export const RightToLeft: Story = {
  args: { locale: 'ar', messages: ar },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
};

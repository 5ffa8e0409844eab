import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import document from '../../../examples/content/ketamine-for-depression.en-US.json';
import { GB, US } from '../../../src/crisis-lines/index.ts';
import { renderWidget } from '../../../src/render/index.ts';
import { ketamine } from '../../ketamine.ts';
import { Builder } from './Builder.tsx';

const meta = {
  title: 'Embeds/Builder',
  component: Builder,
  tags: ['!autodocs'],
  args: { document, widget: 'faq' },
} satisfies Meta<typeof Builder>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Choose a widget and take its HTML with you. */
export const Builds: Story = {
  play: async ({ canvasElement }) => {
    const box = await within(canvasElement).findByRole('group', { name: 'HTML to copy' });
    // Long HTML scrolls in its box, and does not run over what stands below it.
    await expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    await expect(getComputedStyle(box).overflow).toBe('auto');
  },
};

const htmlOf = async (canvas: Canvas) => {
  const box = await canvas.findByRole('group', { name: 'HTML to copy' });
  return box.textContent;
};

const pageIn = (canvas: Canvas) =>
  (canvas.getByTitle('The widget in that page') as HTMLIFrameElement).contentDocument;

const shownIn = (canvas: Canvas) => pageIn(canvas)?.querySelector('main')?.innerHTML;

const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

/** What is copied is what `evenkeel render` makes, and what the other page shows. */
export const Copied: Story = {
  play: async ({ canvasElement, step }) => {
    const user = userEvent.setup();
    const canvas = within(canvasElement);
    await step('each widget', async () => {
      for (const [label, widget] of [
        ['Crisis support', 'crisis'],
        ['Comparison table', 'comparison'],
        ['Side effects', 'side-effects'],
        ['Questions and answers', 'faq'],
      ] as const) {
        await user.click(canvas.getByRole('radio', { name: label }));
        const expected = renderWidget(ketamine, { widget, country: US });
        await waitFor(async () => expect(await htmlOf(canvas)).toBe(expected));
        await user.click(canvas.getByRole('button', { name: 'Copy the HTML' }));
        await canvas.findByText('Copied');
        await expect(await navigator.clipboard.readText()).toBe(expected);
      }
    });
    await step('with another level, other colours and another country', async () => {
      await user.selectOptions(canvas.getByLabelText('Level of its first heading'), 'h4');
      await user.selectOptions(canvas.getByLabelText('Colours'), 'Dark');
      await user.selectOptions(
        canvas.getByLabelText('Country of your readers, for crisis lines'),
        'United Kingdom',
      );
      const british = { ...ketamine, crisis: { ...ketamine.crisis, country: 'GB' } };
      const expected = renderWidget(british, {
        widget: 'faq',
        country: GB,
        headingLevel: 4,
        theme: 'dark',
      });
      await waitFor(async () => expect(await htmlOf(canvas)).toBe(expected));
      await waitFor(() => expect(shownIn(canvas)).toContain('<h4 class="ek-widget__heading'));
    });
  },
};

/** What is wrong stands beside its field, and nothing is written until it is mended. */
export const Refused: Story = {
  play: async ({ canvasElement, step }) => {
    const user = userEvent.setup();
    const canvas = within(canvasElement);
    const before = await htmlOf(canvas);
    await user.click(canvas.getByText('Can I drive home?', { selector: 'summary' }));
    const [answer] = canvas.getAllByLabelText('Answer').filter((one) => one.checkVisibility());
    if (!answer) throw new Error('The answer is not shown.');
    await step('a link that runs a script', async () => {
      await write(answer, 'No, [see](javascript:alert).');
      await waitFor(() => expect(answer).toHaveAccessibleDescription(/is not a safe address/));
      await expect(answer).toBeInvalid();
      await canvas.findByText('Not written: the document has 1 problem.');
      await expect(canvas.queryByRole('group', { name: 'HTML to copy' })).toBeNull();
      await expect(shownIn(canvas)).not.toContain('javascript:');
    });
    await step('a number that is not the one it dials', async () => {
      await write(answer, 'Call [988](tel:18002738255).');
      await waitFor(() => expect(answer).toHaveAccessibleDescription(/shows 988 and dials/));
      await expect(canvas.queryByRole('group', { name: 'HTML to copy' })).toBeNull();
    });
    await step('a number that is replaced and still works', async () => {
      await write(answer, 'Call 1-800-273-8255.');
      await canvas.findByText('Look at this before you publish it:');
      await canvas.findByText(/Instead: 988/);
      await expect(await htmlOf(canvas)).toContain('1-800-273-8255');
    });
    await step('mended, with a list', async () => {
      await write(answer, 'No.\n\n- Not today\n- Not before you have slept\n');
      const html = await htmlOf(canvas);
      await expect(html).not.toBe(before);
      await expect(html).toContain('Not before you have slept');
      await expect(answer).toBeValid();
      await expect(answer).toHaveValue('No.\n\n- Not today\n- Not before you have slept\n');
    });
  },
};

/** Questions come and go by keyboard, and the focus is never lost. */
export const OneMoreQuestion: Story = {
  play: async ({ canvasElement, step }) => {
    const user = userEvent.setup();
    const canvas = within(canvasElement);
    const add = canvas.getByRole('button', { name: 'Add a question' });
    await step('added', async () => {
      add.focus();
      await user.keyboard('{Enter}');
      const field = canvas.getAllByLabelText('Question').at(-1) as HTMLElement;
      await waitFor(() => expect(field).toHaveFocus());
      await canvas.findByText(/^Not written: the document has 2 problems/);
      await write(field, 'Can I come alone?');
      await write(canvas.getAllByLabelText('Answer').at(-1) as HTMLElement, 'You can.');
      await expect(await htmlOf(canvas)).toContain('Can I come alone?');
    });
    await step('removed', async () => {
      const remove = canvas.getAllByRole('button', { name: 'Remove this question' }).at(-1);
      remove?.focus();
      await user.keyboard('{Enter}');
      await expect(add).toHaveFocus();
      await expect(await htmlOf(canvas)).toBe(
        renderWidget(ketamine, { widget: 'faq', country: US }),
      );
    });
  },
};

/** Everything else can be changed in the document itself. */
export const WholeDocument: Story = {
  args: { widget: 'comparison' },
  play: async ({ canvasElement, step }) => {
    const user = userEvent.setup();
    const canvas = within(canvasElement);
    await user.click(canvas.getByText('The whole document'));
    const json = canvas.getByLabelText('JSON');
    const start = JSON.stringify(document, null, 2);
    await step('no JSON', async () => {
      await write(json, start.slice(0, -5));
      await waitFor(() => expect(json).toHaveAccessibleDescription(/^This is not JSON: /));
      await expect(canvas.queryByRole('group', { name: 'HTML to copy' })).toBeNull();
    });
    await step('JSON with a problem that has no field', async () => {
      await write(json, start.replace('"status": "off-label"', '"status": "aproved"'));
      await canvas.findByText('routes[0].approvals[0].status');
      await canvas.findByText(/Did you mean "approved"\?/);
    });
    await step('a title from here is in its field and in the HTML', async () => {
      await write(json, start.replace('Four ways it is given', 'The ways it is given'));
      await expect(await htmlOf(canvas)).toContain('The ways it is given');
      await expect(canvas.getByLabelText('Title')).toHaveValue(
        'The ways it is given, side by side',
      );
    });
  },
};

/** In a page that shouts over everything the words are there; with the script it looks as it should. */
export const InAHostilePage: Story = {
  play: async ({ canvasElement, step }) => {
    const user = userEvent.setup();
    const canvas = within(canvasElement);
    await user.selectOptions(canvas.getByLabelText('That page'), 'loud');
    const styleOf = (root: ParentNode | null | undefined) => {
      const link = root?.querySelector('a[href^="tel:"]');
      return link && getComputedStyle(link).textTransform;
    };
    const widget = () => pageIn(canvas)?.querySelector('[data-ek-widget]');
    await step('with the script', async () => {
      await waitFor(() => expect(styleOf(widget()?.shadowRoot)).toBe('none'));
      await expect(widget()?.shadowRoot?.querySelector('button')).toHaveTextContent(
        'Open all answers',
      );
    });
    await step('without it', async () => {
      await user.click(canvas.getByRole('checkbox', { name: 'It loads the script of Evenkeel' }));
      await waitFor(() => expect(styleOf(widget())).toBe('uppercase'));
      await expect(widget()?.shadowRoot).toBeNull();
      await expect(widget()).toHaveTextContent('Can I drive home?');
    });
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { ThemeEditor } from './ThemeEditor.tsx';

const meta = { title: 'Theming/Theme editor' } satisfies Meta;

export default meta;
type Story = StoryObj;

/** Choose a look and take its CSS with you. */
export const Editor: Story = {
  render: (_args, { globals }) => <ThemeEditor base={globals.palette} key={globals.palette} />,
  play: async ({ canvasElement, step }) => {
    await step('what picks a colour is as high as what it is written in', () => {
      const box = (selector: string) =>
        canvasElement.querySelector(selector)?.getBoundingClientRect();
      const picker = box('.editor-picker');
      const input = box('.editor-input');
      return expect([picker?.top, picker?.bottom]).toEqual([input?.top, input?.bottom]);
    });
  },
};

const write = (canvas: ReturnType<typeof within>, label: string, hex: string) =>
  fireEvent.change(canvas.getByRole('textbox', { name: label }), { target: { value: hex } });

const field = (canvas: ReturnType<typeof within>, name: string) =>
  canvas.getByRole('textbox', { name });

/** A colour with too little contrast is refused beside its box, with the nearest that will do. */
export const Refused: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const accent = () => getComputedStyle(canvasElement).getPropertyValue('--ek-accent');
    const before = accent();
    await expect(field(canvas, 'accent, light')).toBeValid();
    await step('a grey that is too light is told at its box, and by name', async () => {
      await write(canvas, 'accent, light', '#777777');
      await expect(field(canvas, 'accent, light')).toBeInvalid();
      await expect(field(canvas, 'accent, light')).toHaveAccessibleDescription(
        /^#777777 is refused in light: accent on [\w-]+ is [\d.]+:1, needs 7:1\.$/,
      );
      await expect(field(canvas, 'accent, dark')).toBeValid();
      await expect(canvas.getByRole('status')).toHaveTextContent(
        /^Not written\. Refused: accent, light\.$/,
      );
      await expect(accent()).toBe(before);
      await expect(canvas.queryByRole('group', { name: 'CSS to copy' })).toBeNull();
    });
    await step('the rest of its pairs can be opened', async () => {
      const pair = canvas.getByText('accent on surface is 4.47:1, needs 7:1');
      await expect(pair).not.toBeVisible();
      await userEvent.click(canvas.getByText(/^Other pairs below their bar: \d+$/));
      await expect(pair).toBeVisible();
    });
    await step('the nearest that passes stands there too, one press away by keyboard', async () => {
      const use = canvas.getByRole('button', { name: /^Use #[\da-f]{6} for accent, light$/ });
      const below =
        use.getBoundingClientRect().top -
        field(canvas, 'accent, light').getBoundingClientRect().bottom;
      await expect(below).toBeLessThan(150);
      use.focus();
      await userEvent.keyboard('{Enter}');
      await expect(await canvas.findByRole('group', { name: 'CSS to copy' })).toBeVisible();
      await expect(
        canvas.getByText('Written: every pair of colours reaches the contrast that it needs.'),
      ).toBeVisible();
      await expect(field(canvas, 'accent, light')).toHaveFocus();
      await expect(field(canvas, 'accent, light')).toBeValid();
      await expect(accent()).not.toBe(before);
    });
  },
};

/** Two colours are refused, and each is named and told at its own box. */
export const RefusedTwice: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await write(canvas, 'accent, dark', '#333333');
    await write(canvas, 'accent, light', '#ffcc00');
    await expect(field(canvas, 'accent, light')).toHaveAccessibleDescription(/^#ffcc00 is refused/);
    await expect(field(canvas, 'accent, dark')).toHaveAccessibleDescription(/^#333333 is refused/);
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Not written. Refused: accent, light; accent, dark.',
    );
  },
};

/** A colour that is not whole yet says so to everybody, and changes nothing. */
export const Unfinished: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('what was refused is not spoken of while another is written', async () => {
      await write(canvas, 'accent, light', '#ffcc00');
      await write(canvas, 'accent, light', '#5b3');
      await expect(field(canvas, 'accent, light')).toHaveAccessibleDescription(
        'Not a colour yet: # and six digits, such as #5b3a86.',
      );
      await expect(canvas.queryByText(/is refused/)).toBeNull();
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'Not written. Unfinished: accent, light.',
      );
    });
    await step('left alone it is the colour before, which is refused', async () => {
      field(canvas, 'accent, light').focus();
      await userEvent.tab();
      await expect(field(canvas, 'accent, light')).toHaveValue('#ffcc00');
      await expect(canvas.getByRole('status')).toHaveTextContent('Refused: accent, light.');
    });
    await step('and fonts', async () => {
      await write(canvas, 'accent, light', '#5b3a86');
      await write(canvas, 'accent, light', '#5b3');
      await write(canvas, 'Font of titles', 'My; font');
      await expect(field(canvas, 'Font of titles')).toHaveAccessibleDescription(
        /^Not a list of fonts/,
      );
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'Not written. Unfinished: accent, light; Font of titles.',
      );
      await expect(canvas.queryByRole('group', { name: 'CSS to copy' })).toBeNull();
    });
  },
};

/** What is written is exact, and pasted it colours the components. */
export const Written: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const [sample] = canvas.getAllByRole('region', { name: /^Components/ });
    const title = sample?.querySelector('.ek-callout__name') as Element;
    await step('until then titles have the font of the page', () =>
      expect(getComputedStyle(title).fontFamily).toBe(
        getComputedStyle(sample as Element).fontFamily,
      ),
    );
    await write(canvas, 'Font of titles', 'Georgia, serif');
    await expect(canvas.getByText('Written.')).toBeVisible();
    await write(canvas, 'accent, light', '#5b3a86');
    await write(canvas, 'accent, dark', '#cdb3ee');
    await expect(getComputedStyle(title).fontFamily).toBe('Georgia, serif');
    const region = await canvas.findByRole('group', { name: 'CSS to copy' });
    const css = region.textContent ?? '';
    await expect(css).toBe(EXACT);
    await step('pasted into a page', async () => {
      const page = document.createElement('iframe');
      canvasElement.append(page);
      const inner = page.contentDocument as Document;
      const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const own = styles.map(({ cssText }) => cssText).join('\n');
      inner.head.innerHTML = `<style>${own}</style><style>${css}</style>`;
      inner.body.innerHTML =
        '<a class="ek-link">l</a><div data-theme="dark"><a class="ek-link">d</a></div>';
      const colors = [...inner.querySelectorAll('a')].map((link) => getComputedStyle(link).color);
      page.remove();
      await expect(colors).toEqual(['rgb(91, 58, 134)', 'rgb(205, 179, 238)']);
    });
  },
};

const EXACT = `:root {
  --ek-font-display: Georgia, serif;
}
@media screen and (forced-colors: none) {
  :root,
  [data-theme='light'],
  [data-theme='auto'] {
    --ek-accent: #5b3a86;
  }
  [data-theme='dark'] {
    --ek-accent: #cdb3ee;
  }
}
@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
  [data-theme='auto'] {
    --ek-accent: #cdb3ee;
  }
}
`;

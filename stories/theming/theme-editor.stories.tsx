import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { ThemeEditor } from './ThemeEditor.tsx';

const meta = { title: 'Theming/Theme editor' } satisfies Meta;

export default meta;
type Story = StoryObj;

/** Choose a look and take its CSS with you. */
export const Editor: Story = {
  render: (_args, { globals }) => <ThemeEditor base={globals.palette} key={globals.palette} />,
};

const write = (canvas: ReturnType<typeof within>, label: string, hex: string) =>
  fireEvent.change(canvas.getByRole('textbox', { name: label }), { target: { value: hex } });

/** A colour that some could not read is refused with its pairs, and the nearest that will do. */
export const Refused: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const accent = () => getComputedStyle(canvasElement).getPropertyValue('--ek-accent');
    const before = accent();
    await step('a grey that is too light', async () => {
      await write(canvas, 'accent, light', '#777777');
      await canvas.findByText('accent, light: #777777 is refused');
      await expect(canvas.getByText('accent on surface is 4.47:1, needs 7:1')).toBeVisible();
      const status = canvas.getByRole('status');
      await expect(status).toHaveTextContent(/^Not written: 1 colour is refused\.$/);
      await expect(accent()).toBe(before);
      await expect(canvas.queryByRole('group', { name: 'CSS to copy' })).toBeNull();
    });
    await step('the nearest that passes is one press away, by keyboard', async () => {
      const use = canvas.getByRole('button', { name: /^Use #[\da-f]{6} for accent, light$/ });
      use.focus();
      await userEvent.keyboard('{Enter}');
      await expect(await canvas.findByRole('group', { name: 'CSS to copy' })).toBeVisible();
      await expect(canvas.getByText('Written: everybody can read these colours.')).toBeVisible();
      await expect(canvas.getByRole('textbox', { name: 'accent, light' })).toHaveFocus();
      await expect(accent()).not.toBe(before);
    });
  },
};

/** A colour that is not whole yet says so to everybody, and changes nothing. */
export const Unfinished: Story = {
  ...Editor,
  globals: { palette: 'evenkeel', theme: 'light' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await write(canvas, 'accent, light', '#5b3');
    await write(canvas, 'Font of titles', 'My; font');
    await expect(
      canvas.getByRole('textbox', { name: 'accent, light' }),
    ).toHaveAccessibleDescription('Not a colour yet: # and six digits, such as #5b3a86.');
    await expect(
      canvas.getByRole('textbox', { name: 'Font of titles' }),
    ).toHaveAccessibleDescription(/^Not a list of fonts/);
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing is changed yet.');
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
    await write(canvas, 'accent, light', '#5b3a86');
    await write(canvas, 'accent, dark', '#cdb3ee');
    await write(canvas, 'Font of titles', 'Georgia, serif');
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

import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import data from '../../data/crisis-lines.json';
import './crisis-directory.css';

type Country = (typeof data.countries)[number];
type Line = Country['lines'][number];

/** What the data says of a line, in words: only the first is ever shown to readers. */
const STATUS: Record<string, string> = {
  confirmed: 'Confirmed by two published sources. Nobody has phoned.',
  'single-source': 'NOT CONFIRMED: one source only. Never shown to readers.',
  'knowledge-only': 'NOT CONFIRMED: no source. Never shown to readers.',
};

function waysOf(line: Line): string {
  const {
    phone,
    sms,
    chat_url: chat,
  } = line as Line & {
    phone?: { display: string };
    sms?: { number: string; keyword?: string };
    chat_url?: string;
  };
  const text = sms && [sms.keyword, sms.number].filter(Boolean).join(' to ');
  return [phone && `call ${phone.display}`, text && `text ${text}`, chat && 'chat']
    .filter(Boolean)
    .join(', ');
}

const matches = ({ name, country, lines }: Country, query: string): boolean =>
  [name, country, ...lines.map((line) => `${line.name} ${waysOf(line)}`)]
    .join(' ')
    .toLowerCase()
    .includes(query.trim().toLowerCase());

function Row({ line }: { line: Line }) {
  const { status, source_date: date } = line.verification;
  const shown = status === 'confirmed' && line.banner;
  return (
    <tr data-shown={shown}>
      <th scope="row">{line.name}</th>
      <td>{waysOf(line) || 'by its website'}</td>
      <td>{line.audience}</td>
      <td>
        {STATUS[status]}
        {status === 'confirmed' && !line.banner && ' Not for a banner.'}
      </td>
      <td>{date ?? 'none'}</td>
    </tr>
  );
}

function Directory() {
  const [query, setQuery] = useState('');
  const found = data.countries.filter((country) => matches(country, query));
  return (
    <div className="ek-surface story-page crisis-directory">
      <h1>Crisis lines in the data</h1>
      <p>
        As researched from published pages on {data.meta.built}. Nobody has phoned a number. For
        review only: do not copy a number from here, use the components.
      </p>
      <label>
        Country, line or number{' '}
        <input onChange={(event) => setQuery(event.target.value)} type="search" value={query} />
      </label>
      <p role="status">
        {found.length} of {data.countries.length} countries
      </p>
      {found.map((country) => (
        <section key={country.country}>
          <h2>
            {country.name} ({country.country})
          </h2>
          <p>Emergency: {country.emergency.join(', ')}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Ways</th>
                <th scope="col">For</th>
                <th scope="col">Status</th>
                <th scope="col">Newest source</th>
              </tr>
            </thead>
            <tbody>
              {country.lines.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

const meta = { title: 'Content/Crisis lines', component: Directory } satisfies Meta<
  typeof Directory
>;

export default meta;

/** Every line that was researched, with what is not confirmed marked. For review, not for readers. */
export const Researched: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('status')).toHaveTextContent('66 of 66 countries');
    await userEvent.type(canvas.getByRole('searchbox'), 'samaritans');
    await expect(canvas.getByRole('heading', { name: 'United Kingdom (GB)' })).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
    // No number in it can be pressed.
    await expect(canvas.queryAllByRole('link')).toHaveLength(0);
  },
};

import { plainText } from '../../../src/content/index.ts';
import type { WholeGuide } from '../../../src/content/schema/guide.ts';
import { enUS, formatStatistic } from '../../../src/i18n/index.ts';
import { Blocks, List } from './blocks.tsx';
import { cellWords } from './cellWords.ts';

type Part<Name extends keyof WholeGuide> = Pick<WholeGuide, Name>;

export function Comparison({ comparison, routes }: Part<'comparison' | 'routes'>) {
  const rows = comparison.groups.flatMap(({ attributes }) => attributes);
  return (
    <table border={1}>
      <thead>
        <tr>
          <th scope="col">Route</th>
          {routes.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {routes.map((route) => (
              <td key={route.id}>{cellWords(cells[route.id], route)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = (id: string, { sideEffects }: Part<'sideEffects'>) =>
  sideEffects.find((effect) => effect.id === id)?.name ?? id;

export const Routes = ({ routes, ...rest }: Part<'routes' | 'sideEffects'>) =>
  routes.map(({ id, name, medicine, given, setting, mainRisks }) => (
    <div key={id}>
      <h3>{name}</h3>
      <p>
        {medicine}. {plainText(given)} {plainText(setting)}
      </p>
      <p>Main risks:</p>
      <List items={mainRisks.map((risk) => nameOf(risk, rest))} />
    </div>
  ));

export const Benefits = ({ benefits }: Part<'benefits'>) =>
  benefits?.map(({ id, title, statement, result, limits }) => (
    <div key={id}>
      <h3>{title}</h3>
      <p>{plainText(statement)}</p>
      <p>{formatStatistic(result, enUS.frequency, 'en-US')}</p>
      <Blocks blocks={limits} />
    </div>
  ));

export const SideEffects = ({ sideEffects }: Part<'sideEffects'>) =>
  sideEffects.map(({ id, name, description, frequency, whatToDo, getHelp = [] }) => (
    <div key={id}>
      <h3>{name}</h3>
      {description && <p>{plainText(description)}</p>}
      {frequency?.type === 'frequency' && (
        <p>{formatStatistic(frequency, enUS.frequency, 'en-US')}</p>
      )}
      <List items={[...whatToDo, ...getHelp]} />
    </div>
  ));

export const Questions = ({ candidacy }: Part<'candidacy'>) =>
  candidacy.questions.map(({ id, question, answer }) => (
    <div key={id}>
      <h3>{question}</h3>
      <Blocks blocks={answer} />
    </div>
  ));

export const Steps = ({ visit }: Part<'visit'>) => (
  <ol>
    {visit.steps.map(({ id, name, description }) => (
      <li key={id}>
        {name}. {plainText(description)}
      </li>
    ))}
  </ol>
);

import type { Attribute, Route, Source } from '../../content/index.ts';
import { asText } from '../props/index.ts';
import { InlineText } from '../text/index.ts';
import type { Words } from '../words/index.ts';
import { BenefitStatus } from './BenefitStatus.tsx';
import { CellValue } from './CellValue.tsx';
import { roles } from './roles.ts';

interface Props {
  attribute: Attribute;
  routes: readonly Route[];
  jurisdiction: string;
  sources: readonly Source[] | undefined;
  words: Words;
}

/** One attribute and its value for every route. */
export function AttributeRow({ attribute, routes, jurisdiction, ...inner }: Props) {
  const { name, note, about, cells } = attribute;
  return (
    <tr className="ek-comparison__row" {...roles.row}>
      <th className="ek-comparison__attribute" scope="row" {...roles.rowheader}>
        {asText(name)}
        {note && (
          <span className="ek-comparison__attribute-note">
            {' '}
            <InlineText text={note} {...inner} />
          </span>
        )}
      </th>
      {routes.map((route) => (
        <td className="ek-comparison__cell" key={route.id} {...roles.cell}>
          {/* The column header says this to assistive technology; narrow containers show it here. */}
          <span aria-hidden="true" className="ek-comparison__route">
            {asText(route.name)}
          </span>
          <div className="ek-comparison__value">
            <CellValue cell={cells?.[route.id]} route={route} {...inner} />
            {about === 'benefit' && (
              <BenefitStatus jurisdiction={jurisdiction} route={route} {...inner} />
            )}
          </div>
        </td>
      ))}
    </tr>
  );
}

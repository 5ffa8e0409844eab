import type { Drug, MedicalEntity, MedicalTherapy } from 'schema-dts';
import { type BoxedWarning, type GuideDocument, plainText, type Route } from '../content/index.ts';
import { approval as approvalWords, boxedWarning as builtIn } from '../i18n/en-US.ts';
import { fill, formatCountry, formatDate, layOver } from '../i18n/index.ts';
import { legalStatus } from './legalStatus.ts';
import { objects, text } from './loose.ts';
import { isShown, type Page, shownApprovals } from './page.ts';

/**
 * That there is a warning, and whose and how old where the page says so. What it warns of stays beside
 * its crisis lines.
 */
function warningText(warning: BoxedWarning, page: Page): string {
  const { locale, messages } = page;
  if (!isShown('boxedWarnings', page)) {
    return layOver(approvalWords, messages?.approval).boxedWarning;
  }
  const { product, regulator, jurisdiction, asOf } = warning;
  const own = layOver(builtIn, messages?.boxedWarning);
  const country = formatCountry(jurisdiction, locale, jurisdiction);
  const from = fill(own.from, { regulator, country, date: formatDate(asOf, locale) });
  return `${fill(own.title, { product })}: ${from}`;
}

function drug(route: Route, guide: GuideDocument, page: Page) {
  const warning = objects(guide.boxedWarnings).find(({ id }) => id === route.boxedWarning);
  return {
    '@type': 'Drug',
    name: route.medicine,
    ...(warning ? { warning: warningText(warning, page) } : {}),
  } satisfies Drug;
}

const outcome = (name: string) => ({ '@type': 'MedicalEntity', name }) satisfies MedicalEntity;

/** What needs help at once is serious to schema.org too, which has one word for both. */
const SERIOUS: readonly string[] = ['serious', 'emergency'];

/** The main risks, and which of them are serious. */
function outcomes({ mainRisks }: Route, { sideEffects }: GuideDocument) {
  const risks = objects(sideEffects).filter(
    ({ id }) => Array.isArray(mainRisks) && mainRisks.includes(id),
  );
  const named = (serious: boolean) =>
    risks
      .filter(({ severity }) => SERIOUS.includes(severity) === serious)
      .map(({ name }) => outcome(name));
  const [others, serious] = [named(false), named(true)];
  return {
    ...(others.length > 0 ? { adverseOutcome: others } : {}),
    ...(serious.length > 0 ? { seriousAdverseOutcome: serious } : {}),
  };
}

/** A route as a therapy: what is given and how, where it stands with each regulator, its main risks. */
export function therapy(route: Route, guide: GuideDocument, page: Page) {
  const statuses = shownApprovals(route, guide, page).map((one) =>
    legalStatus(one, route.compounded === true, page),
  );
  return {
    '@type': 'MedicalTherapy',
    name: route.name,
    description: plainText(text(route.given)),
    drug: drug(route, guide, page),
    ...(statuses.length > 0 ? { legalStatus: statuses } : {}),
    ...outcomes(route, guide),
  } satisfies MedicalTherapy;
}

import type { Drug, MedicalEntity, MedicalTherapy } from 'schema-dts';
import { type BoxedWarning, type GuideDocument, plainText, type Route } from '../content/index.ts';
import { boxedWarning as builtIn } from '../i18n/en-US.ts';
import { fill, formatCountry, formatDate, layOver } from '../i18n/index.ts';
import { legalStatus, type Page } from './legalStatus.ts';
import { objects, text } from './loose.ts';

/** That there is a warning, whose and how old. What it warns of stays beside its crisis lines. */
function warningText(warning: BoxedWarning, { locale, messages }: Page): string {
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
    administrationRoute: route.name,
    ...(warning ? { warning: warningText(warning, page) } : {}),
  } satisfies Drug;
}

const outcome = (name: string) => ({ '@type': 'MedicalEntity', name }) satisfies MedicalEntity;

/** The main risks; those that need help at once are what schema.org calls serious. */
function outcomes({ mainRisks }: Route, { sideEffects }: GuideDocument) {
  const risks = objects(sideEffects).filter(
    ({ id }) => Array.isArray(mainRisks) && mainRisks.includes(id),
  );
  const named = (emergency: boolean) =>
    risks
      .filter(({ severity }) => (severity === 'emergency') === emergency)
      .map(({ name }) => outcome(name));
  const [others, emergencies] = [named(false), named(true)];
  return {
    ...(others.length > 0 ? { adverseOutcome: others } : {}),
    ...(emergencies.length > 0 ? { seriousAdverseOutcome: emergencies } : {}),
  };
}

/** A route as a therapy: what is given and how, where it stands with each regulator, its main risks. */
export const therapy = (route: Route, guide: GuideDocument, page: Page) =>
  ({
    '@type': 'MedicalTherapy',
    name: route.name,
    description: plainText(text(route.given)),
    drug: drug(route, guide, page),
    legalStatus: objects(route.approvals).map((one) =>
      legalStatus(one, route.compounded === true, page),
    ),
    ...outcomes(route, guide),
  }) satisfies MedicalTherapy;

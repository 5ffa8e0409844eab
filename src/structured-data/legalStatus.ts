import type { AdministrativeArea, DrugLegalStatus } from 'schema-dts';
import type { Approval } from '../content/index.ts';
import { approval as builtIn } from '../i18n/en-US.ts';
import { fill, formatApproval, formatCountry, layOver } from '../i18n/index.ts';
import type { Page } from './page.ts';

const place = (code: string, locale: string) =>
  ({
    '@type': 'AdministrativeArea',
    name: formatCountry(code, locale, code),
  }) satisfies AdministrativeArea;

/**
 * An approval as the page says it, in one text, so that nobody can lift "Approved" without the use,
 * the regulator and the date it is true for (rule RG-05). No product of a pharmacy is approved.
 */
export function legalStatus(approval: Approval, compounded: boolean, { locale, messages }: Page) {
  const own = layOver(builtIn, messages?.approval);
  const { since, jurisdiction } = approval;
  const status = own[compounded ? 'not-approved' : approval.status];
  const year = since === undefined || compounded ? undefined : String(since);
  const said = [
    status && `${year ? fill(own.since, { status, year }) : status}.`,
    formatApproval(approval, own, locale),
    compounded && own.compounded,
  ];
  return {
    '@type': 'DrugLegalStatus',
    name: said.filter(Boolean).join(' '),
    applicableLocation: place(jurisdiction, locale),
  } satisfies DrugLegalStatus;
}

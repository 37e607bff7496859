import type { Company } from '@shared/domain/company';
import { createFormatter, type Formatter } from '@shared/format/formatter';
import { useCompanyStore } from './company-store';
import { memoizeLast } from './memoize-last';

const formatterFor = memoizeLast((locale: string, currency: string) => createFormatter({ locale, currency }));

/**
 * The company as entered.
 * @throws when no company is open: pages that need one are mounted only then.
 */
export function useCompany(): Company {
  const company = useCompanyStore((state) => state.company);
  if (!company) throw new Error('No company is open.');
  return company;
}

/** The formatter of the company's locale and currency; before there is a company, the browser's locale in dollars. */
export function useFormatter(): Formatter {
  const locale = useCompanyStore((state) => state.company?.settings.locale ?? navigator.language);
  const currency = useCompanyStore((state) => state.company?.settings.currency ?? 'USD');
  return formatterFor(locale, currency);
}

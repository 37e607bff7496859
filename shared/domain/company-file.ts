import type { z } from 'zod';
import { type Company, companyFormat, companySchema, companyVersion } from './company';
import { describeIssue } from './describe-issue';
import { describePlace } from './describe-place';
import { fileNameSlug } from './file-name-slug';
import { findProblems } from './find-problems';
import { locateJsonError } from './locate-json-error';
import type { Problem } from './problem';
import { sumTime } from './time-key';

/** A company read from a file, or everything that keeps it from being one. */
export type CompanyFileResult =
  | { readonly ok: true; readonly company: Company }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A company of 20,000 clients with five years of time stays well below this. */
export const maxCompanyFileCharacters = 128 * 1024 * 1024;

const maxProblems = 200;

/**
 * Reads a company file. Refuses what is not JSON, not a company, of a newer version or at odds with itself, each
 * problem with its place and how to mend it; at most 200 are listed, the rest is counted.
 */
export function readCompanyFile(text: string): CompanyFileResult {
  if (text.length > maxCompanyFileCharacters) {
    return refused('This file is far larger than any company. Choose a file that Seatwise exported.');
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused('The file is empty. Choose a file that Seatwise exported.');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refusedJson(json);
  }
  return wrongKind(input) ?? readCompany(input);
}

/** Checks a company that is already JSON, as `readCompanyFile` does. */
export function readCompany(input: unknown): CompanyFileResult {
  const parsed = companySchema.safeParse(input, { error: describeIssue });
  if (!parsed.success) {
    return { ok: false, problems: capped(parsed.error.issues.map((issue) => toProblem(input, issue))) };
  }
  const company = { ...parsed.data, time: sumTime(parsed.data.time) };
  const problems = findProblems(company);
  return problems.length === 0 ? { ok: true, company } : { ok: false, problems: capped(problems) };
}

/** The company as the text of a company file: the same company always gives the same text. */
export function writeCompanyFile(company: Company): string {
  return `${JSON.stringify(inSchemaOrder(company), null, 2)}\n`;
}

/** What an exported company file is called; `date` is a month or a day: `larkspur-it-2026-09.seatwise.json`. */
export function companyFileName(company: Company, date: string): string {
  return `${fileNameSlug(company.settings.companyName)}-${date.slice(0, 7)}.seatwise.json`;
}

/** Parsing rebuilds every object with its fields in the order of the schema. */
function inSchemaOrder(company: Company): Company {
  return companySchema.parse(company);
}

function wrongKind(input: unknown): CompanyFileResult | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused(
      'This is no company file: it must hold one group of fields in {…}. Choose a file that Seatwise exported.',
    );
  }
  const format = 'format' in input ? input.format : undefined;
  if (format !== companyFormat) {
    return refused(
      `This is no company file: its "format" must be "${companyFormat}". Choose a file that Seatwise exported.`,
      ['format'],
    );
  }
  const version = 'version' in input ? input.version : undefined;
  if (typeof version === 'number' && version > companyVersion) {
    const known = `this Seatwise reads version ${companyVersion}`;
    return refused(`The file has version ${version} and ${known}. Install the newest Seatwise and open it there.`, [
      'version',
    ]);
  }
  return null;
}

function refusedJson(json: string): CompanyFileResult {
  const error = locateJsonError(json);
  if (error === null) return refused('The file could not be read. Choose a file that Seatwise exported.');
  const message = `The file is no valid JSON here: expected ${error.expected}. Correct it, or export the file again.`;
  const place = `Line ${error.line}, column ${error.column}`;
  return { ok: false, problems: [{ path: [], place, message }] };
}

function refused(message: string, path: Problem['path'] = []): CompanyFileResult {
  return { ok: false, problems: [{ path, place: describePlace(null, path), message }] };
}

function toProblem(input: unknown, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return { path, place: describePlace(input, path), message: issue.message };
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= maxProblems) return problems;
  const more = problems.length - maxProblems;
  const rest = `${more} more ${more === 1 ? 'problem is' : 'problems are'} not listed. Mend these first and try again.`;
  return [...problems.slice(0, maxProblems), { path: [], place: 'The rest of the file', message: rest }];
}

import { Button, Checkbox, Select } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { listNouns, type NameList, nameLists } from '@shared/import/import-kind';
import { decisionKey } from '@shared/import/import-plan';
import { candidatesOf, type Decision, type NameMatch } from '@shared/import/match-names';
import { IconCheck, IconHelp, IconHistory, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { useCompany } from '../../lib/use-company';
import { choiceOf, choicesFor, decisionOf } from './decision-choices';
import classes from './ImportPage.module.css';
import { useImport } from './import-store';
import { checkImport } from './run-import';
import { StepFooter } from './StepFooter';

/** More names than these are decided together, not one by one. */
const shownNames = 150;

/** What the names in the file mean in the company; each is shown, and none is made without being asked. */
export function NamesStep() {
  const matches = useImport((state) => state.matches);
  const decisions = useImport((state) => state.decisions);
  const company = useCompany();
  const open = matches.filter(({ list, key }) => !decisions.has(decisionKey(list, key)));
  return (
    <>
      {matches.length === 0 && <p className={classes.hint}>The file names no client, person or kind of work.</p>}
      {nameLists.map((list) => {
        const ofList = matches.filter((match) => match.list === list);
        return ofList.length === 0 ? null : (
          <NamesOfList key={list} list={list} matches={ofList} decisions={decisions} company={company} />
        );
      })}
      <StepFooter
        back="columns"
        next="Check the import"
        onNext={() => void checkImport()}
        isReady={open.length === 0}
        note={
          open.length > 0 &&
          `${open.length.toLocaleString()} ${open.length === 1 ? 'name is' : 'names are'} still to be decided.`
        }
      />
    </>
  );
}

interface NamesOfListProps {
  readonly list: NameList;
  readonly matches: readonly NameMatch[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly company: Company;
}

function NamesOfList({ list, matches, decisions, company }: NamesOfListProps) {
  const [showsMatched, setShowsMatched] = useState(false);
  const { many } = listNouns[list];
  const choices = useMemo(() => choicesFor(list, candidatesOf(company)[list]), [list, company]);
  const open = matches.filter(({ key }) => !decisions.has(decisionKey(list, key)));
  // What was decided here by hand stays in view, so that it can be corrected.
  const asked = matches.filter(({ because }) => because !== 'same');
  const shown = (showsMatched ? matches : asked).slice(0, shownNames);
  const total = showsMatched ? matches.length : asked.length;
  const matched = matches.length - asked.length;
  return (
    <Section
      title={many.slice(0, 1).toUpperCase() + many.slice(1)}
      note={`${matched.toLocaleString()} of ${matches.length.toLocaleString()} have the name of one that is there`}
      aside={
        matched > 0 && (
          <Checkbox
            size="xs"
            label="Show those too"
            checked={showsMatched}
            onChange={(event) => setShowsMatched(event.currentTarget.checked)}
          />
        )
      }
      className={classes.names}
    >
      {open.length > 1 && (
        <div className={classes.bulk}>
          <span>
            {open.length.toLocaleString()} undecided {many}:
          </span>
          {choices.bulk.map(({ label, decision }) => (
            <Button key={label} size="xs" onClick={() => decideAll(open, decision)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <table className={classes.mapping}>
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col" className="num">
                Rows
              </th>
              <th scope="col">Is</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((match) => (
              <NameRow
                key={match.key}
                match={match}
                decision={decisions.get(decisionKey(list, match.key)) ?? null}
                options={choices.options}
              />
            ))}
          </tbody>
        </table>
      )}
      {total > shown.length && (
        <p className={classes.hint}>
          The {shown.length.toLocaleString()} most frequent of {total.toLocaleString()} names are shown.
        </p>
      )}
    </Section>
  );
}

interface NameRowProps {
  readonly match: NameMatch;
  readonly decision: Decision | null;
  readonly options: ReturnType<typeof choicesFor>['options'];
}

function NameRow({ match, decision, options }: NameRowProps) {
  return (
    <tr>
      <th scope="row">{match.name}</th>
      <td className="num">{match.rows.toLocaleString()}</td>
      <td>
        <Select
          aria-label={`${match.name} is`}
          placeholder="Choose"
          data={options}
          value={decision === null ? null : choiceOf(decision)}
          searchable
          limit={100}
          onChange={(value) => value !== null && decideAll([match], decisionOf(value))}
        />
      </td>
      <td>
        <Because match={match} decision={decision} />
      </td>
    </tr>
  );
}

function Because({ match, decision }: { readonly match: NameMatch; readonly decision: Decision | null }) {
  if (decision !== null && match.decision !== null && choiceOf(decision) === choiceOf(match.decision)) {
    if (match.because === 'same')
      return (
        <StatusTag tone="good" icon={IconCheck}>
          Same name
        </StatusTag>
      );
    if (match.because === 'alias')
      return (
        <StatusTag tone="good" icon={IconHistory}>
          As last time
        </StatusTag>
      );
    return (
      <StatusTag tone="neutral" icon={IconPlus}>
        Not there yet
      </StatusTag>
    );
  }
  if (decision !== null)
    return (
      <StatusTag tone="neutral" icon={IconCheck}>
        Chosen
      </StatusTag>
    );
  return (
    <div className={classes.suggestions}>
      <StatusTag tone="watch" icon={IconHelp}>
        Undecided
      </StatusTag>
      {match.suggestions.map(({ id, name }) => (
        <Button key={id} size="xs" onClick={() => decideAll([match], { action: 'pick', id })}>
          Is it {name}?
        </Button>
      ))}
    </div>
  );
}

function decideAll(matches: readonly NameMatch[], decision: Decision): void {
  const decisions = new Map(useImport.getState().decisions);
  for (const { list, key } of matches) decisions.set(decisionKey(list, key), decision);
  useImport.setState({ decisions });
}

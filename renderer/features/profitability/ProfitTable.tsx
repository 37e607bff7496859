import { useMemo } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import { FilterChips } from '../../components/grid/FilterChips';
import { GridToolbar } from '../../components/grid/GridToolbar';
import { clearFilters } from '../../components/grid/grid-store';
import { searchText } from '../../components/grid/search-text';
import { useGridView } from '../../components/grid/use-grid-view';
import { Section } from '../../components/Section';
import { verdictLabels, verdictOrder } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './ProfitTable.module.css';
import { choose, profitStore } from './plan-store';
import { profitColumns } from './profit-columns';
import { countByVerdict, type NamedClient, type PlanEntry, type ProfitRow } from './profit-row';
import { usePlanActions } from './use-plan';

const filters = { verdict: ({ of }: ProfitRow, value: string) => of.verdict === value };
const rowName = ({ name }: ProfitRow) => name;
const save = (_label: string, entries: readonly PlanEntry[]) => choose(entries);

/** Every client by verdict with what it costs by area and what it earns; ticks take clients into the plan. */
export function ProfitTable({ clients }: { readonly clients: readonly NamedClient[] }) {
  const { settings } = useCompany();
  const formatter = useFormatter();
  const scenario = useScenarioInForce();
  const actions = usePlanActions();
  const columns = useMemo(() => profitColumns(settings, formatter), [settings, formatter]);
  const rows = useMemo(
    () =>
      clients.map(
        (client): ProfitRow => ({ ...client, entity: { id: client.id, action: actions.get(client.id) ?? null } }),
      ),
    [clients, actions],
  );
  const search = useMemo(() => searchByName(clients), [clients]);
  const view = useGridView({ columns, rows, store: profitStore, search, filters, orderOf: scenario?.id ?? '' });
  const counts = useMemo(() => countByVerdict(clients.map(({ of }) => of)), [clients]);
  return (
    <Section title="Clients by verdict" note="cost to serve a seat and month, by area; ticked clients are in the plan">
      <GridToolbar store={profitStore} searchLabel="Filter by name" columns={columns} filters={[]}>
        <FilterChips
          store={profitStore}
          name="verdict"
          label="Verdict"
          chips={[
            { value: null, label: 'All', count: clients.length },
            ...verdictOrder.map((value) => ({ value, label: verdictLabels[value], count: counts.get(value) ?? 0 })),
          ]}
        />
      </GridToolbar>
      <div className={classes.grid}>
        <DataGrid
          label="Clients by verdict"
          columns={view.columns}
          rows={view.rows}
          store={profitStore}
          rowName={rowName}
          onSave={save}
          isSelectable
          onOpenRow={({ id }) => goTo(`/clients/${encodeURIComponent(id)}`)}
          noRows={
            <>
              No client matches.{' '}
              <button type="button" className={classes.link} onClick={() => clearFilters(profitStore)}>
                Show all
              </button>
            </>
          }
        />
      </div>
    </Section>
  );
}

/** Finds rows by the names of their clients. */
function searchByName(clients: readonly NamedClient[]): (text: string) => (entry: PlanEntry) => boolean {
  const texts = new Map(clients.map(({ id, name }) => [id, searchText(name)]));
  return (text) => {
    const words = searchText(text).split(/\s+/).filter(Boolean);
    return ({ id }) => words.every((word) => texts.get(id)?.includes(word));
  };
}

import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { GridPage } from '../../components/grid/GridPage';
import { ImportFileButton } from '../../components/ImportFileButton';
import { PageHead } from '../../components/PageHead';
import { clearNavigationTarget, useNavigationTarget } from '../../lib/navigate';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useCompany, useFormatter } from '../../lib/use-company';
import { ClassificationView } from './classification/ClassificationView';
import { HoursView } from './HoursView';
import { KindsView } from './KindsView';
import { NoTime } from './NoTime';
import { type TimeView, timeViews, useTimeState } from './time-store';

const viewNames: Readonly<Record<TimeView, string>> = {
  hours: 'Hours',
  kinds: 'Kinds of work',
  chart: 'Decision chart',
};

/** Recorded hours by month, client and kind of work; the kinds of work; and the chart that classes them. */
export function TimePage() {
  const company = useCompany();
  const scenario = useScenarioInForce();
  const formatter = useFormatter();
  const { view, startsEmpty, month } = useTimeState();
  const notes: Readonly<Record<TimeView, string>> = {
    hours: `where the hours of ${formatter.month(month ?? company.asOf)} go`,
    kinds: 'what each is, and why',
    chart: 'what counts as RHEM',
  };
  const [targetId, setTargetId] = useNavigatedView();
  const isEmpty = company.time.length === 0 && (!startsEmpty || company.workTypes.length === 0);
  return (
    <GridPage>
      <PageHead title="Time" note={scenario ? 'as recorded; a scenario changes no hours' : notes[view]}>
        {!isEmpty && <ImportFileButton kind="time" />}
        <SegmentedControl
          aria-label="Part of the page"
          value={view}
          onChange={(next) => useTimeState.setState({ view: next as TimeView })}
          data={timeViews.map((value) => ({ value, label: viewNames[value] }))}
        />
      </PageHead>
      {view === 'hours' && (isEmpty ? <NoTime company={company} /> : <HoursView company={company} />)}
      {view === 'kinds' && <KindsView company={company} targetId={targetId} onTargetShown={() => setTargetId(null)} />}
      {view === 'chart' && <ClassificationView company={company} />}
    </GridPage>
  );
}

/**
 * Follows a link into the page: `/time#kinds` and `/time#chart` to a part of it, `/time#2026-09` to a month,
 * `/time#work-mac` to a kind of work.
 */
function useNavigatedView() {
  const target = useNavigationTarget();
  const [kindId, setKindId] = useState<string | null>(null);
  useEffect(() => {
    if (target === null) return;
    const wanted = decodeURIComponent(target);
    const view = timeViews.find((name) => name === wanted);
    if (view) useTimeState.setState({ view });
    else if (isMonth(wanted)) useTimeState.setState({ view: 'hours', month: wanted });
    else {
      useTimeState.setState({ view: 'kinds' });
      setKindId(wanted);
    }
    clearNavigationTarget();
  }, [target]);
  return [kindId, setKindId] as const;
}

const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

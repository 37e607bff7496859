// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseReport } from '../../renderer/features/reports/report-choice';
import { useReportRequest } from '../../renderer/features/reports/use-report-request';
import { setScenarioInForce, useCompanyStore } from '../../renderer/lib/company-store';
import { clearNavigationTarget, goTo } from '../../renderer/lib/navigate';
import { goldenCompany } from '../support/golden-company';

const larkspur = goldenCompany('larkspur');
const plan = { id: 'spring', name: 'Spring plan', notes: '', levers: [] };
const company = { ...larkspur, scenarios: [plan] };

beforeEach(() => {
  useCompanyStore.setState({ company, scenarioId: null, preferences: { colorScheme: 'light', paper: 'a4' } });
  chooseReport({ kind: 'owner', clientId: null, scenarioId: undefined });
});

afterEach(() => clearNavigationTarget());

const requested = () => renderHook(() => useReportRequest()).result;

describe('the report asked for', () => {
  it('is the owner’s, on the paper remembered', () => {
    expect(requested().current).toEqual({ kind: 'owner', paper: 'a4', scenarioId: null });
  });

  it('has the scenario in force, until another choice is made here', () => {
    setScenarioInForce('spring');
    const result = requested();
    expect(result.current).toMatchObject({ scenarioId: 'spring' });
    act(() => chooseReport({ scenarioId: null }));
    expect(result.current).toMatchObject({ scenarioId: null });
  });

  it('forgets a scenario that was deleted', () => {
    chooseReport({ scenarioId: 'gone' });
    expect(requested().current).toMatchObject({ scenarioId: null });
  });

  it('is that of the client a link names', () => {
    goTo('/reports#calloway');
    expect(requested().current).toEqual({ kind: 'client', paper: 'a4', clientId: 'calloway' });
  });

  it('falls back on the first active client by name', () => {
    chooseReport({ kind: 'client', clientId: 'gone' });
    expect(requested().current).toMatchObject({ kind: 'client', clientId: 'alder' });
  });

  it('is nothing while a client’s summary has no client', () => {
    useCompanyStore.setState({ company: { ...company, clients: [] } });
    chooseReport({ kind: 'client' });
    expect(requested().current).toBeNull();
  });
});

import type { ReactNode } from 'react';
import { AppLink } from '../../components/AppLink';
import { Bullet } from '../../components/Bullet';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './RevenuePerEmployee.module.css';
import { revenuePerTechnicalEmployee } from './staffing-rows';

/** Service revenue a year per employee, and per technical employee, against their benchmarks. */
export function RevenuePerEmployee() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { macro } = analysis;
  const { benchmarks } = company.settings;
  const technical = revenuePerTechnicalEmployee(macro);
  const compact = (cents: number) => formatter.figure(cents, 'cents', { compact: true });
  return (
    <Section
      title="Service revenue per employee"
      note="a year"
      aside={<AppLink href="/settings#benchmarks">Benchmarks</AppLink>}
    >
      <Benchmark
        name="Everyone in service"
        people={macro.serviceEmployees}
        cents={macro.serviceRevenuePerEmployeeCents}
        benchmarkCents={benchmarks.serviceRevenuePerEmployeeCents}
        figure={
          <Figure
            id="serviceRevenuePerEmployee"
            value={macro.serviceRevenuePerEmployeeCents}
            unit="cents"
            format={{ compact: true }}
          />
        }
      />
      <Benchmark
        name="Technical people"
        people={technical?.people ?? 0}
        cents={technical?.cents ?? null}
        benchmarkCents={benchmarks.serviceRevenuePerTechnicalEmployeeCents}
        figure={technical ? compact(technical.cents) : '—'}
      />
      {macro.serviceRevenuePerEmployeeCents === null && (
        <p className={classes.note}>
          Nobody works in service yet. <AppLink href="/team">Add people</AppLink>
        </p>
      )}
      <p className={classes.note}>
        Twelve times MRR and NRR, by the people who deliver service; sales and administration are left out. Technical
        leaves out vCIO and the work outside the areas. The industry average is{' '}
        {compact(benchmarks.industryServiceRevenuePerEmployeeCents)}.
      </p>
    </Section>
  );
}

interface BenchmarkProps {
  readonly name: string;
  readonly people: number;
  readonly cents: number | null;
  readonly benchmarkCents: number;
  readonly figure: ReactNode;
}

/** The tick stands at the same place in both bars. */
const trackOfBenchmarks = 2.2;

function Benchmark({ name, people, cents, benchmarkCents, figure }: BenchmarkProps) {
  const formatter = useFormatter();
  const compact = (amount: number | null) => formatter.figure(amount, 'cents', { compact: true });
  const isUnder = cents !== null && cents < benchmarkCents;
  return (
    <div className={classes.row}>
      <p>
        <b>{name}</b>
        <span className="dim small">{formatter.figure(people, 'people')} people</span>
        <span className={classes.amount}>
          {figure} <span className="dim small">of {compact(benchmarkCents)}</span>
        </span>
      </p>
      <Bullet
        value={cents}
        target={benchmarkCents}
        max={benchmarkCents * trackOfBenchmarks}
        tone={isUnder ? 'watch' : 'ok'}
        label={`${name}: ${compact(cents)} a year of ${compact(benchmarkCents)}`}
      />
    </div>
  );
}

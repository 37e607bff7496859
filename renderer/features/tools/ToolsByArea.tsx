import { seatAreas, type ToolArea, toolAreas } from '@shared/domain/areas';
import type { Analysis } from '@shared/engine/analysis';
import { seatAreaOfTool } from '@shared/engine/tool-cost';
import { allocationNames } from '../../components/area-names';
import { Figure } from '../../components/Figure';
import { AreaStrip } from '../../components/grid/AreaStrip';
import { useFormatter } from '../../lib/use-company';
import type { ToolRow } from './tool-row';

interface ToolsByAreaProps {
  readonly rows: readonly ToolRow[];
  readonly analysis: Analysis;
}

/** What the tools come to by area, a month and per seat, and apart from it what is no part of a seat. */
export function ToolsByArea({ rows, analysis }: ToolsByAreaProps) {
  const formatter = useFormatter();
  const monthly = (is: (row: ToolRow) => boolean) => rows.filter(is).reduce((sum, row) => sum + row.monthlyCents, 0);
  const seatParts = seatAreas.map((area) => ({
    key: area,
    label: allocationNames[area],
    value: formatter.figure(
      monthly(({ entity }) => seatAreaOfTool(entity) === area),
      'cents',
    ),
    detail: (
      <>
        <Figure
          id={`micro.actual.${area}.tools`}
          value={analysis.micro.actual.areas[area].toolsCentsPerSeat}
          unit="centsPerSeat"
          emphasis="quiet"
        />{' '}
        a seat
      </>
    ),
  }));
  const outside = toolAreas.filter((area): area is Exclude<ToolArea, (typeof seatAreas)[number]> => !isSeatArea(area));
  const otherParts = [
    ...outside.map((area) => ({
      key: area,
      label: allocationNames[area],
      cents: monthly(({ entity }) => entity.area === area),
      detail: 'no part of a seat',
    })),
    {
      key: 'left-out',
      label: 'Not in the offering',
      cents: monthly(({ entity }) => isSeatArea(entity.area) && !entity.inOffering),
      detail: 'no part of a seat',
    },
  ].filter(({ cents }) => cents > 0);
  return (
    <AreaStrip
      label="Tools by area, a month"
      parts={[
        ...seatParts,
        ...otherParts.map(({ cents, ...part }) => ({ ...part, value: formatter.figure(cents, 'cents') })),
      ]}
    />
  );
}

function isSeatArea(area: ToolArea): boolean {
  return seatAreas.some((seatArea) => seatArea === area);
}

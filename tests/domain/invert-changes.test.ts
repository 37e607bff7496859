import { applyChanges } from '@shared/domain/apply-changes';
import { changesBetween, invertChanges } from '@shared/domain/invert-changes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChanges, populatedCompany, soundChanges } from './support/arbitrary-change';
import { inAnyOrder } from './support/in-any-order';

describe('invertChanges', () => {
  test('takes back whatever was done, with what was removed along the way', () => {
    let rowsRemovedAlong = 0;
    fc.assert(
      fc.property(arbitraryChanges, arbitraryChanges, (earlier, later) => {
        const before = applyChanges(populatedCompany, soundChanges(populatedCompany, earlier));
        const changes = soundChanges(before, later);
        const after = applyChanges(before, changes);
        rowsRemovedAlong += after.time.length + 2 < before.time.length ? 1 : 0;
        const undone = applyChanges(after, invertChanges(before, changes));
        expect(inAnyOrder(undone)).toEqual(inAnyOrder(before));
      }),
      { numRuns: 300 },
    );
    // The property says nothing unless companies with time were among them.
    expect(rowsRemovedAlong).toBeGreaterThan(20);
  });

  test('changes between two companies make one into the other', () => {
    fc.assert(
      fc.property(arbitraryChanges, arbitraryChanges, (left, right) => {
        const from = applyChanges(populatedCompany, soundChanges(populatedCompany, left));
        const to = applyChanges(populatedCompany, soundChanges(populatedCompany, right));
        expect(inAnyOrder(applyChanges(from, changesBetween(from, to)))).toEqual(inAnyOrder(to));
      }),
    );
  });

  test('is empty where nothing changed', () => {
    const [seatType] = populatedCompany.seatTypes;
    const same =
      seatType === undefined ? [] : [{ op: 'put' as const, part: 'seatTypes' as const, value: { ...seatType } }];
    expect(same).toHaveLength(1);
    expect(invertChanges(populatedCompany, same)).toEqual([]);
  });
});

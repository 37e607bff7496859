import { describe, expect, it } from 'vitest';
import { spread } from '../../renderer/charts/end-labels';

describe('spread', () => {
  it('leaves labels with room where they are', () => {
    expect(spread([{ y: 10 }, { y: 60 }])).toEqual([{ y: 10 }, { y: 60 }]);
  });

  it('moves labels that would overlap apart around their middle', () => {
    const [upper, lower] = spread([{ y: 40 }, { y: 40 }]);
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBe(29);
    expect(((lower?.y ?? 0) + (upper?.y ?? 0)) / 2).toBe(40);
  });

  it('keeps the higher one on top', () => {
    expect(
      spread([
        { y: 50, name: 'low' },
        { y: 45, name: 'high' },
      ]).map(({ name }) => name),
    ).toEqual(['high', 'low']);
  });
});

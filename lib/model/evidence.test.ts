import { describe, expect, it } from 'vitest';
import { modelled, provenanceOf, published, vendor } from './evidence';

const sure = published(1, 's', 'sure');
const claim = vendor(1, 's', 'claim');
const guess = modelled(1, 's', 'guess', { note: 'so' });

describe('provenanceOf', () => {
  it('has the weakest grade among what makes up over 5 %', () => {
    expect(
      provenanceOf([
        [95, [sure]],
        [6, [guess]],
      ]).grade,
    ).toBe('modelled');
    expect(
      provenanceOf([
        [96, [sure]],
        [4, [guess]],
      ]).grade,
    ).toBe('published');
  });

  it('adds up the parts of one quantity before it asks whether they matter', () => {
    const parts = Array.from({ length: 10 }, () => [1, [guess]] as const);
    expect(provenanceOf([[90, [sure]], ...parts]).grade).toBe('modelled');
  });

  it('counts savings by their size and names the heaviest source first', () => {
    expect(
      provenanceOf([
        [20, [claim]],
        [-80, [sure, claim]],
      ]),
    ).toEqual({ grade: 'vendor', sources: ['claim', 'sure'] });
  });
});

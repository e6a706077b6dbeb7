import { describe, expect, it } from 'vitest';
import { experimentSchema, readExperiment } from './experiment';

const good = {
  id: 'a-1',
  source: 'somebody',
  host: 'aws-m5d-metal',
  platform: 'firecracker',
  workload: 'function-call',
  quantity: 'boot-p50',
  value: 0.2,
  unit: 's',
  use: 'check',
};
const wrongIn = (more: object, file: object = {}) => {
  const reading = readExperiment({ name: 'mine', ...file, rows: [{ ...good, ...more }] });
  return 'issues' in reading ? reading.issues : [];
};

describe('an experiment file', () => {
  it('is read as it is', () => {
    const file = { name: 'mine', rows: [good] };
    expect(readExperiment(file)).toEqual({ experiment: file });
  });

  it('may name what it describes itself', () => {
    const host = { cores: 4, clockGHz: 2, memoryMiB: 1, diskMiBps: 1, networkMbps: 1 };
    expect(wrongIn({ host: 'mine', workload: 'w' }, { hosts: { mine: host }, workloads: { w: {} } })).toEqual([]);
    expect(wrongIn({ host: { other: 'a cloud' }, platform: { other: 'OSv' }, workload: { other: 'x' } })).toEqual([]);
  });

  it.each([
    [{ quantity: 'speed' }, 'rows[0].quantity', '"speed"'],
    [{ use: 'test' }, 'rows[0].use', '"test"'],
    [{ value: '3' }, 'rows[0].value', '"3"'],
    [{ value: 0 }, 'rows[0].value', '0'],
    [{ unit: 'min' }, 'rows[0].unit', '"min"'],
    [{ host: 'nobody' }, 'rows[0].host', '"nobody"'],
    [{ platform: 'frecracker' }, 'rows[0].platform', '"frecracker"'],
    [{ workload: 7 }, 'rows[0].workload', '7'],
    [{ instances: 0 }, 'rows[0].instances', '0'],
    [{ instances: 1e6 }, 'rows[0].instances', '1000000'],
    [{ techniques: { cpu: 'nested-paging' } }, 'rows[0].techniques.cpu', '"nested-paging"'],
    [{ techniques: { gpu: 'direct' } }, 'rows[0].techniques.gpu', '"direct"'],
    [{ baseline: { platform: 'none' } }, 'rows[0].baseline.platform', '"none"'],
    [{ clock: { from: 'start', to: 'kernel' } }, 'rows[0].clock.from', '"start"'],
    [{ quantity: 'slowdown', unit: 'ms' }, 'rows[0].unit', '"ms"'],
    [{ quantity: 'slowdown', unit: 'ms', baseline: { value: 0 } }, 'rows[0].baseline.value', '0'],
  ])('with %o is wrong in one field, and says which', (more, field, value) => {
    expect(wrongIn(more).map((issue) => [issue.field, issue.value])).toEqual([[field, value]]);
  });

  it('is told what is allowed', () => {
    expect(wrongIn({ use: 'test' })[0]?.allowed).toBe('one of fit, check');
    expect(wrongIn({ unit: 'min' })[0]?.allowed).toBe('for boot-p50 one of s, ms');
    expect(wrongIn({ workload: 7 })[0]?.allowed).toBe(
      'Id of a workload, or name of one of this file, or {"other": its name}',
    );
    expect(wrongIn({ techniques: { cpu: 'fast' } })[0]?.allowed).toMatch(/^one of direct, trap-and-emulate, /);
    expect(wrongIn({ colour: 'red' })[0]).toEqual({
      row: 'a-1',
      field: 'rows[0].colour',
      value: '"red"',
      allowed: 'no field of this name',
    });
  });

  it('names a row by its number, by its id too where it has one, and refuses an id twice', () => {
    const reading = readExperiment({ name: 'mine', rows: [good, { ...good, id: '' }, good] });
    expect('issues' in reading && reading.issues.map(({ row, field }) => [row, field])).toEqual([
      [undefined, 'rows[1].id'],
      ['a-1', 'rows[2].id'],
    ]);
    const twice = readExperiment({ name: 'mine', rows: [good, good] });
    expect('issues' in twice && twice.issues).toEqual([
      { row: 'a-1', field: 'rows[1].id', value: '"a-1"', allowed: 'a name of its own' },
    ]);
  });

  it('is told all that is wrong at once: malformed fields, names and units, of all rows', () => {
    const reading = readExperiment({
      name: 7,
      rows: [
        { ...good, use: 'maybe', platform: 'frecracker', unit: 'min' },
        { ...good, id: 'a-2', value: '3', host: 'nobody', baseline: { platform: 'none' } },
        'a row',
      ],
    });
    expect('issues' in reading && reading.issues.map(({ row, field }) => [row, field])).toEqual([
      [undefined, 'name'],
      ['a-1', 'rows[0].use'],
      ['a-1', 'rows[0].platform'],
      ['a-1', 'rows[0].unit'],
      ['a-2', 'rows[1].value'],
      ['a-2', 'rows[1].host'],
      ['a-2', 'rows[1].baseline.platform'],
      [undefined, 'rows[2]'],
    ]);
  });

  it.each([[null], ['text'], [[]], [{ name: 'mine' }], [{ name: 'mine', rows: [] }]])('is not %j', (file) => {
    const reading = readExperiment(file);
    expect('issues' in reading && reading.issues.length).toBeGreaterThan(0);
  });

  it('is described by a schema that stands alone', () => {
    const schema = JSON.parse(JSON.stringify(experimentSchema()));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(['name', 'rows']);
    expect(JSON.stringify(schema)).not.toContain('$ref');
  });
});

import type { Claim } from '../claim';

export const systemIndependence: Claim = {
  id: 'system-independence',
  table: 'type1-type2',
  criterion: 'System independence',
  sentence: 'Type 1 has direct access to the hardware; Type 2 may have to ask its host system.',
  test: {
    measure: {
      name: 'time added to a request and its answer on an idle host',
      unit: 'us',
      of: ({ overhead }) => overhead?.latencyUs ?? 0,
      rests: ({ overhead }) => overhead?.provenance ?? null,
      chart: 'overhead',
      proxy: 'The longer the way to the device, the longer a request takes. That is the way, not the right to go it.',
    },
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'It is the devices and not the type: with the same devices on both sides the difference is gone. The guest of a Type 1 has no direct access either, unless a device is passed through.',
  testimony: [
    {
      speaks: 'for',
      words: 'Of the time that a packet took on Workstation, 13.1 µs were the price of the way through the host.',
      source: 'sugerman01',
      rows: ['sugerman01-003'],
    },
    {
      speaks: 'against',
      words:
        'A VirtualBox guest reached 0.83 Gbit/s with a paravirtual card and 0.94 with an emulated one: on that version the emulated card was the faster.',
      source: 'drupalvm209',
      rows: ['drupalvm209-001', 'drupalvm209-002'],
    },
    {
      speaks: 'beside',
      words: 'KVM on a passed-through card with interrupts straight to the guest came to 97 to 100 % of bare metal.',
      source: 'eli12',
      rows: ['eli12-001', 'eli12-002'],
    },
  ],
};

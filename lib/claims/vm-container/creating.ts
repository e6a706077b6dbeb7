import type { Claim } from '../claim';
import { secondsIn } from '../reading';

export const creating: Claim = {
  id: 'creating',
  table: 'vm-container',
  criterion: 'Creating',
  sentence: 'Creating a virtual machine takes long, creating a container seconds.',
  test: {
    measure: {
      name: 'time from the request until the guest or the process starts, mean',
      unit: 's',
      of: secondsIn(['control', 'image', 'monitor', 'firmware']),
      rests: ({ start }) => start?.provenance ?? null,
      chart: 'boot-time',
      proxy: null,
    },
    relation: { kind: 'more', margin: 0.05 },
    against: 'second',
  },
  remark:
    'Tried is which of the two takes longer: control plane, image, monitor and firmware, before anything of its own boots. With the image on the host the two are close; if it has to be fetched, that is nearly all of it.',
  testimony: [
    {
      speaks: 'for',
      words: 'Creating ten KVM machines at once took 3.3 s each before their systems began to boot.',
      source: 'xavier_ccgrid16',
      rows: ['xavier_ccgrid16-010'],
    },
    {
      speaks: 'for',
      words: 'With a thousand guests on a host, the tools of Xen took 42 s to create one more.',
      source: 'lightvm_sosp17',
      rows: ['lightvm_sosp17-003'],
    },
    {
      speaks: 'against',
      words:
        'Tools written anew created the thousandth guest in 4 ms: it is the tools and not the machine that takes long.',
      source: 'lightvm_sosp17',
      rows: ['lightvm_sosp17-006'],
    },
    {
      speaks: 'against',
      words: 'Three quarters of the start of a container went into fetching its packages, over 57 images.',
      source: 'slacker_fast16',
      rows: ['slacker_fast16-001'],
    },
  ],
};

import type { Claim } from '../claim';
import { diskRests } from '../reading';

export const size: Claim = {
  id: 'size',
  table: 'vm-container',
  criterion: 'Size',
  sentence: 'A virtual machine takes a few gigabytes, a container is light.',
  test: {
    measure: {
      name: 'disk space for each workload, host system shared out',
      unit: 'MiB',
      of: ({ footprint, placement }) => (footprint?.diskMiB ?? 0) / placement.placed,
      rests: diskRests,
      chart: 'disk',
      proxy: null,
    },
    relation: { kind: 'apart', bound: 1024 },
    against: 'second',
  },
  remark:
    'A gigabyte is 1,024 MiB. Machines that lie over one base image need much less each; a container alone on its host has the whole host system to carry.',
  testimony: [
    {
      speaks: 'for',
      words:
        'One study used an image of 1,200 MB for its KVM machines and one of 342 MB for its containers: a factor of 3.5, in megabytes both.',
      source: 'xavier_ccgrid16',
      rows: ['xavier_ccgrid16-030', 'xavier_ccgrid16-031'],
    },
    {
      speaks: 'against',
      words: 'A machine with OSv and memcached in it is 11 MB in size.',
      source: 'osv_atc14',
      rows: ['osv_atc14-002'],
    },
    {
      speaks: 'against',
      words: 'Booting a cloud image reads 44 MB of it on average: most of its size is never touched.',
      source: 'yolo_19',
      rows: ['yolo_19-002'],
    },
  ],
};

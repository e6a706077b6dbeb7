import type { Claim } from '../claim';

export const readyMade: Claim = {
  id: 'ready-made',
  table: 'vm-container',
  criterion: 'Ready-made',
  sentence: 'Ready-made virtual machines are hard to find, ready-made containers easy.',
  test: { undecided: 'How easily something is found is a matter of people and catalogues, not of machines.' },
  remark: 'Collections of both kinds of image were large enough to be studied; none of our sources compares them.',
  testimony: [
    {
      speaks: 'for',
      words:
        'The public registry of container images held layers of 167 TB when it was studied; only 3 % of the files in them were unique.',
      source: 'dockerhub19',
      rows: ['dockerhub19-001'],
    },
    {
      speaks: 'against',
      words: 'A study of boot times could draw on more than 900 images of machines from public clouds.',
      source: 'yolo_19',
      rows: ['yolo_19-001'],
    },
  ],
};

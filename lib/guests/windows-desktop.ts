import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';

const bootRead = published(550e6 / 2 ** 20, 'MiB', 'thinio14', {
  low: 500e6 / 2 ** 20,
  high: 600e6 / 2 ** 20,
  note: 'read by Windows 7 from power-on until all services have started, in some 70,000 requests',
});

export const windowsDesktop: Guest = {
  id: 'windows-desktop',
  name: 'Windows desktop',
  kernel: 'windows',
  summary:
    'Windows with its graphical shell and the services of a desktop. It boots whole, on full machines only; no minimal guest stands beside it here.',
  kernelMiB: modelled(0.17 * 1792, 'MiB', 'catapult15', {
    note: 'used memory of Nano Server (17 % of 1.75 GB): the same kernel with hardly a user space, an upper bound',
  }),
  userspaceMiB: modelled(0.75 * 1792 - 0.17 * 1792, 'MiB', 'catapult15', {
    note: 'used memory of the full installation with the graphical shell (75 % of 1.75 GB) less that of Nano Server; the client shares the code base',
  }),
  imageMiB: published(9.47 * 1024, 'MiB', 'winresearch22', {
    note: 'disk of a fresh install with Desktop Experience, stated as 9.47 GB',
  }),
  bootReadMiB: bootRead,
  kernelBoot: [
    {
      on: 'cpu',
      amount: modelled(30.87 * 0.133, 'core-s', 'awsazure25', {
        rows: ['brevdev_ec2_26-001', 'brevdev_ec2_26-002', 'tum_cvm_boot-004'],
        note: 'as for Windows Server: the same kernel',
      }),
    },
  ],
  userspaceBoot: [
    {
      on: 'cpu',
      amount: modelled(30.87 * 0.867 * (84 / 57), 'core-s', 'awsazure25', {
        rows: ['brevdev_ec2_26-001', 'brevdev_ec2_26-002'],
        low: 30.87 * 0.867,
        high: 180,
        note: 'as for Windows Server, times the running services with and without desktop (84 and 57, winresearch22); high: the three minutes of a Windows 7 boot on disk (thinio14)',
      }),
    },
    { on: 'disk', amount: bootRead },
  ],
};

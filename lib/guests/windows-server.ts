import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';

const bootRead = modelled((550e6 / 2 ** 20) * (6.12 / 9.47), 'MiB', 'thinio14', {
  low: (500e6 / 2 ** 20) * (6.12 / 9.47),
  high: 600e6 / 2 ** 20,
  note: '500 to 600 MB read by a boot of Windows 7, scaled by the disk sizes of the installs without and with desktop (winresearch22)',
});

export const windowsServer: Guest = {
  id: 'windows-server',
  name: 'Windows Server',
  kernel: 'windows',
  summary:
    'Windows Server without the desktop (Server Core). It boots whole, on full machines only; no minimal guest stands beside it here.',
  kernelMiB: modelled(0.17 * 1792, 'MiB', 'catapult15', {
    note: 'used memory of Nano Server (17 % of 1.75 GB), which is the kernel with hardly a user space: an upper bound',
  }),
  userspaceMiB: modelled(0.5 * 1792 - 0.17 * 1792, 'MiB', 'catapult15', {
    low: 512 - 0.17 * 1792,
    note: 'used memory of idle Server Core (50 % of 1.75 GB) less that of Nano Server; low: the documented minimum of 512 MB',
  }),
  imageMiB: published(6.12 * 1024, 'MiB', 'winresearch22', { note: 'disk of a fresh install, stated as 6.12 GB' }),
  bootReadMiB: bootRead,
  kernelBoot: [
    {
      on: 'cpu',
      amount: modelled(30.87 * 0.133, 'core-s', 'awsazure25', {
        rows: ['brevdev_ec2_26-001', 'brevdev_ec2_26-002', 'tum_cvm_boot-004'],
        note: '53.5 s from launch to ready on EC2 less its API and infrastructure phases (4.80 and 17.81 s), split between kernel and user space as on Linux (1.47 of 11.1 s)',
      }),
    },
  ],
  userspaceBoot: [
    {
      on: 'cpu',
      amount: modelled(30.87 * 0.867, 'core-s', 'awsazure25', {
        rows: ['brevdev_ec2_26-001', 'brevdev_ec2_26-002', 'mao_cloud12-006', 'mao_cloud12-007'],
        high: 385,
        note: 'the rest of the 30.9 s, waits included, so an upper bound for processor time; high: what Windows took beyond Linux at Rackspace, image transfer included',
      }),
    },
    { on: 'disk', amount: bootRead },
  ],
};

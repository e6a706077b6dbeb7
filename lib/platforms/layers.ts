import { linuxServer } from '../guests/linux-server';
import { windowsDesktop } from '../guests/windows-desktop';
import { modelled, published, vendor } from '../model/evidence';
import type { Layer } from '../model/platform';

/** Layers that several platforms share. */

export const hardware: Layer = { role: 'hardware', name: 'Hardware', scope: 'host' };

export const linuxHost: Layer = {
  role: 'host-os',
  name: 'Linux',
  scope: 'host',
  memory: {
    fixedMiB: vendor(255, 'MiB', 'node_reserved', {
      rows: ['node_reserved-020', 'node_reserved-023', 'node_reserved-031'],
      low: 141,
      high: 330,
      note: 'constant part of what EKS reserves for the system and the engine (442 MiB at 17 pods, 11 MiB a pod); low: a Linux server as guest, high: Google Distributed Cloud',
    }),
  },
  diskMiB: linuxServer.imageMiB,
  codeLines: published(2307755, 'lines', 'cvm_eval', { rows: ['cvm_eval-006'], note: 'Linux 6.8 as compiled' }),
};

export const windowsHost: Layer = {
  role: 'host-os',
  name: 'Windows',
  scope: 'host',
  memory: {
    fixedMiB: modelled(0.75 * 1792, 'MiB', 'catapult15', {
      note: 'used memory of the full installation with the graphical shell: 75 % of 1.75 GB',
    }),
  },
  diskMiB: windowsDesktop.imageMiB,
};

export const guestKernel: Layer = { role: 'guest-kernel', name: 'Guest kernel', scope: 'instance' };
export const guestUserspace: Layer = { role: 'guest-userspace', name: 'Guest user space', scope: 'instance' };
export const libraries: Layer = { role: 'libraries', name: 'Libraries', scope: 'instance' };
export const application: Layer = { role: 'application', name: 'Application', scope: 'instance' };

/** What stands in every virtual machine, from its kernel up. */
export const machine: readonly Layer[] = [guestKernel, guestUserspace, libraries, application];

/** Libraries in layers of images: read once per host into a page cache that all containers share. */
export const sharedLibraries: Layer = { ...libraries, scope: 'host' };

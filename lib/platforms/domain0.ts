import { linuxServer } from '../guests/linux-server';
import { published } from '../model/evidence';
import type { Layer } from '../model/platform';

/** The privileged guest of Xen: it holds the drivers and the tool stack, and all others depend on it. */
export const domain0: Layer = {
  role: 'host-os',
  name: 'Domain 0 (Linux)',
  scope: 'host',
  memory: {
    fixedMiB: published(777256960 / 2 ** 20, 'MiB', 'xenserver_dom0', {
      note: 'fixed size in XenServer: 777,256,960 bytes',
    }),
  },
  diskMiB: linuxServer.imageMiB,
  codeLines: published(2307755, 'lines', 'cvm_eval', { rows: ['cvm_eval-006'], note: 'Linux 6.8 as compiled' }),
};

import type { LayerRole } from '../../model/platform';

/** What the layers are called in keys. */
export const roleNames: { readonly [R in LayerRole]: string } = {
  hardware: 'hardware',
  'host-os': 'host OS',
  vmm: 'VMM',
  'guest-kernel': 'guest kernel',
  'guest-userspace': 'guest user space',
  runtime: 'runtime',
  libraries: 'libraries',
  application: 'application',
};

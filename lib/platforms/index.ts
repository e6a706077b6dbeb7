import type { Platform } from '../model/platform';
import { bareMetal } from './bare-metal';
import { cloudHypervisor } from './cloud-hypervisor';
import { docker } from './docker';
import { dockerInKvm } from './docker-in-kvm';
import { esx4 } from './esx-4';
import { esxi } from './esxi';
import { firecracker } from './firecracker';
import { gvisor } from './gvisor';
import { hyperV } from './hyper-v';
import { kata } from './kata';
import { kvm } from './kvm';
import { lxc } from './lxc';
import { podman } from './podman';
import { qemuTcg } from './qemu-tcg';
import { userModeLinux } from './user-mode-linux';
import { virtualServer2005 } from './virtual-server-2005';
import { virtualbox } from './virtualbox';
import { vmwareWorkstation } from './vmware-workstation';
import { vmwareWorkstationBt } from './vmware-workstation-bt';
import { xenHvm } from './xen-hvm';
import { xenPv } from './xen-pv';
import { xenPvh } from './xen-pvh';

/** What workloads can be consolidated on, in the order of menus and charts: family by family. */
export const platforms: readonly Platform[] = [
  bareMetal,
  xenPv,
  xenPvh,
  xenHvm,
  hyperV,
  esxi,
  esx4,
  vmwareWorkstation,
  vmwareWorkstationBt,
  virtualbox,
  qemuTcg,
  userModeLinux,
  kvm,
  virtualServer2005,
  firecracker,
  cloudHypervisor,
  lxc,
  docker,
  podman,
  gvisor,
  kata,
  dockerInKvm,
];

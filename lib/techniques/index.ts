import type { Technique } from '../model/technique';
import { binaryTranslation } from './binary-translation';
import { bridgeNat } from './bridge-nat';
import { direct } from './direct';
import { dynamicTranslation } from './dynamic-translation';
import { emulatedDisk } from './emulated-disk';
import { emulatedNic } from './emulated-nic';
import { gofer } from './gofer';
import { hardwareAssisted } from './hardware-assisted';
import { hostFileDisk } from './host-file-disk';
import { hostPaging } from './host-paging';
import { hostedDisk } from './hosted-disk';
import { hostedNic } from './hosted-nic';
import { inProcessDisk } from './in-process-disk';
import { inProcessNic } from './in-process-nic';
import { monitorDisk } from './monitor-disk';
import { monitorNic } from './monitor-nic';
import { nativeDisk } from './native-disk';
import { nativeNetwork } from './native-network';
import { nativePaging } from './native-paging';
import { nestedPaging } from './nested-paging';
import { osLevel } from './os-level';
import { overlay } from './overlay';
import { paravirtualPaging } from './paravirtual-paging';
import { paravirtualised } from './paravirtualised';
import { passthroughNetwork } from './passthrough-network';
import { pvscsi } from './pvscsi';
import { serialVirtioDisk } from './serial-virtio-disk';
import { serialVirtioNetwork } from './serial-virtio-network';
import { shadowPaging } from './shadow-paging';
import { softwareMmu } from './software-mmu';
import { splitDriverDisk } from './split-driver-disk';
import { splitDriverDiskPv } from './split-driver-disk-pv';
import { splitDriverNetwork } from './split-driver-network';
import { splitDriverNetwork2005 } from './split-driver-network-2005';
import { splitDriverNetworkPv } from './split-driver-network-pv';
import { tapNetwork } from './tap-network';
import { translatedShadowPaging } from './translated-shadow-paging';
import { trapAndEmulate } from './trap-and-emulate';
import { userModeKernel } from './user-mode-kernel';
import { userSpaceKernel } from './user-space-kernel';
import { userSpaceKernelKvm } from './user-space-kernel-kvm';
import { userSpaceKernelPtrace } from './user-space-kernel-ptrace';
import { userSpaceNetstack } from './user-space-netstack';
import { vhostNetwork } from './vhost-network';
import { virtioDisk } from './virtio-disk';
import { virtioNetwork } from './virtio-network';
import { vmbusDisk } from './vmbus-disk';
import { vmbusNetwork } from './vmbus-network';
import { vmxnet3 } from './vmxnet3';

/** Ways of virtualising a subsystem, in the order of menus. */
export const techniques: readonly Technique[] = [
  direct,
  trapAndEmulate,
  binaryTranslation,
  paravirtualised,
  hardwareAssisted,
  osLevel,
  userSpaceKernel,
  userSpaceKernelKvm,
  userSpaceKernelPtrace,
  dynamicTranslation,
  userModeKernel,
  nativePaging,
  shadowPaging,
  translatedShadowPaging,
  nestedPaging,
  paravirtualPaging,
  softwareMmu,
  hostPaging,
  nativeNetwork,
  passthroughNetwork,
  vhostNetwork,
  virtioNetwork,
  serialVirtioNetwork,
  vmxnet3,
  vmbusNetwork,
  splitDriverNetwork,
  splitDriverNetworkPv,
  splitDriverNetwork2005,
  emulatedNic,
  inProcessNic,
  hostedNic,
  monitorNic,
  tapNetwork,
  bridgeNat,
  userSpaceNetstack,
  nativeDisk,
  virtioDisk,
  serialVirtioDisk,
  pvscsi,
  vmbusDisk,
  splitDriverDisk,
  splitDriverDiskPv,
  emulatedDisk,
  inProcessDisk,
  hostedDisk,
  monitorDisk,
  hostFileDisk,
  overlay,
  gofer,
];

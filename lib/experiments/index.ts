import adams06 from './adams06.json';
import agache20 from './agache20.json';
import barham03 from './barham03.json';
import bellard05 from './bellard05.json';
import clouds from './clouds.json';
import cni20 from './cni20.json';
import dockerfs17 from './dockerfs17.json';
import fcnetReport from './fcnet-report.json';
import felter15 from './felter15.json';
import firecrackerNsdi20 from './firecracker-nsdi20.json';
import graziano11 from './graziano11.json';
import gvisorDocs from './gvisor-docs.json';
import gvisorPerf19 from './gvisor-perf19.json';
import idlabRuntimes24 from './idlab-runtimes24.json';
import k8sScal from './k8s-scal.json';
import kataCi from './kata-ci.json';
import lightweightGuests from './lightweight-guests.json';
import menon05 from './menon05.json';
import mirantisDensity from './mirantis-density.json';
import moby from './moby.json';
import moebius24Edge from './moebius24-edge.json';
import molnar07 from './molnar07.json';
import ncuBootmodel24 from './ncu-bootmodel24.json';
import nept11 from './nept11.json';
import nodeReserved from './node-reserved.json';
import ociRuntimes from './oci-runtimes.json';
import phpbench from './phpbench.json';
import pvm23 from './pvm23.json';
import quarkDocs from './quark-docs.json';
import reapAsplos21 from './reap-asplos21.json';
import rvqemu from './rvqemu.json';
import seccomp from './seccomp.json';
import sharing from './sharing.json';
import sugerman01 from './sugerman01.json';
import unikraftEurosys21 from './unikraft-eurosys21.json';
import vanrijn21 from './vanrijn21.json';
import viktorsson20 from './viktorsson20.json';
import vmwareOverhead from './vmware-overhead.json';
import wang11 from './wang11.json';
import xavierCcgrid16 from './xavier-ccgrid16.json';
import xkp18 from './xkp18.json';
import young19 from './young19.json';

/** Our experiment files, not yet read: one per family of sources, each with the path at which it is kept. */
export const experimentFiles: readonly { readonly path: string; readonly file: unknown }[] = [
  { path: 'lib/experiments/adams06.json', file: adams06 },
  { path: 'lib/experiments/agache20.json', file: agache20 },
  { path: 'lib/experiments/barham03.json', file: barham03 },
  { path: 'lib/experiments/bellard05.json', file: bellard05 },
  { path: 'lib/experiments/clouds.json', file: clouds },
  { path: 'lib/experiments/cni20.json', file: cni20 },
  { path: 'lib/experiments/dockerfs17.json', file: dockerfs17 },
  { path: 'lib/experiments/fcnet-report.json', file: fcnetReport },
  { path: 'lib/experiments/felter15.json', file: felter15 },
  { path: 'lib/experiments/firecracker-nsdi20.json', file: firecrackerNsdi20 },
  { path: 'lib/experiments/graziano11.json', file: graziano11 },
  { path: 'lib/experiments/gvisor-docs.json', file: gvisorDocs },
  { path: 'lib/experiments/gvisor-perf19.json', file: gvisorPerf19 },
  { path: 'lib/experiments/idlab-runtimes24.json', file: idlabRuntimes24 },
  { path: 'lib/experiments/k8s-scal.json', file: k8sScal },
  { path: 'lib/experiments/kata-ci.json', file: kataCi },
  { path: 'lib/experiments/lightweight-guests.json', file: lightweightGuests },
  { path: 'lib/experiments/menon05.json', file: menon05 },
  { path: 'lib/experiments/mirantis-density.json', file: mirantisDensity },
  { path: 'lib/experiments/moby.json', file: moby },
  { path: 'lib/experiments/moebius24-edge.json', file: moebius24Edge },
  { path: 'lib/experiments/molnar07.json', file: molnar07 },
  { path: 'lib/experiments/ncu-bootmodel24.json', file: ncuBootmodel24 },
  { path: 'lib/experiments/nept11.json', file: nept11 },
  { path: 'lib/experiments/node-reserved.json', file: nodeReserved },
  { path: 'lib/experiments/oci-runtimes.json', file: ociRuntimes },
  { path: 'lib/experiments/phpbench.json', file: phpbench },
  { path: 'lib/experiments/pvm23.json', file: pvm23 },
  { path: 'lib/experiments/quark-docs.json', file: quarkDocs },
  { path: 'lib/experiments/reap-asplos21.json', file: reapAsplos21 },
  { path: 'lib/experiments/rvqemu.json', file: rvqemu },
  { path: 'lib/experiments/seccomp.json', file: seccomp },
  { path: 'lib/experiments/sharing.json', file: sharing },
  { path: 'lib/experiments/sugerman01.json', file: sugerman01 },
  { path: 'lib/experiments/unikraft-eurosys21.json', file: unikraftEurosys21 },
  { path: 'lib/experiments/vanrijn21.json', file: vanrijn21 },
  { path: 'lib/experiments/viktorsson20.json', file: viktorsson20 },
  { path: 'lib/experiments/vmware-overhead.json', file: vmwareOverhead },
  { path: 'lib/experiments/wang11.json', file: wang11 },
  { path: 'lib/experiments/xavier-ccgrid16.json', file: xavierCcgrid16 },
  { path: 'lib/experiments/xkp18.json', file: xkp18 },
  { path: 'lib/experiments/young19.json', file: young19 },
];

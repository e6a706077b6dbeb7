/** A named scenario: a question and the query that answers it. */
export interface Sample {
  readonly id: string;
  readonly question: string;
  /** Canonical query of the page; with `a`, a comparison. */
  readonly query: string;
}

/** Ready questions, the simplest first: presets, gallery and golden tests are this list. */
export const samples: readonly Sample[] = [
  {
    id: 'twelve-servers',
    question: 'Twelve servers at 8 % load: how many hosts does it take?',
    query: '',
  },
  {
    id: 'two-hundred-machines',
    question: '200 machines at 8 % load: what is left of them on newer hosts?',
    query: 'hosts=dell-r620&n=200',
  },
  {
    id: 'thousand-functions',
    question: 'How soon are a thousand functions ready?',
    query:
      'cache=cold&hosts=aws-m5d-metal&load=1&n=1000&on=kvm~firecracker~cloud-hypervisor~docker~gvisor~kata&work=function-call',
  },
  {
    id: 'windows-too',
    question: 'What can hold a mixed estate with Windows in it?',
    query:
      'hosts=hp-dl380-gen9&n=120&on=hyper-v~esxi~virtualbox~kvm~firecracker~docker~docker-in-kvm&work=static-web*2~oltp-database*2~java-service*2~file-server~idle-desktop*3',
  },
  {
    id: 'power-cut',
    question: 'After a power cut with nothing cached: when is everything back?',
    query: 'cache=cold&hosts=dell-r620&n=200',
  },
  {
    id: 'memory-tight',
    question: 'Sixty desktops on half their memory: is page sharing enough?',
    query:
      'a=hosts%3Dibm-x3550-x5670%26load%3D1%26n%3D60%26omem%3D2%26on%3Dhyper-v~esxi~esx-4~kvm%26work%3Didle-desktop&hosts=ibm-x3550-x5670&load=1&n=60&omem=2&on=hyper-v~esxi~esx-4~kvm&share=pages&work=idle-desktop',
  },
  {
    id: 'many-tenants',
    question: 'What if forty tenants must not share a kernel?',
    query: 'hosts=dell-r740&n=120&on=kvm~firecracker~lxc~docker~gvisor~kata~docker-in-kvm&tenants=40',
  },
  {
    id: 'hardware-assistance',
    question: 'What did hardware support change, after binary translation?',
    query:
      'a=hosts%3Ddell-r620%26n%3D200%26on%3Dxen-hvm~esxi~vmware-workstation~kvm%26tech%3Dbinary-translation~translated-shadow-paging&hosts=dell-r620&n=200&on=xen-hvm~esxi~vmware-workstation~kvm',
  },
  {
    id: 'two-hosts-may-fail',
    question: 'What does it cost that two hosts may fail?',
    query: 'a=n%3D200&n=200&spare=2',
  },
  {
    id: 'rollout',
    question: 'Twenty new instances a second: who keeps up?',
    query: 'hosts=dell-r740&n=400&rate=20&start=ramp&work=static-web~node-service~go-service',
  },
  {
    id: 'nodes',
    question: 'Containers in guests: what do four guests per host change?',
    query:
      'a=hosts%3Ddell-r740%26n%3D400%26on%3Dkvm~docker~docker-in-kvm&hosts=dell-r740&n=400&nodes=4&on=kvm~docker~docker-in-kvm',
  },
  {
    id: 'ten-thousand',
    question: 'Ten thousand machines at 4 %: does the platform still matter?',
    query: 'hosts=hpe-dl380-gen10-plus&load=4&n=10000',
  },
];

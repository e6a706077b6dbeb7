/**
 * Who may know whom. This is the one place where that law is written.
 *
 *   4  app, scripts                                 React, Next, Node: files, clock, network
 *   3  lib/study.ts, query, parameters, schema      the doors that app knocks on
 *   2  lib/engine, lib/machine, lib/linux, the catalogues, lib/charts, lib/print
 *   1  lib/model                                    nouns with units; lib/engine/kernel knows not even these
 *
 * Imports point down only, and there are no loops, those of types included. Tests may reach further than what they test.
 */
const test = '\\.(test|fixture)\\.tsx?$';
const catalogues = '^lib/(platforms|techniques|guests|workloads|hosts|evidence)/';

/** A rule for the sources below `path`: they may import from `allowed` and from nowhere else. */
const only = (name, comment, path, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: test },
  to: { pathNot: allowed },
});

/** A rule for the sources below `path`: they may not import from `denied`. */
const never = (name, comment, path, denied) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: test },
  to: denied,
});

const d3 = '^node_modules/(@types/)?d3';
const fflate = '^node_modules/fflate/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('model', 'the nouns know only each other', '^lib/model/', ['^lib/model/']),
    only('kernel', 'the kernel has never heard of a hypervisor', '^lib/engine/kernel/', ['^lib/engine/kernel/']),
    only('engine', 'formulas know the nouns and the kernel, no catalogue', '^lib/engine/', [
      '^lib/engine/',
      '^lib/model/',
    ]),
    only('machine', 'the small processor knows the nouns and the kernel of the engine', '^lib/machine/', [
      '^lib/machine/',
      '^lib/model/',
      '^lib/engine/kernel/',
    ]),
    only('linux', 'the small kernel knows the nouns and nothing else', '^lib/linux/', ['^lib/linux/', '^lib/model/']),
    only('catalogues', 'what is known is written in nouns, and refers to what else is known', catalogues, [
      catalogues,
      '^lib/model/',
    ]),
    only('charts', 'a chart draws nouns and never computes them', '^lib/charts/', ['^lib/charts/', '^lib/model/', d3]),
    only('print', 'a printer turns a sheet into a format and knows no chart', '^lib/print/', [
      '^lib/print/',
      '^lib/model/',
      fflate,
    ]),
    never('lib-is-pure', 'lib is data in, data out: no React, no Next, no Node, nothing from above', '^lib/', {
      path: ['^(app|scripts|e2e)/', '^[^/]+\\.tsx?$'],
    }),
    never('lib-without-node', 'lib runs in a browser, in a worker and on a server alike', '^lib/', {
      dependencyTypes: ['core'],
    }),
    never(
      'lib-packages',
      'lib takes arithmetic from d3, the reading of outside data from zod, deflate from fflate',
      '^lib/',
      {
        path: '^node_modules/',
        pathNot: [d3, fflate, '^node_modules/zod/'],
      },
    ),
    never('app-asks-the-doors', 'app reads lists and knocks on doors; it does no arithmetic of the subject', '^app/', {
      path: '^lib/engine/',
    }),
    never('scripts-stay-outside', 'nothing depends on how it is started', '^(app|lib|e2e)/', { path: '^scripts/' }),
    never('shipped-packages', 'what is shipped needs nothing that is only for development', '^(app|lib)/', {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: '^node_modules/@types/',
    }),
    never('declared-packages', 'every package that is used is named in package.json', '.', {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
    }),
    never('tests-are-leaves', 'nobody imports a test', '.', { path: test }),
    { name: 'no-loops', comment: 'not even of types', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-lumber-room',
      comment: 'a thing lives with its subject',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|misc|types|constants)(/|\\.[cm]?[jt]sx?$)', pathNot: '^node_modules/' },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

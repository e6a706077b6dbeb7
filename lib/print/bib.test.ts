import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from '../evidence';
import { bibEntryOf, bibliography, bibtex } from './bib';

const entry = (fields: Record<string, string>) => bibtex({ kind: 'misc', key: 'k', fields });

describe('bibtex', () => {
  it('prints a paper with its authors one by one', () => {
    expect(bibtex(bibEntryOf(sourceOf('felter15')))).toBe(
      [
        '@inproceedings{felter15,',
        '  author = {W. Felter and A. Ferreira and R. Rajamony and J. Rubio},',
        `  title = {{${sourceOf('felter15').title}}},`,
        '  booktitle = {ISPASS},',
        '  year = {2015},',
        '  url = {https://github.com/thewmf/kvm-docker-comparison},',
        `  note = {Machines: ${sourceOf('felter15').hardware}},`,
        '}',
        '',
      ].join('\n'),
    );
  });

  it('escapes what TeX would take for its own', () => {
    expect(entry({ note: '100 % of $5 & C#_~^{\\}' })).toBe(
      '@misc{k,\n  note = {100 \\% of \\$5 \\& C\\#\\_\\textasciitilde{}\\textasciicircum{}\\{\\textbackslash{}\\}},\n}\n',
    );
  });

  it('leaves addresses alone but for what would end the field', () => {
    expect(entry({ url: 'https://a.test/b_c?d=%20&e=1#f' })).toContain('{https://a.test/b_c?d=%20&e=1#f}');
    expect(entry({ url: 'https://a.test/{b} c' })).toContain('{https://a.test/%7Bb%7D%20c}');
  });

  it('joins names, keeps organisations whole, and puts "others" last', () => {
    const author = (authors: string) => /author = \{(.*)\},/.exec(entry({ author: authors }))?.[1];
    expect(author('C. Dall et al')).toBe('C. Dall and others');
    expect(author('Anjali, T. Caraza-Harter, M. M. Swift')).toBe('Anjali and T. Caraza-Harter and M. M. Swift');
    expect(author('IDLab, Ghent University and imec')).toBe('{IDLab, Ghent University and imec}');
    expect(author('P. Barham et al.; Xen project')).toBe('P. Barham and {Xen project} and others');
  });

  it('takes DOI and arXiv number out of the venue', () => {
    expect(bibEntryOf(sourceOf('vanrijn21')).fields).toMatchObject({ booktitle: 'Middleware', eprint: '2110.11462' });
    expect(bibEntryOf(sourceOf('xkp18'))).toMatchObject({
      kind: 'article',
      fields: { journal: 'IJOSSP', doi: '10.4018/IJOSSP.2018040103' },
    });
    expect(bibEntryOf(sourceOf('moebius24_edge')).fields).toMatchObject({ howpublished: 'arXiv 2403.00515' });
  });

  it('makes a key of what is none, always the same', () => {
    expect(bibtex({ kind: 'misc', key: 'boot time, ü?n=3', fields: {} })).toBe('@misc{boot-time-u-n-3,\n}\n');
  });
});

describe('bibliography', () => {
  const file = bibliography(sources);

  it('has each source once, under a key of its own', () => {
    const keys = [...file.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys.length).toBe(sources.length);
    expect(new Set(keys).size).toBe(sources.length);
    expect(keys).toEqual(keys.toSorted());
  });

  it('closes every brace that it opens', () => {
    const bare = file.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

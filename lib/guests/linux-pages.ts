import { vendor } from '../model/evidence';

/** Linux keeps so much of the memory that it is given, whether or not the rest is ever used. */
export const linuxPages = {
  pagesMiB: vendor(64 / 4096 + 8 / 8192 + 8 / 16384, 'MiB/MiB', 'linux_pages', {
    note: 'a descriptor of 64 bytes for each page of 4 KiB, and 8 bytes in the table of names for every 8 KiB and in that of files for every 16 KiB',
  }),
  bounce: {
    beyondMiB: vendor(4096, 'MiB', 'linux_pages', { note: 'where 32 bits of address end' }),
    buffersMiB: vendor(64, 'MiB', 'linux_pages', { note: 'for devices that reach no further' }),
  },
} as const;

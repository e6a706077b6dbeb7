import { vendor } from '../model/evidence';

/** Linux keeps a descriptor of 64 bytes for each page of 4 KiB that it is given, whether or not the page is ever used. */
export const linuxPages = vendor(64 / 4096, 'MiB/MiB', 'linux_pages', {
  note: 'struct page on 64 bits',
});

import { readFileSync } from 'node:fs';

const folder = 'node_modules/@expo-google-fonts/inter';

/** The typeface, as the server gives it to printers. */
export const fonts = {
  regular: new Uint8Array(readFileSync(`${folder}/400Regular/Inter_400Regular.ttf`)),
  semibold: new Uint8Array(readFileSync(`${folder}/600SemiBold/Inter_600SemiBold.ttf`)),
};

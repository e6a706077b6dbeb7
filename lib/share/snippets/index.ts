import type { Snippet } from '../snippet';
import { html } from './html';
import { marp } from './marp';
import { moodle } from './moodle';
import { myst } from './myst';
import { notion } from './notion';
import { quarto } from './quarto';
import { reveal } from './reveal';
import { slidev } from './slidev';

/** Every host that a chart can be put into by a piece of text. */
export const snippets: readonly Snippet[] = [html, reveal, quarto, slidev, marp, myst, moodle, notion];

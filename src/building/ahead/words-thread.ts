import { workerData } from 'node:worker_threads';
import { ambiguousWords } from '../../search/build/name-table.ts';
import { keptText } from '../store/kept-text.ts';
import type { WordsData } from './message.ts';

const { names, path, inputs } = workerData as WordsData;
keptText(path, inputs, () => ambiguousWords(names));

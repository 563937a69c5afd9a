import { describeAccess } from '../access-rules.ts';
import { builtArchive } from './built-archive.ts';

describeAccess('this archive', builtArchive(), [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
]);

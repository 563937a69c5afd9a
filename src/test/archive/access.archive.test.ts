import { describeAccess } from '../access-rules.ts';
import { builtArchive } from './built-archive.ts';

describeAccess('this archive', builtArchive());

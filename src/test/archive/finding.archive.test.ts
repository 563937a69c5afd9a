import { describeNames } from '../name-rules.ts';
import { builtArchive } from './built-archive.ts';

describeNames('this archive', builtArchive());

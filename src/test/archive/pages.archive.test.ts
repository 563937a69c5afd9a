import { describeLists } from '../list-rules.ts';
import { describePages } from '../page-rules.ts';
import { builtArchive } from './built-archive.ts';

describePages('this archive', builtArchive());
describeLists('this archive', builtArchive());

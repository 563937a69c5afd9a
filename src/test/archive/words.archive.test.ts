import { testWords } from '../word-rules.ts';
import { builtArchive } from './built-archive.ts';

testWords('this archive', builtArchive());

import { describeArticlesOfNames } from '../name-rules.ts';
import { builtArchive } from './built-archive.ts';

describeArticlesOfNames('this archive', builtArchive());

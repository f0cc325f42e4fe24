import { isReplyForm, isSubstantial, mainForm, readForm } from './form.ts';
import { register } from './parts.ts';
import { readReceipt } from './receipt.ts';

register({ forms: { mainForm, isReplyForm, isSubstantial, readForm, readReceipt } });

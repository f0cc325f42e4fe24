import { REMINDER_WAYS } from '../../../shared/matters/kinds.ts';
import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { REFERRAL_STAGES, type ReferralStage, rowWords } from '../../../shared/text/rows.ts';
import type { ColourName } from './colours.ts';
import { defineTable, WIDTH } from './table.ts';

const STAGE_COLOURS: Readonly<Record<ReferralStage, ColourName>> = {
  open: 'wait',
  paused: 'late',
  answered: 'done',
  recalled: 'quiet',
  undone: 'struck',
};

/** One row a referral: whom, what, when, by when, and what came of it. */
export const REFERRALS = defineTable({
  name: 'referrals',
  tabColour: '#8a5300',
  machine: false,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: WIDTH.words, cut: true },
    { key: 'organisation', width: 230, cut: true },
    {
      key: 'stage',
      width: WIDTH.day,
      choices: (language) => REFERRAL_STAGES.map((stage) => rowWords[language].referralStages[stage]),
      colours: (language) =>
        REFERRAL_STAGES.map((stage) => ({
          text: rowWords[language].referralStages[stage],
          colour: STAGE_COLOURS[stage],
        })),
    },
    { key: 'sent', width: WIDTH.day },
    { key: 'due', width: WIDTH.day },
    { key: 'firstDue', width: WIDTH.day },
    { key: 'paused', width: WIDTH.day },
    { key: 'reminders', width: WIDTH.number },
    { key: 'reminded', width: WIDTH.day },
    { key: 'lead', width: WIDTH.number },
    { key: 'question', width: WIDTH.words, cut: true },
    { key: 'parts', width: WIDTH.number },
    {
      key: 'outcome',
      width: WIDTH.name,
      choices: (language) => ANSWER_OUTCOMES.map((outcome) => matterWords[language].answerOutcomes[outcome]),
    },
    { key: 'answered', width: WIDTH.day },
    { key: 'expected', width: WIDTH.day },
    { key: 'answer', width: WIDTH.words, cut: true },
    { key: 'recalled', width: WIDTH.day },
    { key: 'notes', width: WIDTH.words, peoples: true },
  ],
});

/** One row a reminder, as it was given. */
export const REMINDERS = defineTable({
  name: 'reminders',
  tabColour: '#8a5300',
  machine: true,
  columns: [
    { key: 'key', width: WIDTH.number, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'referral', width: WIDTH.name },
    { key: 'organisation', width: WIDTH.name },
    { key: 'on', width: WIDTH.day },
    { key: 'level', width: WIDTH.day },
    {
      key: 'how',
      width: WIDTH.day,
      choices: (language) => REMINDER_WAYS.map((way) => matterWords[language].reminderWays[way]),
    },
    { key: 'text', width: 400, cut: true },
    { key: 'copied', width: WIDTH.name, cut: true },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'undone', width: WIDTH.day },
  ],
});

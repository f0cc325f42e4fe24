import type { Recipient } from '../exports/material.ts';
import type { Twin } from './language.ts';

/** What can be exported besides matters, and what each column of it means. */
export const EXPORT_SUBJECTS = ['matters', 'dialogues', 'actions', 'partners', 'contacts'] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];
export type ListTable = 'dialogues' | 'occasions' | 'inputs' | 'actions' | 'partners' | 'contacts';

type ColumnWords = Readonly<Record<string, readonly [title: string, about: string]>>;

interface ExportListWords {
  readonly ask: string;
  readonly subjects: Readonly<Record<ExportSubject, { readonly name: string; readonly about: string }>>;
  readonly tables: Readonly<Record<ListTable, string>>;
  readonly columns: Readonly<Record<ListTable, ColumnWords>>;
  readonly forms: Readonly<Record<'xlsx' | 'csv' | 'json', string>>;
  /** Where dialogues come whole, and where not. */
  readonly dialogueForms: Readonly<Record<'xlsx' | 'csv' | 'json', string>>;
  /** What the two days are compared with, for what has days. */
  readonly period: Readonly<Record<'dialogues' | 'actions', string>>;
  readonly from: string;
  readonly to: string;
  readonly onlyOpen: string;
  readonly done: (file: string, rows: number) => string;
  readonly none: string;
  /** What each recipient gets of a list. */
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly yes: string;
  readonly no: string;
  readonly states: Readonly<Record<'planned' | 'done' | 'checked' | 'cancelled' | 'held', string>>;
}

export const exportListWords: Twin<ExportListWords> = {
  sv: {
    ask: 'Vad vill du exportera?',
    subjects: {
      matters: { name: 'Ärenden', about: 'Med remisser, beslut och återkoppling.' },
      dialogues: { name: 'Dialoger', about: 'Med tillfällen, det som sades och vad det blev av det.' },
      actions: { name: 'Åtgärder', about: 'Från ärenden, dialoger, beslut och planer.' },
      partners: { name: 'Civilsamhälle', about: 'Föreningar, nätverk och andra parter.' },
      contacts: { name: 'Kontakter', about: 'Kontaktpersoner hos dem som får remisser.' },
    },
    tables: {
      dialogues: 'Dialoger',
      occasions: 'Tillfällen',
      inputs: 'Inlägg',
      actions: 'Åtgärder',
      partners: 'Civilsamhälle',
      contacts: 'Kontakter',
    },
    columns: {
      dialogues: {
        number: ['Nummer', 'Dialogens nummer.'],
        title: ['Rubrik', 'Vad dialogen heter.'],
        form: ['Form', 'Vilket slags dialog det är, t.ex. boendedialog eller trygghetsvandring.'],
        stage: ['Läge', 'Var dialogen står: planerad, genomförd, återkopplad, avslutad eller inställd.'],
        on: ['Första dag', 'Dagen för det första tillfället; utan tillfällen dagen då den registrerades.'],
        due: ['Återkoppling senast', 'Den dag som deltagarna har fått löfte om.'],
        firstDue: ['Först lovat', 'Den dag som lovades först. Den står kvar när löftet flyttas.'],
        told: ['Återkopplat', 'Dagen då deltagarna fick veta vad det blev av.'],
        closed: ['Avslutad', 'Dagen då dialogen avslutades.'],
        areas: ['Områden', 'Områden som dialogen gäller.'],
        audience: ['Målgrupp', 'Vilka dialogen vänder sig till.'],
        influence: ['Påverkan', 'Hur mycket de boende kan påverka, sagt i förväg.'],
        organisers: ['Arrangörer', 'Organisationer som ordnar dialogen tillsammans.'],
        purpose: ['Syfte', 'Vad dialogen ska ge svar på.'],
        lead: ['Ansvarig', 'Vem i stadsdelen som håller i dialogen.'],
        heads: [
          'Deltagare',
          'Flest som kom till ett tillfälle. Tomt när det inte räknades, och för andra när de var färre än fem.',
        ],
        inputs: ['Inlägg', 'Hur mycket som sades: antal inlägg som gäller.'],
        unanswered: ['Utan besked', 'Inlägg som varken har fått svar eller blivit ärenden.'],
        minutes: ['Anteckningar', 'Länk till protokoll eller minnesanteckningar.'],
      },
      occasions: {
        item: ['Tillfälle', 'Tillfällets nummer: dialogens, och vilket i ordningen.'],
        dialogue: ['Dialog', 'Dialogens nummer.'],
        kind: ['Slag', 'Möte, återkopplingsmöte, vandring eller annat.'],
        on: ['Dag', 'Dagen det är planerat till, eller hölls.'],
        time: ['Tid', 'Klockslaget det börjar.'],
        venue: ['Plats', 'Var det hålls.'],
        stage: ['Läge', 'Planerat, genomfört eller inställt.'],
        heads: ['Deltagare', 'Hur många som kom. För andra tomt när de var färre än fem.'],
      },
      inputs: {
        item: ['Inlägg', 'Inläggets nummer: dialogens, och vilket i ordningen.'],
        dialogue: ['Dialog', 'Dialogens nummer.'],
        on: ['Dag', 'Dagen då det sades.'],
        text: ['Vad som sades', 'Inlägget i dess helhet.'],
        place: ['Plats', 'Platsen som inlägget gäller.'],
        theme: ['Tema', 'Vad inlägget handlar om.'],
        defect: ['Brist', 'Slag av brist, för det som noterats på en vandring.'],
        organisation: ['Vems', 'Organisationen som ansvarar för det.'],
        outcome: ['Besked', 'Vad det blev av: ja, delvis, nej och så vidare. Tomt: inget besked än.'],
        answer: ['Svar', 'Svaret i dess helhet.'],
        answered: ['Besvarat', 'Dagen för svaret.'],
        matter: ['Ärende', 'Numret på det ärende som inlägget blev.'],
        inspected: ['Återvandring', 'Vad som sågs när någon tittade efter igen.'],
        same: [
          'Samma som',
          'Numret på inlägget som det slogs ihop med: samma sak, noterad två gånger och räknad en.',
        ],
        votes: ['Röster', 'Röster i en medborgarbudget.'],
      },
      actions: {
        item: ['Nummer', 'Åtgärdens nummer.'],
        subject: ['Hör till', 'Ärendets eller dialogens nummer; åtgärdens eget när den inte hör till något.'],
        title: ['Kommer från', 'Ärendets eller dialogens rubrik, eller beslutet eller planen.'],
        what: ['Åtgärd', 'Vad som ska göras.'],
        organisation: ['Utförs av', 'Organisationen som gör det.'],
        partners: ['Tillsammans med', 'De som delar ansvaret och de som är med.'],
        areas: ['Områden', 'Var åtgärden görs.'],
        problem: ['Problem', 'Vad som är fel.'],
        crime: ['Plan mot brott', 'Om åtgärden hör till den lokala planen mot brott.'],
        measure: ['Insats', 'Nyckeln till insatsen i utvecklingsprogrammet.'],
        effect: ['Önskad effekt', 'Vad som ska vara annorlunda efteråt.'],
        baseline: ['Läget före', 'Det som effekten jämförs med.'],
        indicator: ['Mäts med', 'Vad som räknas, och var siffran kommer ifrån.'],
        funding: ['Betalas av', 'Vem som betalar.'],
        planned: ['Planerad', 'Dagen då åtgärden planerades.'],
        firstDue: ['Först satt dag', 'Den dag som sattes först. Den står kvar när åtgärden flyttas.'],
        due: ['Klar senast', 'Den dag som gäller nu.'],
        stage: ['Läge', 'Planerad, klar, uppföljd eller inställd.'],
        done: ['Klar', 'Dagen då åtgärden blev klar.'],
        doneText: ['Vad som gjordes', 'I orden från den som gjorde det.'],
        checked: ['Effekt sedd', 'Dagen då någon såg efter vad åtgärden gav.'],
        result: ['Effekt', 'Om effekten kom, inte kom eller inte gick att se.'],
        finding: ['Vad som syntes', 'Vad den såg som följde upp.'],
        example: ['Gott exempel', 'Om åtgärden är värd att visa för andra stadsdelar.'],
        owner: ['Ansvarig', 'Vem i stadsdelen som ser till att det blir gjort.'],
        evidence: ['Underlag', 'Länk till det som visar att åtgärden är gjord.'],
      },
      partners: {
        name: ['Namn', 'Föreningens eller nätverkets namn.'],
        kind: ['Slag', 'Förening, nätverk, samfund, företag och så vidare.'],
        areas: ['Områden', 'Områden där de verkar.'],
        groups: ['Målgrupper', 'Vilka de samlar.'],
        stage: ['Samverkan', 'Om samarbetet är igång, vilande eller avslutat.'],
        validTo: ['Gäller till', 'Dagen då raden ska ses över.'],
        role: ['Vad de gör', 'Vad de gör tillsammans med stadsdelen.'],
        contact: ['Kontaktperson', 'Den som har sagt ja till att stå här. Bara medan samtycket gäller.'],
        email: ['E-post', 'Kontaktpersonens adress. Bara medan samtycket gäller.'],
        phone: ['Telefon', 'Kontaktpersonens nummer. Bara medan samtycket gäller.'],
        consent: ['Samtycke', 'Dagen då samtycket gavs.'],
        consentHow: ['Samtycke gavs', 'Hur samtycket gavs.'],
        consentFor: ['Samtycke till', 'Vad samtycket omfattar.'],
        consentTo: ['Samtycke till och med', 'Samtyckets sista dag; tomt: tills det tas tillbaka.'],
      },
      contacts: {
        organisation: ['Organisation', 'Var kontaktpersonen finns.'],
        areas: ['Områden', 'Områden som kontaktpersonen svarar för.'],
        validTo: ['Gäller till', 'Dagen då raden ska ses över.'],
        name: ['Namn', 'Kontaktpersonens namn.'],
        position: ['Uppdrag', 'Vad kontaktpersonen gör där.'],
        consent: ['Samtycke', 'Dagen då kontaktpersonen sade ja till att stå här.'],
        email: ['E-post', 'Kontaktpersonens adress.'],
        phone: ['Telefon', 'Kontaktpersonens nummer.'],
      },
    },
    forms: {
      xlsx: 'Ett blad för varje lista, med en förklaring av varje kolumn.',
      csv: 'En fil för varje lista, och en med kolumnernas betydelse.',
      json: 'Raderna med sina namn, och kolumnernas betydelse.',
    },
    dialogueForms: {
      xlsx: 'För att läsa och räkna: ett blad för varje lista. I ett annat ark kommer det som sades och svaren in, inte röster, åtgärder eller alla tillfällen.',
      csv: 'För att läsa och räkna: en fil för varje lista.',
      json: 'För ett annat ark: hela dialogerna, med tillfällen, svar och deras dagar, röster och åtgärder.',
    },
    period: { dialogues: 'Vilka dialoger', actions: 'Vilka åtgärder' },
    from: 'Registrerad från och med',
    to: 'Registrerad till och med',
    onlyOpen: 'Bara de som inte är avslutade',
    done: (file, rows) =>
      `${file} är klar, med ${rows === 1 ? '1 rad' : `${rows} rader`}. Den ligger bland dina hämtade filer.`,
    none: 'Inget passar in på valen. Ändra perioden eller ta med avslutade.',
    recipients: {
      colleague: 'Allt, som i panelen. Kontaktuppgifter utan samtycke är aldrig med.',
      other:
        'Namn, telefon och e-post som hittas i texter döljs. Ansvariga, kontaktpersoner och länkar tas bort. Läs igenom filen innan du lämnar den.',
      public: 'Ingen fri text, inga personer, inga antal deltagare under fem.',
    },
    yes: 'Ja',
    no: 'Nej',
    states: {
      planned: 'Planerad',
      done: 'Klar',
      checked: 'Uppföljd',
      cancelled: 'Inställd',
      held: 'Genomfört',
    },
  },
  en: {
    ask: 'What do you want to export?',
    subjects: {
      matters: { name: 'Matters', about: 'With referrals, decisions and feedback.' },
      dialogues: { name: 'Dialogues', about: 'With occasions, what was said and what came of it.' },
      actions: { name: 'Actions', about: 'From matters, dialogues, decisions and plans.' },
      partners: { name: 'Civil society', about: 'Associations, networks and other partners.' },
      contacts: { name: 'Contacts', about: 'Contact persons at those who get referrals.' },
    },
    tables: {
      dialogues: 'Dialogues',
      occasions: 'Occasions',
      inputs: 'Inputs',
      actions: 'Actions',
      partners: 'Civil society',
      contacts: 'Contacts',
    },
    columns: {
      dialogues: {
        number: ['Number', 'The dialogue’s number.'],
        title: ['Title', 'What the dialogue is called.'],
        form: ['Form', 'What kind of dialogue it is, such as a tenant dialogue or a safety walk.'],
        stage: ['Stage', 'Where the dialogue stands: planned, held, told, closed or cancelled.'],
        on: ['First day', 'The day of the first occasion; without occasions the day it was registered.'],
        due: ['Feedback by', 'The day that participants have been promised.'],
        firstDue: ['First promised', 'The day that was promised first. It stays when the promise is moved.'],
        told: ['Told', 'The day participants were told what came of it.'],
        closed: ['Closed', 'The day the dialogue was closed.'],
        areas: ['Areas', 'Areas that the dialogue is about.'],
        audience: ['Audience', 'Whom the dialogue turns to.'],
        influence: ['Influence', 'How much residents can influence, said beforehand.'],
        organisers: ['Organisers', 'Organisations that hold the dialogue together.'],
        purpose: ['Purpose', 'What the dialogue is to answer.'],
        lead: ['Lead', 'Who at the district holds the dialogue.'],
        heads: [
          'Attendance',
          'The most that came to one occasion. Empty when nobody counted, and for others when fewer than five.',
        ],
        inputs: ['Inputs', 'How much was said: number of inputs that count.'],
        unanswered: ['Without an answer', 'Inputs that have neither been answered nor become matters.'],
        minutes: ['Minutes', 'Link to the minutes or notes.'],
      },
      occasions: {
        item: ['Occasion', 'The occasion’s number: the dialogue’s, and which in order.'],
        dialogue: ['Dialogue', 'The dialogue’s number.'],
        kind: ['Kind', 'Meeting, feedback meeting, walk or other.'],
        on: ['Day', 'The day it is planned for, or was held.'],
        time: ['Time', 'When it begins.'],
        venue: ['Place', 'Where it is held.'],
        stage: ['Stage', 'Planned, held or cancelled.'],
        heads: ['Attendance', 'How many came. For others empty when fewer than five.'],
      },
      inputs: {
        item: ['Input', 'The input’s number: the dialogue’s, and which in order.'],
        dialogue: ['Dialogue', 'The dialogue’s number.'],
        on: ['Day', 'The day it was said.'],
        text: ['What was said', 'The whole input.'],
        place: ['Place', 'The place that the input is about.'],
        theme: ['Theme', 'What the input is about.'],
        defect: ['Defect', 'Kind of defect, of what was noted on a walk.'],
        organisation: ['Whose', 'The organisation that is responsible for it.'],
        outcome: ['Outcome', 'What came of it: yes, partly, no and so on. Empty: no answer yet.'],
        answer: ['Answer', 'The whole answer.'],
        answered: ['Answered', 'The day of the answer.'],
        matter: ['Matter', 'Number of the matter that the input became.'],
        inspected: ['Return walk', 'What was seen when somebody looked again.'],
        same: [
          'Same as',
          'Number of the input that it was joined into: the same thing, noted twice and counted once.',
        ],
        votes: ['Votes', 'Votes in a participatory budget.'],
      },
      actions: {
        item: ['Number', 'The action’s number.'],
        subject: [
          'Belongs to',
          'Number of the matter or dialogue; the action’s own when it belongs to none.',
        ],
        title: ['Comes from', 'Title of the matter or dialogue, or the decision or plan.'],
        what: ['Action', 'What is to be done.'],
        organisation: ['Carried out by', 'The organisation that does it.'],
        partners: ['Together with', 'Those who share the responsibility and those who take part.'],
        areas: ['Areas', 'Where the action is done.'],
        problem: ['Problem', 'What is wrong.'],
        crime: ['Plan against crime', 'Whether the action belongs to the local plan against crime.'],
        measure: ['Measure', 'Key of the measure in the development programme.'],
        effect: ['Desired effect', 'What should be different afterwards.'],
        baseline: ['Before', 'What the effect is compared with.'],
        indicator: ['Measured by', 'What is counted, and where the count comes from.'],
        funding: ['Paid by', 'Who pays.'],
        planned: ['Planned', 'The day the action was planned.'],
        firstDue: ['First due', 'The day that was set first. It stays when the action is moved.'],
        due: ['Due', 'The day that holds now.'],
        stage: ['Stage', 'Planned, done, checked or cancelled.'],
        done: ['Done', 'The day the action was done.'],
        doneText: ['What was done', 'In the words of whoever did it.'],
        checked: ['Effect checked', 'The day somebody looked at what came of it.'],
        result: ['Effect', 'Whether the effect came, did not come, or could not be seen.'],
        finding: ['What was seen', 'What was seen by whoever looked.'],
        example: ['Good example', 'Whether the action is worth showing to other districts.'],
        owner: ['Owner', 'Who at the district sees to it.'],
        evidence: ['Evidence', 'Link to what shows that the action is done.'],
      },
      partners: {
        name: ['Name', 'Name of the association or network.'],
        kind: ['Kind', 'Association, network, congregation, company and so on.'],
        areas: ['Areas', 'Areas where they are active.'],
        groups: ['Audiences', 'Whom they gather.'],
        stage: ['Cooperation', 'Whether the work together is going on, resting or ended.'],
        validTo: ['Valid to', 'The day on which the row is to be looked over.'],
        role: ['What they do', 'What they do together with the district.'],
        contact: ['Contact person', 'Who has agreed to stand here. Only while the consent holds.'],
        email: ['E-mail', 'The contact person’s address. Only while the consent holds.'],
        phone: ['Telephone', 'The contact person’s number. Only while the consent holds.'],
        consent: ['Consent', 'The day the consent was given.'],
        consentHow: ['Consent given', 'How the consent was given.'],
        consentFor: ['Consent to', 'What the consent covers.'],
        consentTo: ['Consent until', 'Last day of the consent; empty: until it is taken back.'],
      },
      contacts: {
        organisation: ['Organisation', 'Where the contact person is.'],
        areas: ['Areas', 'Areas that the contact person answers for.'],
        validTo: ['Valid to', 'The day on which the row is to be looked over.'],
        name: ['Name', 'The contact person’s name.'],
        position: ['Position', 'What the contact person does there.'],
        consent: ['Consent', 'The day on which the contact person agreed to stand here.'],
        email: ['E-mail', 'The contact person’s address.'],
        phone: ['Telephone', 'The contact person’s number.'],
      },
    },
    forms: {
      xlsx: 'A sheet for each list, with what each column means.',
      csv: 'A file for each list, and one with what the columns mean.',
      json: 'The rows with their names, and what the columns mean.',
    },
    dialogueForms: {
      xlsx: 'To read and count: a sheet for each list. Into another sheet come what was said and the answers, not votes, actions or every occasion.',
      csv: 'To read and count: a file for each list.',
      json: 'For another sheet: the whole dialogues, with occasions, answers and their days, votes and actions.',
    },
    period: { dialogues: 'Which dialogues', actions: 'Which actions' },
    from: 'Registered from',
    to: 'Registered up to',
    onlyOpen: 'Only those that are not closed',
    done: (file, rows) =>
      `${file} is ready, with ${rows === 1 ? '1 row' : `${rows} rows`}. It is among your downloads.`,
    none: 'Nothing fits the choices. Change the period or take closed ones too.',
    recipients: {
      colleague: 'Everything, as in the panel. Contact details without a consent are never in it.',
      other:
        'Names, telephone numbers and addresses found in texts are hidden. Owners, contact persons and links are taken away. Read the file through before you hand it on.',
      public: 'No free text, no people, no attendance under five.',
    },
    yes: 'Yes',
    no: 'No',
    states: {
      planned: 'Planned',
      done: 'Done',
      checked: 'Checked',
      cancelled: 'Cancelled',
      held: 'Held',
    },
  },
};

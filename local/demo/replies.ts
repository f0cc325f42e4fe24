import type { DecisionOutcome } from '../../shared/matters/kinds.ts';
import type { ClassedOutcome } from '../../shared/referrals/outcomes.ts';

type Choices = readonly [string, ...string[]];

/** What departments answer. Written so that each fits any question. */
export const ANSWERS: Readonly<Record<ClassedOutcome, { readonly fault: Choices; readonly other: Choices }>> =
  {
    yes: {
      fault: [
        'Felet är åtgärdat. Entreprenören var på plats i förra veckan och har skickat bilder.',
        'Arbetet är beställt och utfört. Vi kontrollerar platsen igen om en månad.',
        'Vi har lagat det som var trasigt och bytt ut de delar som var slitna.',
        'Åtgärdat. Platsen läggs in i ronderingen så att felet upptäcks tidigare nästa gång.',
      ],
      other: [
        'Ja. Vi genomför det inom ramen för årets budget och återkommer med dag för start.',
        'Vi delar bilden och har redan beställt en åtgärd. Den bör vara klar inom sex veckor.',
        'Ja, det går att ordna. Vår driftledare tar kontakt med stadsdelen om det praktiska.',
        'Vi ändrar vår rutin från och med nästa månad och följer upp efter ett halvår.',
      ],
    },
    yes_in_plan: {
      fault: [
        'Platsen ingår i en upprustning som börjar till våren. Tills dess gör vi en enklare lagning.',
        'Åtgärden finns i underhållsplanen och utförs när etappen kommer hit, senast i höst.',
      ],
      other: [
        'Frågan ingår i vår plan för nästa år. Tidpunkten beror på upphandlingen, som blir klar i höst.',
        'Det finns med i investeringsplanen. Projekteringen börjar efter sommaren.',
        'Åtgärden är prioriterad men ligger efter två andra platser. Vi räknar med start om ett år.',
      ],
    },
    partly: {
      fault: [
        'Det akuta är avhjälpt. Den större reparationen kräver nya delar och får vänta.',
        'Vi har säkrat platsen. Resten ligger på en annan fastighet, som vi har kontaktat.',
      ],
      other: [
        'En del går att göra direkt. Resten kräver medel som inte finns i år, men vi tar med det i nästa budget.',
        'Vi provar under tre månader på en del av sträckan och utvärderar tillsammans med stadsdelen.',
        'Vi kan öka tillsynen, men inte i den omfattning som önskas.',
      ],
    },
    no_with_reason: {
      fault: [
        'Vid vårt besök kunde vi inte hitta felet. Lämna gärna en närmare beskrivning så åker vi ut igen.',
        'Skicket är inom det som föreskrifterna tillåter. Vi gör en ny bedömning vid höstens besiktning.',
      ],
      other: [
        'Nej. Mätningen visar värden under gränsen för åtgärd, och andra platser har större behov.',
        'Det går inte på den platsen, eftersom ledningar och räddningsväg ligger i vägen.',
        'Vi har prövat liknande på två ställen och effekten uteblev. Därför prioriterar vi annat.',
        'Förslaget är bra men kostar mer än vad som finns avsatt. Vi ser ingen möjlighet de närmaste tre åren.',
      ],
    },
    no_without_reason: {
      fault: ['Ingen åtgärd planeras.'],
      other: ['Ärendet föranleder ingen åtgärd från vår sida.', 'Vi har inte möjlighet att göra detta.'],
    },
    not_ours: {
      fault: ['Vi äger inte marken. Frågan bör ställas till den som förvaltar platsen.'],
      other: [
        'Detta ligger utanför vårt uppdrag. Vi föreslår att frågan skickas vidare.',
        'Inte vårt ansvar: platsen hör till en annan förvaltning.',
      ],
    },
    needs_more: {
      fault: ['Vilken stolpe eller port gäller det? Utan nummer hittar entreprenören inte fram.'],
      other: ['Vi behöver veta vilka tider och vilken del av platsen det gäller innan vi kan svara.'],
    },
    holding: {
      fault: ['Anmälan är mottagen och ligger i kö. Vi återkommer.'],
      other: [
        'Tack för frågan. Den bereds hos oss och vi återkommer så snart vi kan.',
        'Vi har tagit emot remissen. Svaret dröjer på grund av hög belastning.',
      ],
    },
  };

export const DECISIONS: Readonly<Record<DecisionOutcome, Choices>> = {
  yes: [
    'Förslaget genomförs i år och betalas av förvaltningens driftbudget.',
    'Nämnden ställer sig bakom förslaget och ger förvaltningen i uppdrag att genomföra det.',
  ],
  yes_in_plan: ['Frågan är redan inplanerad och genomförs med nästa års upprustning.'],
  partly: [
    'Den del som förvaltningen själv råder över genomförs. Resten är en fråga för en annan nämnd.',
    'Ett försök görs under ett halvår. Därefter tas ny ställning.',
  ],
  no: [
    'Medel saknas i årets budget, och andra platser har ett större behov.',
    'Förslaget prövades mot den ansvariga förvaltningens svar och går inte att genomföra på platsen.',
  ],
  not_ours: [
    'Frågan ligger utanför nämndens uppdrag. Förslagsställaren har fått kontaktuppgift till den som avgör.',
  ],
};

/** What the resident is told; `{title}` and `{who}` are filled in. */
export const LETTERS: Readonly<
  Record<'repaired' | 'agreed' | 'planned' | 'partly' | 'no' | 'elsewhere', Choices>
> = {
  repaired: [
    'Hej! Du skrev till oss om ”{title}”. {who} har svarat och det är nu ordnat. Hör av dig om du ser att något återstår.',
    'Hej och tack för att du hörde av dig. Det du tog upp är åtgärdat enligt {who}. Vi tittade själva förbi i dag och det ser bra ut.',
  ],
  agreed: [
    'God nyhet: {who} säger ja till det du tog upp i ”{title}”. Arbetet börjar inom kort. Vi meddelar dig om tiden ändras.',
    'Hej! Vi frågade {who} om ”{title}” och svaret blev ja. Nästa steg är att de bokar tid med oss. Du får veta när det sker.',
  ],
  planned: [
    'Hej! Vi har frågat {who} om ”{title}”. Det finns med i planen för nästa år. Vi bevakar att det blir av och hör av oss då.',
    'Hej! Svaret från {who} är att platsen ska rustas upp, men inte förrän nästa år. Vi förstår att det känns långt bort.',
  ],
  partly: [
    'Hej! En del av det du önskar går att göra nu, resten kräver pengar som inte finns i år. Så svarar {who}: en tillfällig lösning kommer först.',
    'Hej! Om ”{title}”: {who} har gjort det mest brådskande. Vi tar upp resten på nytt när nästa budget görs.',
  ],
  no: [
    'Hej! Vi har prövat det du tog upp i ”{title}”. Svaret från {who} blev nej, och skälet är att andra platser har ett större behov. Tack för att du engagerade dig.',
    'Hej! Tyvärr blir det inte som du föreslår. {who} har undersökt saken och ser ingen möjlighet de närmaste åren. Du kan alltid höra av dig igen om läget ändras.',
  ],
  elsewhere: [
    'Hej! Frågan om ”{title}” avgörs inte av stadsdelen. Vi har skickat dina ord vidare till {who} och lagt med kontaktuppgift här nedanför.',
  ],
};

/** What the resident is told when the district answers alone. */
export const OWN_LETTERS: Readonly<Record<'praise' | 'question' | 'fault' | 'other', Choices>> = {
  praise: [
    'Tack för de fina orden! Vi läste upp dem på arbetsplatsträffen i morse.',
    'Vad roligt att höra. Vi har hälsat till dem det gäller.',
    'Tack för att du tog dig tid att skriva något bra. Det sparas hos oss.',
  ],
  question: [
    'Vi pratades vid i telefon och gick igenom vad som gäller. Länken till sidan med alla uppgifter är skickad.',
    'Hej! Svaret på din fråga finns nu på vår webbplats, och vi har skrivit ut sidan och lagt den i receptionen.',
    'Hej! Vi har tagit reda på hur det ligger till: det är som du trodde. Beslutet och en kontaktperson följer med detta svar.',
    'Hej! Du är välkommen till medborgarkontoret så hjälper vi dig med ansökan. Drop-in tisdag och torsdag.',
  ],
  fault: [
    'Hej! Vår parkdrift har lagat det i dag. Tack för att du sa till.',
    'Hej! Felet är anmält till driften och åtgärdat. Du får gärna kika förbi och säga om det håller.',
    'Hej! Vi spärrade av platsen samma dag och reservdelen monterades i morse.',
  ],
  other: [
    'Hej! Vi har tagit upp det du skrev på förvaltningens möte. Från nästa månad ändrar vi vår rutin, och du får gärna berätta om det märks.',
    'Hej! Vi har läst och diskuterat det du tar upp. Det blir ett försök till sommaren, och vi bjuder in dig till planeringen.',
    'Hej! Tack för din idé. I år räcker inte pengarna, men den finns med i underlaget till nästa års plan. Beskedet kommer i januari.',
    'Hej! Vi förstår att du är besviken. Så här gör vi nu: ansvarig chef ringer upp dig, och vi följer upp efter en månad.',
  ],
};

/** Why a matter was closed although the resident had not been told. */
export const SILENT_REASONS: Choices = [
  'Avsändaren gick inte att nå: kontot är borttaget.',
  'Inlägget är raderat och inga kontaktuppgifter finns.',
  'Brevet kom i retur och telefonnumret används inte längre.',
  'Samma person fick svar i ett annat ärende.',
];

import type { ClosingType, DialogueCategory } from './dialogue-forms.ts';

/** Id, Swedish name, English name. */
type FormRow = readonly [id: string, nameSv: string, nameEn: string];

/** Forms of dialogue and of taking in what residents say, as the city's own documents name them: by how they end, and by category. */
// biome-ignore format: a line a form keeps the table readable
export const DIALOGUE_FORM_ROWS: Readonly<Record<ClosingType, Partial<Readonly<Record<DialogueCategory, readonly FormRow[]>>>>> = {
  feedback_meeting: {
    dialogue: [
      ['boendedialog', 'Boendedialog', 'Tenant dialogue'],
    ],
  },
  feedback_to_participants: {
    dialogue: [
      ['medborgardialog', 'Medborgardialog', 'Citizen dialogue'],
      ['tidig-dialog', 'Tidig dialog i områdesplanering', 'Early planning dialogue'],
      ['skolan-som-arena', 'Skolan som arena för dialog', 'School as dialogue arena'],
      ['festival-politik-kultur', 'Festival och demokrativecka', 'Democracy festival and week'],
      ['vardnadshavardialog', 'Dialog med vårdnadshavare', 'Guardian dialogue'],
      ['facilitatorledd-dialog', 'Dialog ledd av facilitator', 'Facilitated dialogue'],
    ],
    meeting: [
      ['medborgarmote', 'Medborgarmöte', 'Public meeting'],
      ['trygghetsmote', 'Trygghetsmöte för medborgare', 'Safety meeting for residents'],
      ['mote-boende-verksamma', 'Möte med boende och verksamma', 'Meeting with residents and local actors'],
      ['dialogmote-foretagare', 'Dialogmöte för företagare', 'Dialogue meeting for businesses'],
    ],
    council: [
      ['referensgrupp-unga', 'Referensgrupp med unga flickor och pojkar', 'Youth reference group'],
    ],
  },
  account_in_plan: {
    consultation: [
      ['samrad', 'Samråd', 'Statutory planning consultation'],
    ],
    dialogue: [
      ['barns-delaktighet-utemiljo', 'Barns delaktighet i utemiljön', 'Children\'s participation in outdoor planning'],
      ['parkdialog', 'Invånares medverkan i parkplanering', 'Resident involvement in parks'],
    ],
    council: [
      ['planeringsrad', 'Planeringsråd', 'Planning council'],
    ],
  },
  report_to_responsible_party: {
    consultation: [
      ['samradsmote-fastighetsagare', 'Samrådsmöte och seminarium hos fastighetsägarförening', 'Property owners consultation meeting'],
    ],
    walk: [
      ['trygghetsvandring', 'Trygghetsvandring', 'Safety walk'],
      ['tillsynsvandring', 'Tillsynsvandring Walk 127', 'Inspection walk by youth (Walk 127)'],
    ],
    point_of_contact: [
      ['stockholmsvardar', 'Stockholmsvärdar', 'Stockholm hosts'],
    ],
  },
  answer_from_board: {
    meeting: [
      ['namndsammantrade', 'Deltagande vid nämndsammanträde', 'Attending a board meeting'],
    ],
    incoming: [
      ['medborgarforslag', 'Medborgarförslag', 'Citizen proposal'],
    ],
    council: [
      ['ungdomsrad', 'Ungdomsråd och ungdomskommission', 'Youth council'],
      ['pensionarsrad-funktionshinderrad', 'Pensionärsråd och råd för funktionshinderfrågor', 'Pensioners and disability councils'],
    ],
  },
  situation_report: {
    walk: [
      ['nattvandring', 'Nattvandring', 'Night walk'],
      ['vuxenvandring', 'Vuxenvandring', 'Adult walk'],
      ['foraldravandring', 'Föräldra- och trivselvandring', 'Parent walk'],
    ],
    council: [
      ['ungdomsforum', 'Ungdomsforum', 'Youth forum'],
    ],
    collaboration: [
      ['utsattningsmote', 'Utsättningsmöte', 'Briefing before evening and weekend shifts'],
    ],
    point_of_contact: [
      ['sms-natverk', 'SMS-lista och SMS-kedja', 'SMS contact chain'],
    ],
  },
  account_of_outcome: {
    budget: [
      ['medborgarbudget', 'Medborgarbudget', 'Participatory budgeting'],
    ],
    dialogue: [
      ['konstprojekt-delaktighet', 'Konstprojekt med boende (Konst händer)', 'Participatory art project'],
    ],
  },
  handed_over_as_matter: {
    budget: [
      ['projektkontor', 'Projektkontor', 'Citizen project office'],
    ],
    monitoring: [
      ['omvarldsbevakning', 'Lokal omvärldsbevakning i sociala medier', 'Local social media monitoring'],
      ['mediebevakning', 'Mediebevakning', 'Media monitoring'],
    ],
    point_of_contact: [
      ['medborgarvardar', 'Medborgarvärdar', 'Citizen hosts'],
      ['ovriga-vardar', 'Trygghets-, områdes-, miljö-, bo- och ungdomsvärdar', 'Other area hosts'],
      ['medborgarkontor', 'Medborgarkontor', 'Citizen service office'],
      ['motesplats', 'Fysisk mötesplats som arena för dialog', 'Meeting place as dialogue arena'],
      ['community-center', 'Community Center och Community School', 'Community centre and community school'],
    ],
    collaboration: [
      ['lots', 'Lots för civilsamhället', 'Civil society guide'],
    ],
  },
  answer_to_submitter: {
    incoming: [
      ['synpunkter-klagomal', 'Synpunkter och klagomål', 'Comments and complaints'],
      ['medborgarfraga', 'Medborgarfråga', 'Citizen enquiry'],
      ['ide-synpunktsbrevlada', 'Idé- och synpunktsbrevlåda', 'Ideas and comments box'],
    ],
    digital: [
      ['ungas-digitala-inflytande', 'Webbplats, app och digitala lösningar för ungas inflytande', 'Digital youth participation'],
      ['sociala-medier-narvaro', 'Närvaro i sociala medier', 'Social media presence'],
      ['digital-plattform-invanardialog', 'Digital plattform för invånardialog och lokal kommunikation', 'Digital platform for local dialogue'],
    ],
  },
  receipt_of_repair: {
    incoming: [
      ['felanmalan', 'Felanmälan', 'Fault report'],
    ],
  },
  result_to_follow_up: {
    survey: [
      ['ungdomspanel-app', 'Ungdomspanel via app', 'Youth panel via app'],
      ['trygghetsmatning', 'Trygghetsmätning (Trygg i Stockholm)', 'City safety survey'],
      ['medborgarundersokning', 'Medborgarundersökning', 'Citizen survey'],
      ['kundundersokning', 'Kundundersökning i bostadsbolag', 'Tenant satisfaction survey'],
      ['stockholmsenkaten', 'Stockholmsenkäten', 'Stockholm youth survey'],
      ['handlarenkat', 'Enkät till handlare', 'Trader survey'],
      ['foreningsenkat', 'Enkät till föreningar', 'Association survey'],
      ['invanarintervju', 'Intervjuer med invånare', 'Resident interviews'],
    ],
  },
  follow_up_against_survey: {
    council: [
      ['brottsforebyggande-rad', 'Brottsförebyggande råd (BRÅ)', 'Local crime prevention council'],
    ],
  },
  information: {
    point_of_contact: [
      ['jarva-informationscentrum', 'Bostadsbolagets mötesplats och utställning', 'Renewal information centre'],
    ],
    dialogue: [
      ['valdeltagandeaktivitet', 'Aktiviteter för ökat valdeltagande', 'Voter turnout activities'],
    ],
  },
  report_to_board: {
    collaboration: [
      ['kartlaggning-civilsamhalle', 'Kartläggning av civilsamhället', 'Civil society mapping'],
    ],
  },
  shared_list: {
    collaboration: [
      ['nytt-arbetssatt-workshop', 'Workshop mellan staden, polisen och lokala aktörer', 'Joint workshop'],
    ],
  },
};

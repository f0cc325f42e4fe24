import type { Channel, MatterKind } from '../matters/kinds.ts';
import type { Twin } from './language.ts';

/** What a matter is and where it came from: apart from the other words of the loop, for those who need no more. */
export interface KindWords {
  readonly kinds: Readonly<Record<MatterKind, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
}

export const kindWords: Twin<KindWords> = {
  sv: {
    kinds: {
      comment: 'Synpunkt',
      complaint: 'Klagomål',
      citizen_proposal: 'Medborgarförslag',
      citizen_enquiry: 'Medborgarfråga',
      fault_report: 'Felanmälan',
      idea: 'Idé',
    },
    channels: {
      social_media: 'Sociala medier',
      web_form: 'Webbformulär',
      e_service: 'E-tjänst',
      mail: 'E-post',
      phone: 'Telefon',
      visit: 'Besök',
      letter: 'Brev',
      dialogue: 'Dialog',
      other: 'Annat',
    },
  },
  en: {
    kinds: {
      comment: 'Comment',
      complaint: 'Complaint',
      citizen_proposal: 'Citizen proposal',
      citizen_enquiry: 'Citizen enquiry',
      fault_report: 'Fault report',
      idea: 'Idea',
    },
    channels: {
      social_media: 'Social media',
      web_form: 'Web form',
      e_service: 'E-service',
      mail: 'E-mail',
      phone: 'Phone',
      visit: 'Visit',
      letter: 'Letter',
      dialogue: 'Dialogue',
      other: 'Other',
    },
  },
};

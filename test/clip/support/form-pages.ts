/** Forms, receipts, and pages that only look like one, each with what must come of it. Written before the readers were mended. */
export interface FormPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Its kind; a page that is neither may be read as anything but a form or receipt. */
  readonly kind: 'form' | 'receipt' | 'neither';
  /** Label and value of every answer, in page order; 'held' where it must not be ticked. */
  readonly answers?: readonly (readonly [label: string, value: string, held?: 'held'])[];
  readonly text?: string;
  readonly title?: string;
}

const page = (title: string, body: string, lang = 'sv'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Norrängens kommun</a></header><main>${body}</main></body></html>`;

export const FORM_PAGES: readonly FormPage[] = [
  {
    name: 'payment by labels alone',
    url: 'https://betala.exempel.se/avgift',
    kind: 'neither',
    html: page(
      'Betala',
      '<h1>Betala avgiften</h1><form><label for="n">Namn på kortet</label><input id="n" value="ESTER VIK"><label for="k">Kortnummer</label><input id="k" value="4111 1111 1111 1111"><label for="m">MM/ÅÅ</label><input id="m" value="12/29"><label for="v">CVC</label><input id="v" value="123"><label for="b">Belopp</label><input id="b" value="150"></form>',
    ),
  },
  {
    name: 'passwords and codes shown as text',
    url: 'https://kommun.exempel.se/anmal',
    kind: 'form',
    html: page(
      'Felanmälan',
      '<h1>Felanmälan</h1><form><label>Välj lösenord <input name="p2" value="hemligt2"></label><label>PIN-kod <input name="x1" value="4711"></label><label>Vad är 3+4? <input name="humancheck" value="7"></label><label>Hur mycket är två plus tre? <input name="q9" value="5"></label><label>Engångskod från SMS <input name="q8" value="882211"></label><label>Säkerhetsfråga: husdjur <input name="q7" value="Sixten"></label><label>Kontonummer <input name="q6" value="8327-9 123456789"></label><label>Mail <input name="q5" value="ester@exempel.se"></label><label>Kort beskrivning <input name="q4" value="Lampan är sönder"></label><label>Beskriv felet <textarea name="q3">Lampan blinkar.</textarea></label></form>',
    ),
    answers: [
      ['Mail', 'ester@exempel.se', 'held'],
      ['Kort beskrivning', 'Lampan är sönder'],
      ['Beskriv felet', 'Lampan blinkar.'],
    ],
    text: 'Lampan blinkar.',
  },
  {
    name: 'a proposal with a box of facts',
    url: 'https://forslag.exempel.se/f/31',
    kind: 'neither',
    html: page(
      'Bygg en brygga vid badet',
      '<div class="status-badge">Röstning pågår</div><h1>Bygg en brygga vid badet</h1><ul class="facts"><li><span class="facts__label">Förslagsställare</span><span class="facts__value">Amina Vik</span></li><li><span class="facts__label">Inkommet</span><span class="facts__value">14 februari 2026</span></li><li><span class="facts__label">Röster</span><span class="facts__value">41</span></li><li><span class="facts__label">Område</span><span class="facts__value">Norrängen</span></li></ul><div class="rte"><p>Jag vill att det byggs en brygga vid badet.</p><p>Nu går man i vassen.</p></div><section class="comments"><h2>Kommentarer</h2><p>Inga än.</p></section>',
    ),
  },
  {
    name: 'a chat of a question hour',
    url: 'https://kommun.exempel.se/chatt/2026-03-02',
    kind: 'neither',
    html: page(
      'Chatt',
      '<h1>Frågestund 2 mars</h1><dl class="log"><dt><time>18:03</time> Leila</dt><dd>När öppnar badet?</dd><dt><time>18:05</time> Direktören</dt><dd>Hej Leila! Vi räknar med september.</dd><dt><time>18:06</time> Leila</dt><dd>Tack</dd><dt><time>18:09</time> Per</dt><dd>Blir det bastu?</dd></dl>',
    ),
  },
  {
    name: 'an old forum in a table',
    url: 'https://forening.exempel.se/viewtopic.php?t=12',
    kind: 'neither',
    html: page(
      'Soprummet',
      '<table class="forumline"><tr><th>Skribent</th><th>Meddelande</th></tr><tr><td class="row1"><a name="12"></a><span class="name"><b>Ing-Britt</b></span><br><span class="postdetails">Anslöt: 2019-02-02<br>Inlägg: 44</span></td><td class="row2"><span class="postdetails">Skrivet: sön maj 03, 2026 10:11 am Rubrik: Soprummet</span> <a>Citera</a><br><span class="postbody">Dörren går inte att låsa.</span></td></tr><tr><td class="row1"><a name="13"></a><span class="name"><b>Mats P</b></span><br><span class="postdetails">Anslöt: 2020-02-02<br>Inlägg: 4</span></td><td class="row2"><span class="postdetails">Skrivet: sön maj 03, 2026 11:11 am Rubrik: Re: Soprummet</span> <a>Citera</a><br><span class="postbody">Samma hos oss.</span></td></tr></table>',
    ),
  },
  {
    name: 'a text with a form that sends it on to a friend',
    url: 'https://blogg.exempel.se/bryggan',
    kind: 'neither',
    html: page(
      'Bryggan',
      '<h1>Bryggan</h1><p>Bryggan vid södra badet har varit stängd i två år, och ingen säger när den öppnar. Vi som bor här har frågat både kommunen och hamnen.</p><form action="/skicka"><label>Vännens e-post <input type="email" name="till"></label><label>Din e-post <input type="email" name="fran"></label><label>Hälsning <textarea name="ord"></textarea></label><label><input type="checkbox" name="kopia" checked> Skicka en kopia till mig</label></form>',
    ),
  },
  {
    name: 'the facts of a contact page',
    url: 'https://kommun.exempel.se/kontakt',
    kind: 'neither',
    html: page(
      'Kontakta oss',
      '<h1>Kontakta oss</h1><dl><dt>Öppettider</dt><dd>Måndag–fredag 8–16</dd><dt>Besöksadress</dt><dd>Storgatan 1</dd><dt>E-post</dt><dd>kommun@exempel.se</dd></dl>',
    ),
  },
  {
    name: 'the last step of a wizard',
    url: 'https://e.exempel.se/felanmalan/granska',
    kind: 'receipt',
    html: page(
      'Felanmälan',
      '<h1>Felanmälan gata och park</h1><h2>Granska dina uppgifter</h2><table><tr><th scope="row">Vad gäller det?</th><td>Gata <a href="#1">Ändra</a></td></tr><tr><th scope="row">Beskrivning</th><td>Hål i gatan, ca 30 cm <a href="#2">Ändra</a></td></tr><tr><th scope="row">Namn</th><td>Bo Vik <a href="#3">Ändra</a></td></tr><tr><th scope="row">Telefon</th><td>070-174 06 05 <a href="#4">Ändra</a></td></tr></table><button>Skicka in</button>',
    ),
    answers: [
      ['Vad gäller det?', 'Gata'],
      ['Beskrivning', 'Hål i gatan, ca 30 cm'],
      ['Namn', 'Bo Vik', 'held'],
      ['Telefon', '070-174 06 05', 'held'],
    ],
    text: 'Hål i gatan, ca 30 cm',
  },
  {
    name: 'a receipt by headings',
    url: 'https://e.exempel.se/tack',
    kind: 'receipt',
    html: page(
      'Tack',
      '<h1>Tack! Din synpunkt är mottagen</h1><p>Ditt ärendenummer är SYN-2026-00412. Spara numret.</p><h2>Din synpunkt</h2><h3>Rubrik</h3><p>Räcket vid bron</p><h3>Beskrivning</h3><p>Räcket är löst.</p><p>Det svajar när man tar i det.</p><h3>Plats</h3><p>Åbrons norra fäste</p><h3>Inskickad</h3><p>2026-03-02 14:05</p><h3>Kontaktuppgifter</h3><p>Bo Vik<br>bo.vik@exempel.se<br>070-174 06 05</p><p><a href="/">Till startsidan</a></p>',
    ),
    answers: [
      ['Rubrik', 'Räcket vid bron'],
      ['Beskrivning', 'Räcket är löst.\n\nDet svajar när man tar i det.'],
      ['Plats', 'Åbrons norra fäste'],
      ['Inskickad', '2026-03-02 14:05'],
      ['Kontaktuppgifter', 'Bo Vik\nbo.vik@exempel.se\n070-174 06 05', 'held'],
    ],
    text: 'Räcket är löst.\n\nDet svajar när man tar i det.',
    title: 'Räcket vid bron',
  },
  {
    name: 'a preview of query blocks with help',
    url: 'https://e.exempel.se/flode/preview',
    kind: 'receipt',
    html: page(
      'Förhandsgranska',
      '<h1>Lämna en synpunkt</h1><div class="query"><div class="heading-wrapper"><h2>Vad gäller din synpunkt?</h2></div><div class="description"><p>Välj ett.</p></div><p class="align-left">Lekplats</p></div><div class="query"><div class="heading-wrapper"><h2>Din synpunkt</h2></div><article><p>Gungan saknas.</p></article></div><div class="query"><div class="heading-wrapper"><h2>Kontaktuppgifter</h2></div><article><div class="split"><strong class="block">Förnamn</strong><p>Ester</p></div><div class="split"><strong class="block">Gatuadress</strong><p>Åsvägen 3</p></div></article></div>',
    ),
    answers: [
      ['Vad gäller din synpunkt?', 'Lekplats'],
      ['Din synpunkt', 'Gungan saknas.'],
      ['Förnamn', 'Ester', 'held'],
      ['Gatuadress', 'Åsvägen 3', 'held'],
    ],
    text: 'Gungan saknas.',
  },
  {
    name: 'a position in two boxes with one label',
    url: 'https://fel.exempel.se/ny',
    kind: 'form',
    html: page(
      'Ny anmälan',
      '<h1>Ny anmälan</h1><form action="/ny"><div><label>Position</label><input id="lat" readonly value="59.2761"><input id="lng" readonly value="17.9012"></div><div><label for="be">Beskrivning</label><textarea id="be">Skylten ligger ner.</textarea></div></form>',
    ),
    answers: [
      ['Position', '59.2761, 17.9012'],
      ['Beskrivning', 'Skylten ligger ner.'],
    ],
    text: 'Skylten ligger ner.',
  },
  {
    name: 'a fault report on a map, in English, with a category and an address of the place',
    url: 'https://fault.example.org/new',
    kind: 'form',
    html: page(
      'New report',
      '<h1>New report</h1><form action="/new"><div><label for="ca">Category</label><select id="ca"><option value="">Choose</option><option value="3" selected>Street lighting</option></select></div><div><label>Position</label><input id="lat" readonly value="59.2761"><input id="lng" readonly value="17.9012"></div><div><label for="be">Description</label><textarea id="be">The sign is lying down.</textarea></div><div><label for="em">E-mail</label><input id="em" type="email" value="ester@example.org"></div></form>',
      'en',
    ),
    answers: [
      ['Category', 'Street lighting'],
      ['Position', '59.2761, 17.9012'],
      ['Description', 'The sign is lying down.'],
      ['E-mail', 'ester@example.org', 'held'],
    ],
    text: 'The sign is lying down.',
  },
  {
    name: 'the receipt of such a report',
    url: 'https://fel.exempel.se/tack',
    kind: 'receipt',
    html: page(
      'Tack för din anmälan',
      '<h1>Tack för din anmälan</h1><dl><dt>Ärendenummer</dt><dd>2026-4411</dd><dt>Kategori</dt><dd>Gatubelysning</dd><dt>Plats</dt><dd>Vid Björkvägen 3</dd><dt>Beskrivning</dt><dd>Skylten ligger ner.</dd><dt>E-post</dt><dd>ester@exempel.se</dd></dl>',
    ),
    answers: [
      ['Ärendenummer', '2026-4411'],
      ['Kategori', 'Gatubelysning'],
      ['Plats', 'Vid Björkvägen 3'],
      ['Beskrivning', 'Skylten ligger ner.'],
      ['E-post', 'ester@exempel.se', 'held'],
    ],
    text: 'Skylten ligger ner.',
  },
  {
    name: 'a form of roles',
    url: 'https://arende.exempel.se/nytt',
    kind: 'form',
    html: page(
      'Nytt ärende',
      '<h1>Nytt ärende</h1><div><span id="c1">Kategori</span><div role="combobox" aria-labelledby="c1" tabindex="0">Belysning</div></div><div><span id="c2">Beskriv ärendet</span><div role="textbox" aria-multiline="true" contenteditable="true" aria-labelledby="c2"><div>Lampan är släckt.</div><div>Sedan i går.</div></div></div><div role="radiogroup" aria-label="Vill du ha svar?"><div role="radio" aria-checked="false">Nej</div><div role="radio" aria-checked="true">Ja</div></div><div role="checkbox" aria-checked="true" aria-label="Jag har läst informationen"></div><div><span id="c3">E-post</span><div role="textbox" contenteditable="true" aria-labelledby="c3">ester@exempel.se</div></div>',
    ),
    answers: [
      ['Kategori', 'Belysning'],
      ['Beskriv ärendet', 'Lampan är släckt.\nSedan i går.'],
      ['Vill du ha svar?', 'Ja'],
      ['Jag har läst informationen', '✓'],
      ['E-post', 'ester@exempel.se', 'held'],
    ],
    text: 'Lampan är släckt.\nSedan i går.',
  },
  {
    name: 'a receipt full of people',
    url: 'https://e.exempel.se/arende/7',
    kind: 'receipt',
    html: page(
      'Kvittens',
      '<h1>Kvittens</h1><dl><dt>Ärendenummer</dt><dd>2026-77</dd><dt>Anmälare</dt><dd>Ester Vik</dd><dt>Vårdnadshavare 1</dt><dd>Bo Vik</dd><dt>Inloggad som</dt><dd>Ester Vik</dd><dt>Din adress</dt><dd>Åsvägen 3</dd><dt>Övrigt</dt><dd>Åsvägen 3 lgh 1102</dd><dt>Kommentar till dig själv</dt><dd>ester@exempel.se</dd><dt>Lösenord</dt><dd>hemligt</dd><dt>CVV</dt><dd>123</dd><dt>Postort</dt><dd>127 37 Norrängen stad</dd><dt>Beskrivning</dt><dd>Bänken saknas</dd></dl>',
    ),
    answers: [
      ['Ärendenummer', '2026-77'],
      ['Anmälare', 'Ester Vik', 'held'],
      ['Vårdnadshavare 1', 'Bo Vik', 'held'],
      ['Inloggad som', 'Ester Vik', 'held'],
      ['Din adress', 'Åsvägen 3', 'held'],
      ['Övrigt', 'Åsvägen 3 lgh 1102', 'held'],
      ['Kommentar till dig själv', 'ester@exempel.se', 'held'],
      ['Postort', '127 37 Norrängen stad'],
      ['Beskrivning', 'Bänken saknas'],
    ],
    text: 'Bänken saknas',
  },
];

/** Kept apart while the readers were mended, and read for the first time when they were done. */
export const UNSEEN_FORM_PAGES: readonly FormPage[] = [
  {
    name: 'a review list with buttons',
    url: 'https://tjanst.exempel.se/steg/5',
    kind: 'receipt',
    html: page(
      'Kontrollera och skicka',
      '<h1>Kontrollera och skicka</h1><dl class="summary"><div><dt>Typ av fel</dt><dd>Klotter</dd><dd><button>Redigera</button></dd></div><div><dt>Vad har hänt?</dt><dd>Klotter på tunnelns vägg. <a href="#x">Redigera</a></dd></div><div><dt>Uppgiftslämnare</dt><dd>Siv Lo <a href="#x">Redigera</a></dd></div><div><dt>Mejl</dt><dd>siv.lo@exempel.se <a href="#x">Redigera</a></dd></div></dl>',
    ),
    answers: [
      ['Typ av fel', 'Klotter'],
      ['Vad har hänt?', 'Klotter på tunnelns vägg.'],
      ['Uppgiftslämnare', 'Siv Lo', 'held'],
      ['Mejl', 'siv.lo@exempel.se', 'held'],
    ],
    text: 'Klotter på tunnelns vägg.',
  },
  {
    name: 'an English receipt by headings',
    url: 'https://council.example/report/sent',
    kind: 'receipt',
    html: page(
      'Report sent',
      '<h1>Thank you, we have received your report</h1><p>Your reference number is R-5512.</p><h2>Category</h2><p>Street lighting</p><h2>Description</h2><p>Three lamps are out by the pond.</p><h2>Reported by</h2><p>Ivy Marsh</p><h2>Date of birth</h2><p>1 May 1960</p>',
      'en',
    ),
    answers: [
      ['Category', 'Street lighting'],
      ['Description', 'Three lamps are out by the pond.'],
      ['Reported by', 'Ivy Marsh', 'held'],
      ['Date of birth', '1 May 1960', 'held'],
    ],
    text: 'Three lamps are out by the pond.',
  },
  {
    name: 'a guest book in a definition list',
    url: 'https://hembygd.exempel.se/gastbok',
    kind: 'neither',
    html: page(
      'Gästbok',
      '<h1>Gästbok</h1><dl><dt>Berit, 2 mars</dt><dd>Så fin sida!</dd><dt>Arne i Norrängen</dt><dd>När är nästa möte?</dd><dt>Solveig</dt><dd>Tack för kaffet.</dd></dl>',
    ),
  },
  {
    name: 'a petition with facts in a table',
    url: 'https://namn.exempel.se/p/8',
    kind: 'neither',
    html: page(
      'Rädda badet',
      '<h1>Rädda badet</h1><table><tr><th>Startad av</th><td>Hodan Vik</td></tr><tr><th>Namn</th><td>312</td></tr><tr><th>Mottagare</th><td>Kulturnämnden</td></tr></table><p>Badet i Norrängen ska stängas efter sommaren, men det är det enda badet som går att nå utan bil.</p><p>Vi kräver att det får vara kvar.</p>',
    ),
  },
  {
    name: 'an English form of roles with a list and a switch',
    url: 'https://desk.example/new',
    kind: 'form',
    html: page(
      'New request',
      '<h1>New request</h1><section><h3 id="h1">Subject</h3><div role="textbox" contenteditable="plaintext-only" aria-labelledby="h1">Bin is full</div><label id="l2">Area</label><div role="listbox" aria-labelledby="l2"><div role="option" aria-selected="false">North</div><div role="option" aria-selected="true">South</div></div><h3 id="h3">Message</h3><div role="textbox" aria-multiline="true" contenteditable="true" aria-labelledby="h3">It has been full since Monday.</div><div role="switch" aria-checked="false" aria-label="Urgent"></div><h3 id="h4">Password</h3><div role="textbox" contenteditable="true" aria-labelledby="h4">hunter2</div></section>',
      'en',
    ),
    answers: [
      ['Subject', 'Bin is full'],
      ['Area', 'South'],
      ['Message', 'It has been full since Monday.'],
      ['Urgent', ''],
    ],
    text: 'It has been full since Monday.',
    title: 'Bin is full',
  },
  {
    name: 'an English payment by labels alone',
    url: 'https://pay.example/permit',
    kind: 'neither',
    html: page(
      'Pay',
      '<h1>Pay for your permit</h1><form><label for="a">Cardholder</label><input id="a" value="IVY MARSH"><label for="b">Number on the front of your card</label><input id="b" value="5555 5555 5555 4444"><label for="c">Valid thru</label><input id="c" value="01/30"><label for="d">Three digits on the back</label><input id="d" value="321"></form>',
      'en',
    ),
  },
  {
    name: 'a registration with secrets among its answers',
    url: 'https://forening.exempel.se/bli-medlem',
    kind: 'form',
    html: page(
      'Bli medlem',
      '<h1>Bli medlem</h1><form><p><label for="f1">Sökandes för- och efternamn</label><input id="f1" value="Siv Lo"></p><p><label for="f2">Personnr/samordningsnr</label><input id="f2" value="900101-0017"></p><p><label for="f3">Upprepa lösenordet</label><input id="f3" value="abc"></p><p><label for="f4">Din mors flicknamn (hemlig fråga)</label><input id="f4" value="Ek"></p><p><label for="f5">Räkna ut: 12 minus 4</label><input id="f5" value="8"></p><p><label for="f6">Lgh-nr</label><input id="f6" value="1102"></p><p><label for="f7">Vad vill du bidra med?</label><textarea id="f7">Kan hjälpa till på loppisen.</textarea></p><p><label for="f8">IBAN</label><input id="f8" value="SE45 5000 0000 0583 9825 7466"></p></form>',
    ),
    answers: [
      ['Sökandes för- och efternamn', 'Siv Lo', 'held'],
      ['Personnr/samordningsnr', '900101-0017', 'held'],
      ['Lgh-nr', '1102', 'held'],
      ['Vad vill du bidra med?', 'Kan hjälpa till på loppisen.'],
    ],
    text: 'Kan hjälpa till på loppisen.',
  },
  {
    name: 'a case page in a table with the caretaker and the tenant',
    url: 'https://hyres.exempel.se/mina/44',
    kind: 'receipt',
    html: page(
      'Felanmälan 44',
      '<h1>Din felanmälan är mottagen</h1><table><tr><td>Hyresgäst</td><td>Siv Lo</td></tr><tr><td>Lägenhet</td><td>3-1102</td></tr><tr><td>Nås på</td><td>070-174 06 05 (dagtid)</td></tr><tr><td>Felbeskrivning</td><td>Kranen droppar.</td></tr><tr><td>Portkod</td><td>4711</td></tr></table>',
    ),
    answers: [
      ['Hyresgäst', 'Siv Lo', 'held'],
      ['Lägenhet', '3-1102', 'held'],
      ['Nås på', '070-174 06 05 (dagtid)', 'held'],
      ['Felbeskrivning', 'Kranen droppar.'],
    ],
    text: 'Kranen droppar.',
  },
];

/**
 * Every way in which content can be wrong, in an editor's words. One table: the checks name a kind
 * and fill in the blanks, the printer does the rest, and tests have a fixture for each kind.
 */
import type { Locale, Localized } from '../i18n/locales.ts';

/** What a message may name. All values are ready to print. */
export interface ProblemDetail {
  field?: string;
  found?: string;
  expected?: string;
  names?: string;
  /** The reason that the termbase gives. */
  why?: Localized;
}

type Message = (detail: Required<Omit<ProblemDetail, 'why'>> & { why: string }) => string;
interface ProblemKind {
  text: Localized<Message>;
  guide: string;
}

const guides = {
  story: 'docs/editors/stories',
  pictures: 'docs/editors/pictures',
  facts: 'docs/editors/facts',
  languages: 'docs/editors/languages',
  translating: 'docs/editors/translating',
  planning: 'docs/editors/planning',
  words: 'docs/editors/words',
} as const;

export const problemKinds = {
  missingField: {
    guide: guides.story,
    text: {
      nl: ({ field }) => `\`${field}\` ontbreekt. Vul het in.`,
      en: ({ field }) => `\`${field}\` is missing. Fill it in.`,
      de: ({ field }) => `\`${field}\` fehlt. Bitte ausfüllen.`,
    },
  },
  unknownField: {
    guide: guides.story,
    text: {
      nl: ({ field }) =>
        `\`${field}\` is geen veld van dit soort item. Verbeter de naam of haal de regel weg.`,
      en: ({ field }) =>
        `\`${field}\` is not a field of this kind of item. Correct its name or remove the line.`,
      de: ({ field }) =>
        `\`${field}\` ist kein Feld dieser Art von Eintrag. Namen berichtigen oder Zeile entfernen.`,
    },
  },
  tooLong: {
    guide: guides.story,
    text: {
      nl: ({ field, found, expected }) =>
        `\`${field}\` is te lang: ${found} tekens, hoogstens ${expected}. Kort het in.`,
      en: ({ field, found, expected }) =>
        `\`${field}\` is too long: ${found} characters, at most ${expected}. Shorten it.`,
      de: ({ field, found, expected }) =>
        `\`${field}\` ist zu lang: ${found} Zeichen, höchstens ${expected}. Bitte kürzen.`,
    },
  },
  tooMany: {
    guide: guides.story,
    text: {
      nl: ({ field, found, expected }) =>
        `\`${field}\` telt ${found} regels, hoogstens ${expected}. Haal er een weg.`,
      en: ({ field, found, expected }) =>
        `\`${field}\` has ${found} lines, at most ${expected}. Remove one.`,
      de: ({ field, found, expected }) =>
        `\`${field}\` hat ${found} Zeilen, höchstens ${expected}. Entfernen Sie eine.`,
    },
  },
  tooShort: {
    guide: guides.story,
    text: {
      nl: ({ field, found, expected }) =>
        `\`${field}\` is te kort: ${found}, ten minste ${expected}. Vul het aan.`,
      en: ({ field, found, expected }) =>
        `\`${field}\` is too short: ${found}, at least ${expected}. Add to it.`,
      de: ({ field, found, expected }) =>
        `\`${field}\` ist zu kurz: ${found}, mindestens ${expected}. Bitte ergänzen.`,
    },
  },
  invalidDate: {
    guide: guides.story,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` is geen bestaande datum: ${found}. Schrijf jaar-maand-dag, zoals 2026-11-24.`,
      en: ({ field, found }) =>
        `\`${field}\` is not an existing date: ${found}. Write year-month-day, such as 2026-11-24.`,
      de: ({ field, found }) =>
        `\`${field}\` ist kein gültiges Datum: ${found}. Schreiben Sie Jahr-Monat-Tag, etwa 2026-11-24.`,
    },
  },
  notInList: {
    guide: guides.story,
    text: {
      nl: ({ field, found, expected }) =>
        `\`${field}\` kent de waarde ${found} niet. Kies uit: ${expected}.`,
      en: ({ field, found, expected }) =>
        `\`${field}\` does not know the value ${found}. Choose from: ${expected}.`,
      de: ({ field, found, expected }) =>
        `\`${field}\` kennt den Wert ${found} nicht. Wählen Sie aus: ${expected}.`,
    },
  },
  wrongShape: {
    guide: guides.story,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` heeft niet de goede vorm: ${found}. Kijk hoe een ander item het schrijft.`,
      en: ({ field, found }) =>
        `\`${field}\` does not have the right form: ${found}. See how another item writes it.`,
      de: ({ field, found }) =>
        `\`${field}\` hat nicht die richtige Form: ${found}. Sehen Sie nach, wie ein anderer Eintrag es schreibt.`,
    },
  },
  unreadableFrontMatter: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `De gegevens boven de tekst zijn niet te lezen: ${found}. Let op inspringen, dubbele punten en aanhalingstekens.`,
      en: ({ found }) =>
        `The data above the text cannot be read: ${found}. Look at indents, colons and quotation marks.`,
      de: ({ found }) =>
        `Die Angaben über dem Text sind nicht lesbar: ${found}. Achten Sie auf Einzüge, Doppelpunkte und Anführungszeichen.`,
    },
  },
  unknownReference: {
    guide: guides.story,
    text: {
      nl: ({ field, found, expected }) =>
        `\`${field}\` verwijst naar ${found}, en dat is er niet. Bedoel je ${expected}?`,
      en: ({ field, found, expected }) =>
        `\`${field}\` refers to ${found}, which does not exist. Did you mean ${expected}?`,
      de: ({ field, found, expected }) =>
        `\`${field}\` verweist auf ${found}; das gibt es nicht. Meinen Sie ${expected}?`,
    },
  },
  unknownFact: {
    guide: guides.facts,
    text: {
      nl: ({ found, expected }) =>
        `Het feit ${found} staat niet in content/facts.yaml. Bedoel je ${expected}? Anders: zet het erin, met bron en datum.`,
      en: ({ found, expected }) =>
        `The fact ${found} is not in content/facts.yaml. Did you mean ${expected}? If not, add it, with source and date.`,
      de: ({ found, expected }) =>
        `Der Fakt ${found} steht nicht in content/facts.yaml. Meinen Sie ${expected}? Sonst tragen Sie ihn mit Quelle und Datum ein.`,
    },
  },
  expiredFact: {
    guide: guides.facts,
    text: {
      nl: ({ found, expected, names }) =>
        `Het feit ${found} was geldig tot en met ${expected}. Zoek het nieuwe cijfer op en zet het met bron en datum in het register. Gebruikt in: ${names}.`,
      en: ({ found, expected, names }) =>
        `The fact ${found} was valid until ${expected}. Look up the new figure and put it in the register with source and date. Used in: ${names}.`,
      de: ({ found, expected, names }) =>
        `Der Fakt ${found} galt bis ${expected}. Suchen Sie die neue Zahl und tragen Sie sie mit Quelle und Datum ein. Verwendet in: ${names}.`,
    },
  },
  factDate: {
    guide: guides.facts,
    text: {
      nl: () =>
        'Een feit heeft óf `asOf` (datum van het cijfer) óf `seenOn` (wanneer wij het lazen). Vul precies één van de twee in.',
      en: () =>
        'A fact has either `asOf` (date of the figure) or `seenOn` (when we read it). Fill in exactly one of the two.',
      de: () =>
        'Ein Fakt hat entweder `asOf` (Datum der Zahl) oder `seenOn` (wann wir sie gelesen haben). Füllen Sie genau eines aus.',
    },
  },
  chartMix: {
    guide: guides.facts,
    text: {
      nl: ({ field, found, expected, names }) =>
        `\`${field}\` is ${found}, maar de tekening ${names} begint met ${expected}; die twee zijn niet te vergelijken. Haal \`chart\` bij dit feit weg.`,
      en: ({ field, found, expected, names }) =>
        `\`${field}\` is ${found}, but the drawing ${names} begins with ${expected}; the two cannot be compared. Remove \`chart\` from this fact.`,
      de: ({ field, found, expected, names }) =>
        `\`${field}\` ist ${found}, die Zeichnung ${names} beginnt aber mit ${expected}; beides ist nicht vergleichbar. Entfernen Sie \`chart\` bei diesem Fakt.`,
    },
  },
  chartReach: {
    guide: guides.facts,
    text: {
      nl: ({ field, found, expected, names }) =>
        `\`${field}\` is ${found} en past niet in de tekening ${names}: die reikt van één steek tot een volle strook, ${expected}. Pas daar \`stitch\` of \`full\` aan.`,
      en: ({ field, found, expected, names }) =>
        `\`${field}\` is ${found} and does not fit into the drawing ${names}, which reaches from one stitch to a full strip, ${expected}. Change its \`stitch\` or \`full\`.`,
      de: ({ field, found, expected, names }) =>
        `\`${field}\` ist ${found} und passt nicht in die Zeichnung ${names}; sie reicht von einem Stich bis zum vollen Streifen, ${expected}. Ändern Sie dort \`stitch\` oder \`full\`.`,
    },
  },
  chartTooSmall: {
    guide: guides.facts,
    text: {
      nl: ({ field, found }) =>
        `De tekening \`${field}\` heeft ${found} feiten; vergelijken begint bij twee. Zet \`chart: ${field}\` bij de feiten, of haal de tekening weg.`,
      en: ({ field, found }) =>
        `The drawing \`${field}\` has ${found} facts; comparing takes two. Put \`chart: ${field}\` with the facts, or remove the drawing.`,
      de: ({ field, found }) =>
        `Fakten in der Zeichnung \`${field}\`: ${found}; ein Vergleich braucht zwei. Tragen Sie \`chart: ${field}\` bei den Fakten ein, oder entfernen Sie die Zeichnung.`,
    },
  },
  brokenKeyLink: {
    guide: guides.story,
    text: {
      nl: ({ found, expected }) => `De link ${found} leidt nergens heen. Bedoel je ${expected}?`,
      en: ({ found, expected }) => `The link ${found} leads nowhere. Did you mean ${expected}?`,
      de: ({ found, expected }) => `Der Link ${found} führt ins Leere. Meinen Sie ${expected}?`,
    },
  },
  brokenAnchor: {
    guide: guides.story,
    text: {
      nl: ({ found, expected }) =>
        `De link ${found} wijst naar een tussenkop die er niet is. Tussenkoppen daar: ${expected}.`,
      en: ({ found, expected }) =>
        `The link ${found} points to a heading that is not there. Headings there: ${expected}.`,
      de: ({ found, expected }) =>
        `Der Link ${found} zeigt auf eine Überschrift, die es nicht gibt. Vorhanden: ${expected}.`,
    },
  },
  siteLink: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `De link ${found} is een adres van deze site. Link met een sleutel, zoals story:circular-textiles; dan klopt hij in elke taal.`,
      en: ({ found }) =>
        `The link ${found} is an address of this site. Link by key, such as story:circular-textiles; then it is right in every language.`,
      de: ({ found }) =>
        `Der Link ${found} ist eine Adresse dieser Website. Verlinken Sie mit einem Schlüssel, etwa story:circular-textiles; dann stimmt er in jeder Sprache.`,
    },
  },
  missingAlt: {
    guide: guides.pictures,
    text: {
      nl: ({ field }) =>
        `\`${field}\` ontbreekt. Beschrijf in deze taal wat er te zien is; het wordt voorgelezen.`,
      en: ({ field }) =>
        `\`${field}\` is missing. Describe in this language what can be seen; it is read aloud.`,
      de: ({ field }) =>
        `\`${field}\` fehlt. Beschreiben Sie in dieser Sprache, was zu sehen ist; es wird vorgelesen.`,
    },
  },
  pictureNotFound: {
    guide: guides.pictures,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` noemt ${found}, maar dat bestand staat niet in deze map. Zet het erbij of verbeter de naam.`,
      en: ({ field, found }) =>
        `\`${field}\` names ${found}, but that file is not in this folder. Add it or correct the name.`,
      de: ({ field, found }) =>
        `\`${field}\` nennt ${found}, aber diese Datei liegt nicht in diesem Ordner. Hinzufügen oder Namen berichtigen.`,
    },
  },
  pictureIncomplete: {
    guide: guides.pictures,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` noemt ${found}, maar dat bestand is geen foto, of slechts een deel ervan. Sla de foto opnieuw op als JPEG, PNG, WebP of AVIF en zet die in deze map.`,
      en: ({ field, found }) =>
        `\`${field}\` names ${found}, but that file is no picture, or only a part of one. Save the picture again as JPEG, PNG, WebP or AVIF and put it into this folder.`,
      de: ({ field, found }) =>
        `\`${field}\` nennt ${found}, aber diese Datei ist kein Bild oder nur ein Teil davon. Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF und legen Sie es in diesen Ordner.`,
    },
  },
  unknownComponent: {
    guide: guides.story,
    text: {
      nl: ({ found, expected }) => `${found} bestaat niet. Je kunt gebruiken: ${expected}.`,
      en: ({ found, expected }) => `${found} does not exist. You can use: ${expected}.`,
      de: ({ found, expected }) => `${found} gibt es nicht. Sie können verwenden: ${expected}.`,
    },
  },
  componentNeeds: {
    guide: guides.story,
    text: {
      nl: ({ found, field }) => `<${found}> heeft \`${field}\` nodig. Vul het in.`,
      en: ({ found, field }) => `<${found}> needs \`${field}\`. Fill it in.`,
      de: ({ found, field }) => `<${found}> braucht \`${field}\`. Bitte ausfüllen.`,
    },
  },
  brokenMdx: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `De tekst is hier niet te lezen: ${found}. Sluit elke <Tag> af, en gebruik geen { of < in gewone tekst.`,
      en: ({ found }) =>
        `The text cannot be read here: ${found}. Close every <Tag>, and use no { or < in plain text.`,
      de: ({ found }) =>
        `Der Text ist hier nicht lesbar: ${found}. Schließen Sie jedes <Tag>, und verwenden Sie kein { oder < im Fließtext.`,
    },
  },
  codeInText: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `Hier staat code (${found}). Verhalen bevatten tekst en de vaste bouwstenen; haal de code weg.`,
      en: ({ found }) =>
        `There is code here (${found}). Stories hold text and the fixed building blocks; remove the code.`,
      de: ({ found }) =>
        `Hier steht Code (${found}). Geschichten enthalten Text und die festen Bausteine; entfernen Sie den Code.`,
    },
  },
  headingLevel: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `Een kop met één # (${found}) is de titel van de pagina, en die staat al in \`title\`. Gebruik ## of ###.`,
      en: ({ found }) =>
        `A heading with one # (${found}) is the page’s title, which already stands in \`title\`. Use ## or ###.`,
      de: ({ found }) =>
        `Eine Überschrift mit einem # (${found}) ist der Seitentitel, und der steht schon in \`title\`. Nehmen Sie ## oder ###.`,
    },
  },
  unknownLanguage: {
    guide: guides.languages,
    text: {
      nl: ({ found, expected }) =>
        `${found} hoort bij geen taal van deze site. Namen die mogen: ${expected}.`,
      en: ({ found, expected }) =>
        `${found} belongs to no language of this site. Names that can be: ${expected}.`,
      de: ({ found, expected }) =>
        `${found} gehört zu keiner Sprache dieser Website. Möglich sind: ${expected}.`,
    },
  },
  missingTranslation: {
    guide: guides.languages,
    text: {
      nl: ({ found }) => `${found} ontbreekt. Alleen een verhaal mag een taal missen.`,
      en: ({ found }) => `${found} is missing. Only a story may lack a language.`,
      de: ({ found }) => `${found} fehlt. Nur eine Geschichte darf eine Sprache auslassen.`,
    },
  },
  translationLanguage: {
    guide: guides.translating,
    text: {
      nl: ({ found, expected }) =>
        `${found} is geen taal van deze site (${expected}). Haal dat deel weg, of gooi het bestand weg en leg de vertaling opnieuw vast met \`npm run translations\`.`,
      en: ({ found, expected }) =>
        `${found} is not a language of this site (${expected}). Remove that part, or delete the file and record the translation again with \`npm run translations\`.`,
      de: ({ found, expected }) =>
        `${found} ist keine Sprache dieser Website (${expected}). Entfernen Sie diesen Teil, oder löschen Sie die Datei und halten Sie die Übersetzung mit \`npm run translations\` neu fest.`,
    },
  },
  translationRecord: {
    guide: guides.translating,
    text: {
      nl: ({ found }) =>
        `Dit bestand is niet te lezen (${found}). Het wordt door een opdracht bijgehouden, niet met de hand. Zet de vorige versie terug, of gooi het weg en leg de vertaling opnieuw vast met \`npm run translations\`.`,
      en: ({ found }) =>
        `This file cannot be read (${found}). A command keeps it; nobody writes it by hand. Put the previous version back, or delete it and record the translation again with \`npm run translations\`.`,
      de: ({ found }) =>
        `Diese Datei ist nicht lesbar (${found}). Ein Befehl pflegt sie, niemand schreibt sie von Hand. Stellen Sie die vorige Fassung wieder her, oder löschen Sie sie und halten Sie die Übersetzung mit \`npm run translations\` neu fest.`,
    },
  },
  neutralDiffers: {
    guide: guides.languages,
    text: {
      nl: ({ field, found, expected, names }) =>
        `\`${field}\` is hier ${found}, maar in ${names} ${expected}. Dit veld is in elke taal gelijk.`,
      en: ({ field, found, expected, names }) =>
        `\`${field}\` is ${found} here, but ${expected} in ${names}. This field is the same in every language.`,
      de: ({ field, found, expected, names }) =>
        `\`${field}\` ist hier ${found}, in ${names} aber ${expected}. Dieses Feld ist in jeder Sprache gleich.`,
    },
  },
  duplicateSlug: {
    guide: guides.languages,
    text: {
      nl: ({ found, names }) =>
        `Het adres ${found} is al van ${names}. Kies een andere \`urlSlug\`.`,
      en: ({ found, names }) =>
        `The address ${found} is already taken by ${names}. Choose another \`urlSlug\`.`,
      de: ({ found, names }) =>
        `Die Adresse ${found} gehört schon zu ${names}. Wählen Sie einen anderen \`urlSlug\`.`,
    },
  },
  reservedSlug: {
    guide: guides.languages,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` ${found} is al een afdeling van de site. Kies een andere.`,
      en: ({ field, found }) =>
        `\`${field}\` ${found} is already a section of the site. Choose another.`,
      de: ({ field, found }) =>
        `\`${field}\` ${found} ist schon ein Bereich der Website. Wählen Sie einen anderen.`,
    },
  },
  redirectShadowsPage: {
    guide: guides.languages,
    text: {
      nl: ({ found, names }) =>
        `Het vroegere adres ${found} is nu het adres van ${names}. Haal het uit \`formerSlugs\`.`,
      en: ({ found, names }) =>
        `The former address ${found} is now the address of ${names}. Remove it from \`formerSlugs\`.`,
      de: ({ found, names }) =>
        `Die frühere Adresse ${found} gehört jetzt zu ${names}. Entfernen Sie sie aus \`formerSlugs\`.`,
    },
  },
  addressChanged: {
    guide: guides.languages,
    text: {
      nl: ({ found, expected }) =>
        `Dit item stond op ${found}, en dat adres leidt nu nergens heen. Zet \`${expected}\` bij \`formerSlugs\`, of laat \`npm run addresses\` dat doen.`,
      en: ({ found, expected }) =>
        `This item was at ${found}, and that address now leads nowhere. Add \`${expected}\` to \`formerSlugs\`, or let \`npm run addresses\` do it.`,
      de: ({ found, expected }) =>
        `Dieser Eintrag stand unter ${found}, und diese Adresse führt jetzt ins Leere. Tragen Sie \`${expected}\` bei \`formerSlugs\` ein, oder überlassen Sie es \`npm run addresses\`.`,
    },
  },
  addressGone: {
    guide: guides.languages,
    text: {
      nl: ({ found, names }) =>
        `${names} stond op ${found} en is weg. Zeg wat er van het adres moet worden: \`npm run addresses -- --gone ${found} --to story:…\`, of \`--reason "…"\` als er niets voor in de plaats komt.`,
      en: ({ found, names }) =>
        `${names} was at ${found} and is gone. Say what becomes of the address: \`npm run addresses -- --gone ${found} --to story:…\`, or \`--reason "…"\` if nothing takes its place.`,
      de: ({ found, names }) =>
        `${names} stand unter ${found} und ist weg. Sagen Sie, was aus der Adresse wird: \`npm run addresses -- --gone ${found} --to story:…\`, oder \`--reason "…"\`, wenn nichts an ihre Stelle tritt.`,
    },
  },
  addressBack: {
    guide: guides.languages,
    text: {
      nl: ({ found, names }) => `${found} is weer een adres van ${names}. Haal het hier weg.`,
      en: ({ found, names }) => `${found} is an address of ${names} again. Remove it here.`,
      de: ({ found, names }) =>
        `${found} ist wieder eine Adresse von ${names}. Entfernen Sie sie hier.`,
    },
  },
  goneEntry: {
    guide: guides.languages,
    text: {
      nl: () =>
        'Een adres dat weg is, heeft óf `to` (waar de lezer heen gaat) óf `reason` (waarom er niets is). Vul precies één van de twee in.',
      en: () =>
        'An address that is gone has either `to` (where its readers go) or `reason` (why there is nothing). Fill in exactly one of the two.',
      de: () =>
        'Eine Adresse, die es nicht mehr gibt, hat entweder `to` (wohin die Leser kommen) oder `reason` (warum da nichts ist). Füllen Sie genau eines aus.',
    },
  },
  invalidKey: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `De mapnaam ${found} kan niet: alleen kleine letters a–z, cijfers en koppeltekens, en niet “index”. Geef de map een andere naam.`,
      en: ({ found }) =>
        `The folder name ${found} cannot be used: only lower-case a–z, digits and hyphens, and not “index”. Rename the folder.`,
      de: ({ found }) =>
        `Der Ordnername ${found} geht nicht: nur Kleinbuchstaben a–z, Ziffern und Bindestriche, und nicht „index“. Benennen Sie den Ordner um.`,
    },
  },
  campaignWindow: {
    guide: guides.story,
    text: {
      nl: ({ found, expected }) =>
        `De campagne eindigt (\`runsUntil\`: ${found}) voordat zij begint (${expected}). Verbeter een van de twee.`,
      en: ({ found, expected }) =>
        `The campaign ends (\`runsUntil\`: ${found}) before it starts (${expected}). Correct one of the two.`,
      de: ({ found, expected }) =>
        `Die Kampagne endet (\`runsUntil\`: ${found}), bevor sie beginnt (${expected}). Berichtigen Sie eines von beiden.`,
    },
  },
  invalidTime: {
    guide: guides.planning,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` is geen bestaande tijd: ${found}. Schrijf dag en uur in Twente, zoals 2027-01-05T09:00.`,
      en: ({ field, found }) =>
        `\`${field}\` is not an existing time: ${found}. Write day and hour in Twente, such as 2027-01-05T09:00.`,
      de: ({ field, found }) =>
        `\`${field}\` ist keine gültige Zeit: ${found}. Schreiben Sie Tag und Stunde in Twente, etwa 2027-01-05T09:00.`,
    },
  },
  skippedTime: {
    guide: guides.planning,
    text: {
      nl: ({ field, found }) =>
        `\`${field}\` noemt ${found}, maar die nacht springt de klok van 2 naar 3 uur. Kies een tijd ervoor of erna.`,
      en: ({ field, found }) =>
        `\`${field}\` names ${found}, but that night the clock jumps from 2 to 3. Choose a time before or after.`,
      de: ({ field, found }) =>
        `\`${field}\` nennt ${found}, aber in dieser Nacht springt die Uhr von 2 auf 3. Wählen Sie eine Zeit davor oder danach.`,
    },
  },
  neverPublished: {
    guide: guides.planning,
    text: {
      nl: ({ field, found, expected }) =>
        `Dit komt nooit op de site: \`expireAt\` (${found}) ligt niet na \`${field}\` (${expected}). Verbeter een van de twee.`,
      en: ({ field, found, expected }) =>
        `This would never be on the site: \`expireAt\` (${found}) is not after \`${field}\` (${expected}). Correct one of the two.`,
      de: ({ field, found, expected }) =>
        `Das käme nie auf die Website: \`expireAt\` (${found}) liegt nicht nach \`${field}\` (${expected}). Berichtigen Sie eines von beiden.`,
    },
  },
  emptyFolder: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `In ${found} staat niets. Zet er ten minste één item in, of wijs met CONTENT_DIR een andere map aan.`,
      en: ({ found }) =>
        `There is nothing in ${found}. Put at least one item in it, or point CONTENT_DIR at another folder.`,
      de: ({ found }) =>
        `In ${found} steht nichts. Legen Sie mindestens einen Eintrag an, oder geben Sie mit CONTENT_DIR einen anderen Ordner an.`,
    },
  },
  strayFile: {
    guide: guides.story,
    text: {
      nl: ({ found }) =>
        `${found} hoort hier niet. In een map staan index.nl.mdx, index.en.mdx, index.de.mdx en foto’s die de tekst gebruikt.`,
      en: ({ found }) =>
        `${found} does not belong here. A folder holds index.nl.mdx, index.en.mdx, index.de.mdx and photographs that the text uses.`,
      de: ({ found }) =>
        `${found} gehört nicht hierher. Ein Ordner enthält index.nl.mdx, index.en.mdx, index.de.mdx und Fotos, die der Text verwendet.`,
    },
  },
  wrongName: {
    guide: guides.words,
    text: {
      nl: ({ found, expected, why }) => `${found} schrijven we als ${expected}. ${why}`,
      en: ({ found, expected, why }) => `We write ${expected}, not ${found}. ${why}`,
      de: ({ found, expected, why }) => `Statt ${found} schreiben wir ${expected}. ${why}`,
    },
  },
  addressForm: {
    guide: guides.words,
    text: {
      nl: ({ found, expected }) =>
        `${found} past niet bij de rest van de site: in deze taal zeggen we ${expected}. Herschrijf de zin.`,
      en: ({ found, expected }) =>
        `${found} does not fit the rest of the site: in this language we say ${expected}. Rewrite the sentence.`,
      de: ({ found, expected }) =>
        `${found} passt nicht zum Rest der Website: In dieser Sprache sagen wir ${expected}. Schreiben Sie den Satz um.`,
    },
  },
  superlative: {
    guide: guides.words,
    text: {
      nl: ({ found }) =>
        `${found} is een bewering zonder feit. Zet er in dezelfde alinea een <Fact> bij, of zeg wat er te zien is.`,
      en: ({ found }) =>
        `${found} is a claim without a fact. Add a <Fact> in the same paragraph, or say what there is to see.`,
      de: ({ found }) =>
        `${found} ist eine Behauptung ohne Fakt. Setzen Sie im selben Absatz ein <Fact> dazu, oder sagen Sie, was zu sehen ist.`,
    },
  },
  bareFigure: {
    guide: guides.words,
    text: {
      nl: ({ found, expected }) =>
        `${found} staat in het feitenregister. Schrijf ${expected}; dan klopt het overal als het verandert.`,
      en: ({ found, expected }) =>
        `${found} is in the fact register. Write ${expected}; then it is right everywhere when it changes.`,
      de: ({ found, expected }) =>
        `${found} steht im Faktenregister. Schreiben Sie ${expected}; dann stimmt es überall, wenn es sich ändert.`,
    },
  },
  misspelt: {
    guide: guides.words,
    text: {
      nl: ({ found, expected, names }) =>
        `${found} kennen de woordenboeken niet. Misschien: ${expected}. Is het woord goed, zet het dan in ${names}.`,
      en: ({ found, expected, names }) =>
        `The dictionaries do not know ${found}. Perhaps: ${expected}. If the word is right, add it to ${names}.`,
      de: ({ found, expected, names }) =>
        `${found} kennen die Wörterbücher nicht. Vielleicht: ${expected}. Ist das Wort richtig, tragen Sie es in ${names} ein.`,
    },
  },
  exceptionForm: {
    guide: guides.words,
    text: {
      nl: ({ found, expected }) =>
        `${found} is geen uitzondering die de controle begrijpt. Schrijf ${expected}, met de reden achter het streepje.`,
      en: ({ found, expected }) =>
        `${found} is not an exception that the check understands. Write ${expected}, with the reason after the dash.`,
      de: ({ found, expected }) =>
        `${found} ist keine Ausnahme, die die Prüfung versteht. Schreiben Sie ${expected}, mit dem Grund hinter dem Strich.`,
    },
  },
  exceptionUnused: {
    guide: guides.words,
    text: {
      nl: ({ found }) => `De uitzondering ${found} is niet meer nodig. Haal haar weg.`,
      en: ({ found }) => `The exception ${found} is no longer needed. Remove it.`,
      de: ({ found }) => `Die Ausnahme ${found} wird nicht mehr gebraucht. Entfernen Sie sie.`,
    },
  },
  termContradiction: {
    guide: guides.words,
    text: {
      nl: ({ field, found, names }) =>
        `\`${field}\` verbiedt ${found}, maar bij \`${names}\` is dat de goede vorm. Haal een van de twee weg.`,
      en: ({ field, found, names }) =>
        `\`${field}\` forbids ${found}, but in \`${names}\` it is the right form. Remove one of the two.`,
      de: ({ field, found, names }) =>
        `\`${field}\` verbietet ${found}, aber bei \`${names}\` ist es die richtige Form. Entfernen Sie eines von beiden.`,
    },
  },
} satisfies Record<string, ProblemKind>;

export type ProblemKindName = keyof typeof problemKinds;

/** One thing that is wrong, as data. */
export interface Problem {
  kind: ProblemKindName;
  /** Path from the project's root, for a reader. */
  file: string;
  /** Line in the file, counted from 1; left out where a whole file or folder is meant. */
  line?: number;
  detail: ProblemDetail;
}

const lineWord: Localized = { nl: 'regel', en: 'line', de: 'Zeile' };
const seeWord: Localized = { nl: 'Zie', en: 'See', de: 'Siehe' };
const headings: Localized<(count: number) => string> = {
  nl: (count) => (count === 1 ? '1 fout in de inhoud' : `${count} fouten in de inhoud`),
  en: (count) => (count === 1 ? '1 problem in the content' : `${count} problems in the content`),
  de: (count) => (count === 1 ? '1 Fehler im Inhalt' : `${count} Fehler im Inhalt`),
};
const kept: Localized = {
  nl: 'De site die er al stond, is niet veranderd.',
  en: 'The site as it was is left unchanged.',
  de: 'Die bisherige Website bleibt unverändert.',
};

/** One problem as a line: file, line, what is wrong, what to do, where to read more. */
export function formatProblem(problem: Problem, language: Locale): string {
  const kind = problemKinds[problem.kind];
  const why = problem.detail.why?.[language] ?? '';
  const detail = { field: '', found: '', expected: '', names: '', ...problem.detail, why };
  const place =
    problem.line === undefined
      ? problem.file
      : `${problem.file}, ${lineWord[language]} ${problem.line}`;
  return `${place}: ${kind.text[language](detail)} ${seeWord[language]} ${kind.guide}.${language}.md.`;
}

/** By file, and in a file by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/**
 * All problems, sorted by file and line, with a count above.
 * @param closing the last line; what became of the site where nothing else is said
 */
export function formatProblems(
  problems: Problem[],
  language: Locale,
  closing: string = kept[language],
): string {
  const lines = sortProblems(problems).map((problem) => `  ${formatProblem(problem, language)}`);
  return [`${headings[language](problems.length)}:`, ...lines, closing].join('\n');
}

/** The language of messages: CHECK_LANGUAGE, else the terminal's, else English. */
export function messageLanguage(env: Record<string, string | undefined> = process.env): Locale {
  const wish = (env.CHECK_LANGUAGE || env.LC_ALL || env.LANG || '').slice(0, 2);
  return wish === 'nl' || wish === 'de' ? wish : 'en';
}

/*
 * What looks like a person's name and is none: functions, and what is named after people or has two capitals like them.
 */

/** No surname ends like them. */
const clear =
  'straße|strasse|platz|allee|brücke|siedlung|quartier|viertel|schule|gymnasium|kolleg|campus|kindergarten|krippe|stiftung|zentrum|halle|stadion|museum|bibliothek|bücherei|theater|kirche|moschee|gemeinde|klinik|krankenhaus|hospital|apotheke|praxis|institut|akademie|büro|café|treff|amt|ämter|stelle|dienst|dienste|verein|verband|initiative|werke|genossenschaft|gesellschaft|gruppe|team|netzwerk|agentur|ausschuss|beirat|verwaltung|management|leitung|fachbereich|abteilung|referat|dezernat|hilfe|wohlfahrt|arbeit|preis|medaille|turnier|ausstellung|projekt|programm|studie|methode|konzept'
/** Surnames do: Neuhof, Döring, Windheim. */
const doubtful =
  'str\\.|weg|ring|ufer|damm|gasse|hof|park|garten|kita|hort|heim|stift|saal|bad|bühne|kapelle|kanzlei|tafel|bund|wehr|pokal|lauf|fest|woche|fürsorge|inspektion|wache'
const clearEnding = new RegExp(`(?:${clear})s?$`, 'u')
const anyEnding = new RegExp(`(?:${clear}|${doubtful})s?$`, 'u')
const wholeWord = new RegExp(
  `^(?:${doubtful}|haus|häuser|familienhaus|bürgerhaus|jugendhaus|werk|tag|tage|firma|fa\\.|gmbh|ggmbh|mbh|ug|kg|ohg|gbr|ag|partner|verlag|sankt|st\\.|geschwister|stadt|diakonie|caritas|polizei|jugend|familie|wohnen|soziales|ordnung|sport|kultur|nord|süd|ost|west|mitte|träger|rat|bäckerei|friseur|salon|film|buch|lesung|musical|märchen)$`,
  'u',
)

/** A street, a school, an office, a firm, or one of the words that belong to such a name. */
export function isThing(word: string): boolean {
  const folded = word.toLowerCase()
  return wholeWord.test(folded) || anyEnding.test(folded)
}

/** The same for a word in the place of a surname. */
export function isNoSurname(word: string): boolean {
  const folded = word.toLowerCase()
  return wholeWord.test(folded) || clearEnding.test(folded)
}

const placeEnding = /(?:stadt|dorf|hausen|bau|tion)$/u
/** Trades that end like adjectives are surnames: Fischer, Tischer, Fleischer. */
const adjective =
  /(?:(?<!^(?:F|T|Fle))isch|lich|ig|offen|frei|sozial|deutsch|städt|mobil|kommunal|zentral|^rund|^grün|^bunt|^alt|^groß|^klein|^gut)e[rsn]?$/iu
const opening = /^(?:Der|Die|Das|Den|Alle|Jede|Jeder|Unser|Unsere|Bitte|Siehe|Noch|Neue|Neuer|Neues)$/u

/** A place, an adjective or the first word of a sentence. */
export function isNoName(word: string): boolean {
  return placeEnding.test(word) || adjective.test(word) || opening.test(word)
}

/** Two words of which one is such a word are an organisation rather than given name and surname. */
export function isOrganisation(words: readonly string[]): boolean {
  return words.some((word) => isThing(word) || isNoName(word))
}

/** Words with capitals that stand where a name would. */
const noName =
  /^(?:Vormittag|Vormittags|Nachmittag|Nachmittags|Mittag|Abend|Abends|Früh|Uhr|Nn|Holle|Königin|Frieden|Hilf|Himmelfahrt|Selbdritt|Luna|Gott|Kollegin|Kollege|Mutter|Vater|Kind|Kinder|Beruf|Familie|Dame|Damen|Herr|Herrn|Herren|Frau|Frauen|Männer|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u
/** Endings of nouns that surnames do not have: `Jung` and `Hartung` are names. */
const nounEnding = /(?:\p{Ll}{5}ung|[Bb]ildung|heit|keit|schaft|tion|tät|ismus|kurs|frühstück|sprechstunde)$/u

export const office =
  '(?:\\p{L}*(?:[Bb]ürgermeister|[Ll]andrat|[Ll]andrät|[Ss]tadtrat|[Ss]tadträt|[Pp]räsident|[Mm]inister|[Ss]enator|[Dd]ezernent|[Dd]irektor|[Pp]farrer|[Pp]astor|[Rr]ektor|[Kk]oordinator|[Mm]anager|[Rr]eferent|[Ss]precher|[Ss]ekretär|[Bb]ischof|[Kk]olleg|[Aa]rchitekt|[Kk]ommissar|[Ll]eiter|[Ll]ehrer|[Bb]erater|[Tt]rainer|[Ii]nspektor|[Kk]anzler|[Bb]etreuer|[Aa]nwalt|[Aa]nwält|[Aa]rbeiter|[Pp]ädagog)(?:e|in)?|\\p{L}*(?:[Bb]eauftragt|[Vv]orsitzend|[Aa]bgeordnet|[Vv]ertretend)e[rn]?|Superintendent(?:in)?|Dekan(?:in)?|Probst|Pröpstin|Doktor|Professor(?:in)?)(?!\\p{L})'
const officeOnly = new RegExp(`^${office}$`, 'u')

/** Neither an office nor a noun that happens to follow, nor the first half of `Muster-Straße`. */
export function canBeSurname(word: string): boolean {
  if (officeOnly.test(word) || noName.test(word) || nounEnding.test(word)) return false
  return !word.includes('-') || !isNoSurname(word.slice(word.lastIndexOf('-') + 1))
}

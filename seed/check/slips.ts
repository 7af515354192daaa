/**
 * The slips of typing and typesetting that are certain: what is wrong, the pattern that shows it, its repair.
 * Each pattern begins with the slip itself and looks only a bounded way around it: it reads in linear time.
 */

export interface Slip {
  /** What is wrong, as the beginning of the finding's sentence. */
  readonly label: string
  readonly pattern: RegExp
  readonly repair: (slip: string) => string
}

const by = (repaired: string) => () => repaired

/** The rest of the words that begin with É, and that no one spells with a bare E but for want of a key. */
const AFTER_E =
  'conom|colog|cole|colier|coute|criture|ducat|galement|galit|lectri|mergen|mission|nerg|pargne|picerie|quip|tabli|tat|tude|tudi|valu|vén|vène|venem|vol'

/** Units of time, after which `à une heure` is no verb. */
const TIMES =
  'jour|nuit|semaine|mois|saison|ann|an |matin|soir|heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dim'

export const SLIPS: readonly Slip[] = [
  {
    label: 'Une espace précède le trait d’union',
    pattern: / (?<=\p{Lu}\p{Ll}{0,30} )-(?=(?:d[eu]|des|l[ae]|les|sur|sous|en|et|lès)-\p{L})/gu,
    repair: by('-'),
  },
  {
    label: 'La majuscule est imprimée sans accent',
    pattern: /I(?<!\p{L}I)(?=les?(?!\p{L}))/gu,
    repair: by('Î'),
  },
  {
    label: 'La majuscule est imprimée sans accent',
    pattern: new RegExp(`E(?<![\\p{L}\\p{N}]E)(?=${AFTER_E})`, 'gu'),
    repair: by('É'),
  },
  {
    label: 'La majuscule est imprimée sans accent',
    pattern:
      /A(?<=(?:^|[.!?:«\n] ?)A)(?= (?:travers|partir|destination|proximité|l['’]|la |cet |cette |ces? ))/gu,
    repair: by('À'),
  },
  {
    label: '« à » est imprimé sans accent',
    // After `De la rencontre au diagnostic,` there is no subject of which `a` could be the verb.
    pattern:
      /a(?<=, a)(?= l[a'’])(?<=(?:^|[.!?:] )D(?:e |u |es |['’])[^.,;!?]{1,60} (?:aux?|à) [^.,;!?]{1,60}, a)/gu,
    repair: by('à'),
  },
  {
    label: '« à » est imprimé sans accent',
    pattern: /a(?<=(?:(?<!\p{L})(?:grâce|face|quant) |jusqu['’])a)(?= \p{L})/giu,
    repair: by('à'),
  },
  {
    label: '« a » est imprimé avec un accent',
    pattern: new RegExp(
      `à(?<=[Cc]haque (?!${TIMES})\\p{L}{2,30} à)(?= une? (?:durée|rôle|objectif|mission|but|vie)(?!\\p{L}))`,
      'gu',
    ),
    repair: by('a'),
  },
  {
    label: '« a » est imprimé avec un accent',
    pattern: /à(?<=\p{L} à)(?= (?:été |pour (?:objet|but|objectif|mission|vocation|ambition)s?(?!\p{L})))/gu,
    repair: by('a'),
  },
  {
    label: '« au travers » est imprimé sans « de »',
    pattern:
      /[Aa]u (?<!\p{L}[Aa]u )(?=travers (?:son|sa|ses|leurs?|notre|nos|l[ae]|les|une?|cet|cette|ces?) )/gu,
    repair: (slip) => (slip.startsWith('A') ? 'À ' : 'à '),
  },
  {
    label: 'Une virgule manque devant « entre autres »',
    pattern: / (?<=\p{L} )(?=entre autres,)/gu,
    repair: by(', '),
  },
  {
    label: 'Un mot est imprimé deux fois',
    pattern: /(?<!\p{L})(de|des|du|les?|et|une?|au|pour|dans|sur|que|qui|est)(?: \1){1,50}(?!\p{L})/gu,
    repair: (slip) => slip.slice(0, slip.indexOf(' ')),
  },
  {
    label: 'La ponctuation est double',
    pattern: /([,;:])(?: ?\1){1,50}|,\.(?!\.)|\.\.(?<!\.{3})(?!\.)/gu,
    repair: (slip) => slip.slice(-1),
  },
  {
    label: 'Une espace manque après la virgule',
    pattern: /,(?<=\p{L},)(?=\p{L})/gu,
    repair: by(', '),
  },
  {
    label: 'Une espace précède la ponctuation',
    pattern: / (?<=[\p{L}\p{N}»)] )(?=[,.](?:\s|$))/gu,
    repair: by(''),
  },
]

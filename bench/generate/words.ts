/** The words that the synthetic texts are made of. In every list the frequent ones come first. */

const list = (text: string) => text.trim().split(/\s*\n\s*/)

/** The word that a search finds in about 40 % of the laureates: it stands in these sentences alone. */
export const COMMON_WORD = 'solidaire'

/** The word that a search finds in one laureate of 5,000. */
export const RARE_WORD = 'apiculture'

export const COMMON_SENTENCES = list(`
  Elle est un acteur reconnu de l’économie sociale et solidaire.
  Son épicerie solidaire est ouverte à tous les habitants.
  Elle défend un modèle solidaire, local et durable.
  L’équipe a ouvert un café solidaire au pied des immeubles.
  Une garderie solidaire complète cette offre.`)

export const RARE_SENTENCE = 'Elle initie aussi les enfants du quartier à l’apiculture.'

export const SUBJECTS = list(`
  Elle
  L’association
  La structure
  L’équipe
  Chaque semaine, elle
  Depuis sa création, la structure
  Au quotidien, l’équipe
  Avec ses partenaires, elle
  Le collectif
  Grâce à ses bénévoles, elle`)

export const VERBS = list(`
  propose
  organise
  anime
  développe
  met en place
  coordonne
  expérimente
  porte
  imagine
  pérennise`)

export const OBJECTS = list(`
  des ateliers de cuisine
  un jardin partagé
  des permanences d’accès aux droits
  une ressourcerie
  des ateliers de réparation de vélos
  un accompagnement vers l’emploi
  des séances de sensibilisation au tri des déchets
  des cours de français
  un service de portage de repas
  une conciergerie de quartier
  des visites à domicile
  des chantiers d’insertion
  un espace de coworking
  une boutique de vêtements d’occasion
  des sorties culturelles
  un réseau d’entraide entre voisins
  des stages de théâtre
  une cuisine mobile
  des rencontres entre générations
  un atelier de menuiserie
  une crèche parentale
  des formations au numérique
  un habitat inclusif
  une monnaie locale
  des œuvres collectives
  un repair café
  une ferme urbaine
  des collectes de denrées`)

export const PUBLICS = list(`
  pour les habitants du quartier
  pour les personnes isolées
  avec les jeunes sans emploi
  pour les familles monoparentales
  avec les personnes âgées
  pour les demandeurs d’emploi
  avec les écoles et les collèges
  pour les personnes en situation de handicap
  avec les entreprises du territoire
  pour les étudiants précaires
  avec les aidants familiaux
  pour les femmes victimes de violences
  avec les bailleurs sociaux
  pour les personnes réfugiées
  avec les artisans de la commune`)

export const AIMS = list(`
  afin de rompre l’isolement
  afin de favoriser le retour à l’emploi
  pour réduire les déchets
  afin de renforcer le lien social
  pour une alimentation saine et accessible
  afin de lever les freins à la mobilité
  pour transmettre des savoir-faire
  afin de lutter contre le gaspillage
  pour préserver la biodiversité
  afin de prévenir la perte d’autonomie
  pour réduire la fracture numérique
  afin de valoriser les talents de chacun
  pour accélérer la transition écologique
  afin d’œuvrer à l’égalité des chances`)

export const THEMES = `
  jardinage cuisine couture vélo musique lecture santé sport théâtre danse photographie compostage recyclage
  menuiserie bricolage informatique jeux nutrition citoyenneté parentalité logement mobilité énergie mécanique
  peinture poterie chant écriture cinéma radio yoga natation randonnée tricot broderie céramique gravure reliure
  boulangerie pâtisserie fromagerie maraîchage floristique botanique ornithologie astronomie robotique impression
  électronique soudure ferronnerie maçonnerie plomberie peausserie cordonnerie tapisserie ébénisterie vannerie
  marionnettes cirque acrobatie escalade boxe judo escrime aviron voile pêche équitation pétanque échecs
  généalogie archéologie patrimoine géographie philosophie économie droit médiation traduction interprétariat
  sophrologie ostéopathie diététique puériculture gérontologie secourisme prévention addictologie audition
  optique podologie coiffure esthétique socio-esthétique maquillage mode design graphisme sérigraphie calligraphie
  bande-dessinée illustration sculpture mosaïque vitrail dorure marqueterie lutherie facture horlogerie bijouterie
  permaculture mycologie aquaponie hydroponie myciculture héliciculture distillation torréfaction brasserie
  `.match(/\S+/g) as string[] // a constant with words

/** Words that many laureates have, as the search index writes them: one in three down to one in fifty. */
export const COMMON_WORDS = [
  ...new Set([...OBJECTS, ...PUBLICS, ...AIMS].join(' ').match(/(?<![\p{L}’])[a-z]{6,}(?![\p{L}’])/gu)),
]

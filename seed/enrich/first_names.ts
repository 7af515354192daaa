/** First names that are common in France, folded, and are no common words: they alone name a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adrien alain alexandra alexandre alexis alice amelie amina anais andre anne annick antoine arnaud arthur ' +
    'audrey aurelie aurelien baptiste beatrice benjamin benoit bernard bertrand brigitte bruno camille carole ' +
    'caroline catherine cecile celine charlotte chloe christelle christian christine christophe claire claude ' +
    'clement corinne cyril damien daniel david delphine denis didier dominique edouard elisabeth elodie emilie ' +
    'emma emmanuel eric estelle etienne fabien fabrice fatima florence florian francois francoise frederic ' +
    'gabriel gerard gilles guillaume helene henri hugo isabelle jacqueline jacques jean jeanne jerome joel julie ' +
    'julien juliette karim karine laetitia laura laure laurence laurent lea leila leo louis louise lucas lucie ' +
    'luc ludovic maelle manon marc margaux maria marie marine marion martine mathieu mathilde maxime mehdi ' +
    'melanie michel michele mohamed monique myriam nadia nathalie nicolas nicole noemie olivier pascal pascale ' +
    'patrice patricia patrick paul pauline philippe pierre quentin raphael rachid regis remi robert romain ' +
    'sabrina samuel samir sandra sandrine sarah sebastien serge severine simon sonia sophie stephane stephanie ' +
    'sylvain sylvie theo thierry thomas valentin valerie vanessa veronique victor vincent virginie xavier yann ' +
    'yves zoe'
  ).split(' '),
)

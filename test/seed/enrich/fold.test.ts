import t from 'tap'
import { fold, letters, slug, words } from '../../../seed/enrich/fold.ts'

t.equal(fold('Œuvre, ÉTÉ, Lætitia, garçon'), 'oeuvre, ete, laetitia, garcon')
t.equal(slug('LA SOCIÉTÉ DU PARTAGE'), 'la-societe-du-partage')
t.equal(slug("  L'Œuvre & Cie (92) "), 'l-oeuvre-cie-92')
t.equal(slug('!!!'), '')
t.equal(letters('Pro Bono-Lab'), 'probonolab')
t.strictSame(words("Ville-d'Avray"), ['ville', 'd', 'avray'])

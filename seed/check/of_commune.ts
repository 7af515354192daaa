/** `de` before the name of a commune. */

/** `de Clichy`, `d’Antony`, `d’Hyères`, `du Plessis-Robinson`, `des Lilas`. */
export function ofCommune(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return /^(?:[AEIOUYÀÂÉÈÊÎÔŒ]|H[yé])/.test(name) ? `d’${name}` : `de ${name}`
}

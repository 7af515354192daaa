/** The paths of the pages that are about no record. */
export const HOME_PATH = '/'
export const ACCESSIBILITY_PATH = '/accessibilite'

/** Lines in a JSON text: of its values, and of its first fault. `JSON.parse` tells neither reliably. */

export interface JsonLines {
  /** The line of the first fault, counted from 1; null where there is none. */
  readonly fault: number | null
  /** The line on which a value begins, by its JSON pointer (RFC 6901), down to `MAX_DEPTH`. */
  readonly lines: ReadonlyMap<string, number>
}

/** A list or an object that is open, the innermost last; the outermost stands for the text itself. */
interface Frame {
  readonly closes: ']' | '}' | ''
  readonly pointer: string
  count: number
  key: string
  expects: 'first' | 'key' | 'colon' | 'value' | 'comma'
}

// RFC 8259 §§ 2, 3, 6 and 7.
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy
const SPACE = /[ \t\r\n]*/y
const MAX_DEPTH = 8

const open = (closes: Frame['closes'], pointer: string): Frame => ({
  closes,
  pointer,
  count: 0,
  key: '',
  expects: closes === '' ? 'value' : 'first',
})

/** Takes a mark that is not the beginning of a value; false where it may not stand. */
function takeMark(mark: string, frame: Frame, stack: Frame[]): boolean {
  if (mark === ':' && frame.expects === 'colon') frame.expects = 'value'
  else if (mark === ',' && frame.expects === 'comma' && frame.closes !== '')
    frame.expects = frame.closes === ']' ? 'value' : 'key'
  else if (mark === frame.closes && (frame.expects === 'comma' || frame.expects === 'first')) stack.pop()
  else return false
  return true
}

/** Takes the beginning of a value; returns its pointer, or null where no value may stand. */
function takeValue(mark: string | undefined, frame: Frame, stack: Frame[]): string | null {
  if (frame.expects !== 'value' && !(frame.expects === 'first' && frame.closes === ']')) return null
  frame.expects = 'comma'
  const step = frame.closes === ']' ? String(frame.count++) : frame.key
  // Deeper pointers are cut short, so that a text of brackets alone is still read in linear time.
  const pointer = frame.closes === '' || stack.length > MAX_DEPTH ? frame.pointer : `${frame.pointer}/${step}`
  if (mark === '{') stack.push(open('}', pointer))
  if (mark === '[') stack.push(open(']', pointer))
  return pointer
}

function takeKey(text: string, frame: Frame): boolean {
  if (frame.expects !== 'key' && !(frame.expects === 'first' && frame.closes === '}')) return false
  // The token is a whole JSON string, so parsing it gives a string.
  frame.key = (JSON.parse(text) as string).replaceAll('~', '~0').replaceAll('/', '~1')
  frame.expects = 'colon'
  return true
}

/** Finds the lines of the values of a JSON text, up to its first fault. */
export function locateJson(text: string): JsonLines {
  const lines = new Map<string, number>()
  const stack = [open('', '')]
  let [line, position] = [1, 0]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    SPACE.lastIndex = TOKEN.lastIndex = position
    SPACE.test(text) // it always matches, so `lastIndex` is where the space ends
    line += text.slice(position, SPACE.lastIndex).split('\n').length - 1
    if (SPACE.lastIndex === text.length) {
      return { fault: frame.closes === '' && frame.expects === 'comma' ? null : line, lines }
    }
    const [token, mark, string] = TOKEN.exec(text) ?? []
    if (token === undefined) break
    position += token.length
    if (string !== undefined && takeKey(string, frame)) continue
    const pointer = mark === '{' || mark === '[' || mark === undefined ? takeValue(mark, frame, stack) : null
    if (pointer !== null) lines.set(pointer, lines.get(pointer) ?? line)
    else if (mark === undefined || !takeMark(mark, frame, stack)) break
  }
  return { fault: line, lines }
}

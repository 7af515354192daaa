/**
 * What is needed of Node's HTTP. An import would make everything that `node:http` exports, and with it load all that
 * `fetch` is made of: that takes as long as a tenth of the start.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http')

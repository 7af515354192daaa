import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/resources/*.ts', './db/revision.ts'],
  out: './migrations',
})

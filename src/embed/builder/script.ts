/** What the page that composes embeds runs: buttons that copy. Without it, one selects and copies. */

export const COPY_SCRIPT = `
for (const text of document.querySelectorAll('textarea')) {
  const button = document.createElement('button')
  const said = document.createElement('span')
  button.type = 'button'
  button.textContent = text.dataset.copy
  button.setAttribute('aria-describedby', text.labels[0].id)
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    text.select()
    await navigator.clipboard.writeText(text.value)
    said.textContent = ' ' + text.dataset.copied
  })
  text.after(button, said)
}
`

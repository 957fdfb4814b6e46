/** Open Council Network: an independent mirror that copies councils' decisions, in one plain framework. */
const css = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#363636;background:#fff}a{color:#485fc7}
.navbar{display:flex;gap:20px;padding:14px 24px;background:#f5f5f5;border-bottom:1px solid #dbdbdb}.navbar a{color:#363636;text-decoration:none}.navbar a:first-child{font-weight:700}
.section{padding:32px 24px}.container{max-width:900px;margin:0 auto}.title{font-size:32px;margin:0 0 4px}.subtitle{font-size:21px;font-weight:400;margin:0 0 18px}
.box{border:1px solid #e4e4e4;border-radius:6px;box-shadow:0 1px 5px #0001;padding:18px 22px}.tag{background:#eef3ff;border-radius:4px;padding:2px 8px;font-size:14px;margin-right:6px}
dt{font-weight:700}dd{margin:0 0 8px}footer{background:#fafafa;padding:30px 24px;text-align:center;font-size:14px;color:#666}`

export const council = { name: 'Open Council Network', home: '/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${page.title} - ${page.about} - Open Council Network</title><style>${css}</style></head>
<body>
<nav class="navbar"><a href="/">Open Council Network</a> <a href="/councils">Councils</a> <a href="/decisions">Decisions</a> <a href="/meetings">Meetings</a></nav>
<section class="section"><div class="container">
${body}
</div></section>
<footer><p>Open Council Network is an independent organisation. Decisions worth over £500,000 are listed first.</p></footer>
</body>
</html>
`
}

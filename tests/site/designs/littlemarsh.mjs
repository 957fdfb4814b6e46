/** Little Marsh Parish Council: a village site made by hand, whose minutes are an ordinary article on a host that nobody knows. */
const css = `
body{margin:0;font:17px/1.6 "Trebuchet MS",sans-serif;color:#2d3319;background:#f4f1e4}header{background:#5b6b2f;color:#fff;padding:18px 24px}header a{color:#fff;margin-right:16px}
main{max-width:760px;margin:20px auto;background:#fff;padding:10px 36px 30px;border-radius:8px}h1{font-size:27px}h2{font-size:19px;margin-top:26px}footer{text-align:center;font-size:14px;padding:16px}`

export const council = { name: 'Little Marsh Parish Council', home: '/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${page.title} – ${council.name}</title><style>${css}</style></head>
<body>
<header><strong>${council.name}</strong><br><a href="/">Home</a><a href="/news">News</a><a href="/minutes">Minutes</a><a href="/hall">Hire the hall from £14 an hour</a></header>
<main>
${body}
</main>
<footer>Clerk to the Council, The Reading Room, Little Marsh. Precept 2026/27: £41,250.</footer>
</body>
</html>
`
}

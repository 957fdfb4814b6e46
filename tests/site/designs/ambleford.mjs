/** Ambleford Borough Council: a roomy two-column design, green, of the kind that content systems of the 2020s give. */
const css = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:18px/1.55 Arial,Helvetica,sans-serif;color:#1d1d1b;background:#fff}
a{color:#00543d}a:hover{text-decoration-thickness:3px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px}
.cookies{background:#eef4f1;padding:12px 0;font-size:16px}.cookies button{font:inherit;margin-right:8px;padding:4px 12px;border:1px solid #00543d;background:#fff;color:#00543d;border-radius:3px}
.wide{max-width:1080px;margin:0 auto;padding:0 24px}
.top{background:#00543d;color:#fff;padding:22px 0}.top .wide{display:flex;gap:24px;align-items:center;flex-wrap:wrap}
.top a{color:#fff;text-decoration:none}.top .name{font-weight:700;font-size:22px;margin-right:auto}
.top nav ul{display:flex;gap:20px;list-style:none;margin:0;padding:0;font-size:16px;flex-wrap:wrap}
.crumbs ol{list-style:none;display:flex;gap:8px;flex-wrap:wrap;padding:14px 0 0;margin:0;font-size:15px}.crumbs li+li::before{content:"›";margin-right:8px;color:#666}
.cols{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:48px;padding-top:12px;padding-bottom:48px}
@media(max-width:800px){.cols{grid-template-columns:1fr}}
.mgMainTitleTxt{font-size:36px;line-height:1.2;margin:16px 0 8px}.mgSubTitleTxt{font-size:26px;line-height:1.25;margin:8px 0 16px}
.mgSubSubTitleTxt{font-size:21px;margin:28px 0 6px}.mgLabel{font-weight:700}.mgActionList{list-style:none;padding:0}.mgFileSize{color:#555;font-size:15px}.mgHide{position:absolute;left:-9999px}
.MsoNormal{margin:0}table{border-collapse:collapse}td,th{vertical-align:top;text-align:left;padding:6px 10px}
.side section{border-top:4px solid #00543d;padding:6px 0 10px}.side h2{font-size:19px;margin:8px 0}.side ul{padding-left:18px;margin:0;font-size:16px}
.foot{background:#1e2a26;color:#e8efec;padding:28px 0;font-size:15px}.foot a{color:#e8efec}`

export const council = { name: 'Ambleford Borough Council', home: 'http://www.ambleford.gov.uk/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  const account = page.signedIn
    ? '<li>Signed in as A. Clerk</li><li><a href="mgLogout.aspx">Log out</a></li>'
    : '<li><a href="ieLogon.aspx?RPID=1">Councillor sign-in help</a></li>'
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.heading} - ${page.title} | ${council.name}</title>
<style>${css}</style>
</head>
<body class="path-moderngov">
<a class="skip" href="#modgov">Skip to main content</a>
<div class="cookies" role="region" aria-label="Cookies"><div class="wide">We use one cookie to count visits. It lasts 12 months. <button type="button">Accept</button><button type="button">Decline</button></div></div>
<header class="top"><div class="wide"><a class="name" href="${council.home}">${council.name}</a>
<nav aria-label="Main"><ul><li><a href="mgListCommittees.aspx?bcr=1">Meetings</a></li><li><a href="mgDelegatedDecisions.aspx?bcr=1">Decisions</a></li><li><a href="mgMemberIndex.aspx?bcr=1">Councillors</a></li>${account}</ul></nav></div></header>
<div class="wide">
<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="${council.home}">Home</a></li><li><a href="ieDocHome.aspx?bcr=1">Council meetings</a></li><li>${page.heading}</li></ol></nav>
<div class="cols"><main>
${body}
</main>
<aside class="side"><section><h2>In this section</h2><ul><li><a href="mgCalendarMonthView.aspx?GL=1&amp;bcr=1">Calendar</a></li><li><a href="mgPlansHome.aspx?bcr=1">Forward plan</a></li><li><a href="ieDocSearch.aspx?bcr=1">Search papers</a></li></ul></section>
<section><h2>Latest news</h2><ul><li>Market hall roof: &pound;2.3m of repairs agreed</li><li>Garden waste: subscriptions stay at &pound;48 a year</li></ul></section></aside>
</div></div>
<footer class="foot"><div class="wide"><p>Ambleford Borough Council, Guildhall Street, Ambleford. Council tax band D 2026/27: &pound;1,986.44.</p><p><a href="/accessibility">Accessibility</a> · <a href="/privacy">Privacy and cookies</a></p></div></footer>
</body>
</html>
`
}

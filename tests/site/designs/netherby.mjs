/** Netherby City Council: one column under a fixed blue bar, and panels beside it, as the popular grid frameworks of the 2010s made them. */
const css = `
*{box-sizing:border-box}body{margin:0;padding-top:64px;font:15px/1.5 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333;background:#f6f8fa}
a{color:#1a5a96}.navbar{position:fixed;inset:0 0 auto;background:#14395b;color:#fff;z-index:2}.container{max-width:1120px;margin:0 auto;padding:0 16px}
.navbar .container{display:flex;align-items:center;gap:26px;min-height:56px;flex-wrap:wrap}.navbar a{color:#fff;text-decoration:none}.navbar-brand{font-size:19px;font-weight:600;margin-right:auto}
.nav{display:flex;gap:18px;list-style:none;margin:0;padding:0}.nav .active{border-bottom:3px solid #f2b134}
.breadcrumb{list-style:none;display:flex;gap:6px;background:#e9eef3;padding:8px 14px;border-radius:4px;font-size:14px}.breadcrumb li+li::before{content:"/";margin-right:6px;color:#889}
.row{display:flex;gap:24px;align-items:flex-start}.col-md-9{flex:3;min-width:0;background:#fff;border:1px solid #dde3e9;border-radius:6px;padding:8px 28px 24px}.col-md-3{flex:1;min-width:200px}
.panel{background:#fff;border:1px solid #dde3e9;border-radius:6px;margin-bottom:16px}.panel-heading{background:#e9eef3;padding:8px 14px;font-weight:600}.panel-body{padding:8px 14px;font-size:14px}.panel ul{padding-left:16px;margin:4px 0}
.mgMainTitleTxt{font-size:28px;font-weight:500;color:#14395b;margin:14px 0 4px}.mgSubTitleTxt{font-size:21px;font-weight:500;margin:6px 0 12px}.mgSubSubTitleTxt{font-size:17px;color:#14395b;border-bottom:1px solid #dde3e9;padding-bottom:3px;margin:22px 0 8px}
.mgLabel{font-weight:600}.mgActionList{list-style:none;padding:0}.mgFileSize{color:#667;font-size:13px}.mgHide{display:none}li{margin-bottom:5px}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #dde3e9;padding:5px 9px;text-align:left;vertical-align:top}
footer{border-top:1px solid #dde3e9;margin-top:28px;padding:14px 0 30px;color:#556;font-size:13px}`

export const council = { name: 'Netherby City Council', home: 'http://www.netherby.gov.uk/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  const account = page.signedIn
    ? '<li><a href="mgUserInfo.aspx?UID=7">My pages</a></li><li><a href="ieLogout.aspx?RPID=2">Log out</a></li>'
    : ''
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.heading} - ${page.title} | ${council.name}</title>
<style>${css}</style>
</head>
<body>
<nav class="navbar" role="navigation"><div class="container"><a class="navbar-brand" href="/">${council.name}</a>
<ul class="nav"><li><a href="mgListCommittees.aspx">Meetings</a></li><li class="active"><a href="mgDelegatedDecisions.aspx">Decisions</a></li><li><a href="mgMemberIndex.aspx">Councillors</a></li>${account}</ul></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/democracy">Democracy</a></li><li class="active">${page.heading}</li></ol>
<div class="row"><div class="col-md-9" id="main-content">
${body}
</div>
<div class="col-md-3"><div class="panel"><div class="panel-heading">News</div><div class="panel-body"><ul><li>&pound;4.6m town square plan: have your say by 12 January 2027</li><li>Dispute over market pitches resolved</li></ul></div></div>
<div class="panel"><div class="panel-heading">Pay</div><div class="panel-body">Residents' permits from &pound;62.50 a year.</div></div></div>
</div></div>
<footer><div class="container"><p>If you are reading this page using a screenreader, press S to skip to the footer.</p><p>&copy; ${council.name} 2026 | Site map | Accessibility | Cookies</p></div></footer>
</body>
</html>
`
}

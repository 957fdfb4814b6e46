// Made by scripts/councils.mjs: change that, not this.

/**
 * The councils of the United Kingdom, past and present, one a line:
 * name | common name | ONS code, former codes with the day they ended | start | shadow authority from | end |
 * replaced by | hosts (with the folder of a ModernGov that is not at the root) | further domain.
 *
 * Made from: mySociety, uk_local_authority_names_and_codes (CC BY 4.0); Democracy Club, LGSF, scraper
 * metadata (MIT); Jonfuk, SectorTrace, authority websites (MIT); MHCLG, digital land organisation dataset
 * (contains public sector information licensed under the Open Government Licence v3.0); ONS, Code History
 * Database (Open Government Licence v3.0).
 */
export const councilLines = `
Aberdeen City Council|Aberdeen City|S12000033|1996-04-01||||committees.aberdeencity.gov.uk|
Aberdeenshire Council|Aberdeenshire|S12000034|1996-04-01||||aberdeenshire.moderngov.co.uk|
Adur District Council|Adur|E07000223|1974-04-01||||democracy.adur-worthing.gov.uk|
Allerdale Borough Council|Allerdale|E07000026|1974-04-01||2023-03-31|E06000063|democracy.allerdale.gov.uk|
Amber Valley Borough Council|Amber Valley|E07000032|1974-04-01||||info.ambervalley.gov.uk|
Angus Council|Angus|S12000041|1996-04-01||||angus.gov.uk|
Antrim Borough Council|Antrim||||2015-03-31|||
Antrim and Newtownabbey Borough Council|Antrim and Newtownabbey|N09000001|2015-04-01||||antrimandnewtownabbey.gov.uk|
Ards Borough Council|Ards||||2015-03-31|||
Ards and North Down Borough Council|Ards and North Down|N09000011|2015-04-01||||ardsandnorthdown.gov.uk|
Argyll and Bute Council|Argyll and Bute|S12000035|1996-04-01||||argyll-bute.gov.uk liveargyllonline.argyll-bute.gov.uk|
Armagh City and District Council|Armagh City||||2015-03-31|||
Armagh City, Banbridge and Craigavon Borough Council|Armagh City, Banbridge and Craigavon|N09000002|2015-04-01||||armaghbanbridgecraigavon.gov.uk|
Arun District Council|Arun|E07000224|1974-04-01||||democracy.arun.gov.uk|
Ashfield District Council|Ashfield|E07000170|1974-04-01||||democracy.ashfield.gov.uk|
Ashford Borough Council|Ashford|E07000105|1974-04-01||||ashford.moderngov.co.uk|ashford.gov.uk
Aylesbury Vale District Council|Aylesbury Vale|E07000004|1974-04-01||2020-03-31|E06000060|democracy.aylesburyvaledc.gov.uk|
Babergh District Council|Babergh|E07000200|1974-04-01||||baberghmidsuffolk.moderngov.co.uk|babergh.gov.uk
Ballymena Borough Council|Ballymena||||2015-03-31|||
Ballymoney Borough Council|Ballymoney||||2015-03-31|||
Banbridge District Council|Banbridge||||2015-03-31|||
Barnsley Metropolitan Borough Council|Barnsley|E08000038 E08000016<2025-04-01|1974-04-01||||barnsleymbc.moderngov.co.uk|barnsley.gov.uk
Barrow-in-Furness Borough Council|Barrow-in-Furness|E07000027|1974-04-01||2023-03-31|E06000064|democracy.barrowbc.gov.uk|
Basildon Borough Council|Basildon|E07000066|1974-04-01||||basildonmeetings.info|basildon.gov.uk
Basingstoke and Deane Borough Council|Basingstoke and Deane|E07000084|1974-04-01||||democracy.basingstoke.gov.uk|
Bassetlaw District Council|Bassetlaw|E07000171|1974-04-01||||bassetlaw.moderngov.co.uk|bassetlaw.gov.uk
Bath and North East Somerset Council|Bath and North East Somerset|E06000022|1996-04-01||||democracy.bathnes.gov.uk|
Bedford Borough Council|Bedford|E06000055|2009-04-01||||councillorsupport.bedford.gov.uk|
Belfast City Council|Belfast|N09000003|2015-04-01||||minutes.belfastcity.gov.uk minutes3.belfastcity.gov.uk|
Birmingham City Council|Birmingham|E08000025|||||birmingham.cmis.uk.com birmingham.gov.uk|
Blaby District Council|Blaby|E07000129|1974-04-01||||democracy.blaby.gov.uk w3.blaby.gov.uk/decision-making|
Blackburn with Darwen Borough Council|Blackburn with Darwen|E06000008|1998-04-01||||democracy.blackburn.gov.uk|
Blackpool Borough Council|Blackpool|E06000009|1998-04-01||||democracy.blackpool.gov.uk|
Blaenau Gwent County Borough Council|Blaenau Gwent|W06000019|1996-04-01||||democracy.blaenau-gwent.gov.uk|
Bolsover District Council|Bolsover|E07000033|1974-04-01||||committees.bolsover.gov.uk|
Bolton Metropolitan Borough Council|Bolton|E08000001|1974-04-01||||bolton.moderngov.co.uk|bolton.gov.uk
Borough Council of Kings Lynn and West Norfolk|Kings Lynn and West Norfolk|E07000146|1974-04-01||||democracy.west-norfolk.gov.uk|
Borough of Poole|Poole|E06000029|1997-04-01||2019-03-31|E06000058||
Boston Borough Council|Boston|E07000136|1974-04-01||||democracy.boston.gov.uk moderngov.boston.gov.uk|
Bournemouth Borough Council|Bournemouth|E06000028|1997-04-01||2019-03-31|E06000058||bournemouth.gov.uk
Bournemouth, Christchurch and Poole Council|Bournemouth, Christchurch and Poole|E06000058|2019-04-01||||democracy.bcpcouncil.gov.uk|
Bracknell Forest Council|Bracknell Forest|E06000036|1998-04-01||||democratic.bracknell-forest.gov.uk|
Braintree District Council|Braintree|E07000067|1974-04-01||||braintree.cmis.uk.com|braintree.gov.uk
Breckland District Council|Breckland|E07000143|1974-04-01||||democracy.breckland.gov.uk|
Brentwood Borough Council|Brentwood|E07000068|1974-04-01||||brentwood.moderngov.co.uk|brentwood.gov.uk
Bridgend County Borough Council|Bridgend|W06000013|1996-04-01||||democratic.bridgend.gov.uk|
Brighton and Hove City Council|Brighton and Hove|E06000043|1997-04-01||||democracy.brighton-hove.gov.uk present.brighton-hove.gov.uk|
Bristol City Council|City of Bristol|E06000023|1996-04-01||||democracy.bristol.gov.uk|
Broadland District Council|Broadland|E07000144|1974-04-01||||democracy.southnorfolkandbroadland.gov.uk southnorfolkandbroadland.moderngov.co.uk|broadland.gov.uk
Bromsgrove District Council|Bromsgrove|E07000234|1974-04-01||||moderngovwebpublic.bromsgrove.gov.uk|
Broxbourne Borough Council|Broxbourne|E07000095|1974-04-01||||broxbourne.moderngov.co.uk|broxbourne.gov.uk
Broxtowe Borough Council|Broxtowe|E07000172|1974-04-01||||democracy.broxtowe.gov.uk|
Buckinghamshire Council|Buckinghamshire|E06000060|2020-04-01||||buckinghamshire.moderngov.co.uk|buckinghamshire.gov.uk
Buckinghamshire County Council|Buckinghamshire County|E10000002|1997-04-01||2020-03-31|E06000060|democracy.buckscc.gov.uk|
Burnley Borough Council|Burnley|E07000117|1974-04-01||||burnley.moderngov.co.uk|burnley.gov.uk
Bury Metropolitan Borough Council|Bury|E08000002|1974-04-01||||councildecisions.bury.gov.uk|
Caerphilly County Borough Council|Caerphilly|W06000018|1996-04-01||||democracy.caerphilly.gov.uk|
Calderdale Metropolitan Borough Council|Calderdale|E08000033|1974-04-01||||calderdale.moderngov.co.uk|calderdale.gov.uk
Cambridge City Council|Cambridge|E07000008|1974-04-01||||democracy.cambridge.gov.uk|
Cambridgeshire County Council|Cambridgeshire|E10000003|1998-04-01||||cambridgeshire.cmis.uk.com|cambridgeshire.gov.uk
Cambridgeshire and Peterborough Combined Authority|Cambridgeshire and Peterborough|E47000008|2014-04-01|||||cambridgeshirepeterborough-ca.gov.uk
Cannock Chase District Council|Cannock Chase|E07000192|1974-04-01||||cannockchasedc.gov.uk|
Canterbury City Council|Canterbury|E07000106|1974-04-01||||democracy.canterbury.gov.uk|
Carlisle City Council|Carlisle|E07000028|1974-04-01||2023-03-31|E06000063|carlisle.cmis.uk.com|carlisle.gov.uk
Carmarthenshire County Council|Carmarthenshire|W06000010|1996-04-01||||democracy.carmarthenshire.gov.wales|
Carrickfergus Borough Council|Carrickfergus||||2015-03-31|||
Castle Point Borough Council|Castle Point|E07000069|1974-04-01||||castlepoint.cmis.uk.com|castlepoint.gov.uk
Castlereagh Borough Council|Castlereagh||||2015-03-31|||
Causeway Coast and Glens Borough Council|Causeway Coast and Glens|N09000004|2015-04-01||||causewaycoastandglens.gov.uk|
Central Bedfordshire Council|Central Bedfordshire|E06000056|2009-04-01||||centralbedfordshire.gov.uk centralbeds.moderngov.co.uk|
Ceredigion County Council|Ceredigion|W06000008|1996-04-01||||council.ceredigion.gov.uk|
Charnwood Borough Council|Charnwood|E07000130|1974-04-01||||charnwood.moderngov.co.uk|charnwood.gov.uk
Chelmsford City Council|Chelmsford|E07000070|1974-04-01||||chelmsford.gov.uk|
Cheltenham Borough Council|Cheltenham|E07000078|1974-04-01||||democracy.cheltenham.gov.uk|
Cherwell District Council|Cherwell|E07000177|1974-04-01||||modgov.cherwell.gov.uk|
Cheshire East Council|Cheshire East|E06000049|2009-04-01||||moderngov.cheshireeast.gov.uk|
Cheshire West and Chester Council|Cheshire West and Chester|E06000050|2009-04-01||||cmttpublic.cheshirewestandchester.gov.uk|
Chesterfield Borough Council|Chesterfield|E07000034|1974-04-01||||chesterfield.moderngov.co.uk|chesterfield.gov.uk
Chichester District Council|Chichester|E07000225|1974-04-01||||chichester.moderngov.co.uk|chichester.gov.uk
Chiltern District Council|Chiltern|E07000005|1974-04-01||2020-03-31|E06000060|isa.chiltern.gov.uk/democracy|
Chorley Borough Council|Chorley|E07000118|1974-04-01||||democracy.chorley.gov.uk|
Christchurch Borough Council|Christchurch|E07000048|1974-04-01||2019-03-31|E06000058|moderngovcbc.christchurchandeastdorset.gov.uk|
City and County of Swansea Council|Swansea|W06000011|1996-04-01||||democracy.swansea.gov.uk|
City of Bradford Metropolitan District Council|Bradford|E08000032|1974-04-01||||bradford.moderngov.co.uk|bradford.gov.uk
City of Cardiff Council|Cardiff|W06000015|1996-04-01||||cardiff.moderngov.co.uk|
City of Doncaster Council|Doncaster|E08000017|1974-04-01||||doncaster.moderngov.co.uk|doncaster.gov.uk
City of Edinburgh Council|City of Edinburgh|S12000036|1996-04-01||||democracy.edinburgh.gov.uk|
City of Lincoln Council|City of Lincoln|E07000138|1974-04-01||||democratic.lincoln.gov.uk|
City of London Corporation|City of London|E09000001|||||democracy.cityoflondon.gov.uk|
City of Westminster|Westminster|E09000033|1965-04-01||||committees.westminster.gov.uk|
City of Wolverhampton Council|Wolverhampton|E08000031|1974-04-01||||wolverhampton.moderngov.co.uk|wolverhampton.gov.uk
City of York Council|York|E06000014|1996-04-01||||democracy.york.gov.uk|
Clackmannanshire Council|Clackmannanshire|S12000005|1996-04-01||||clacks.gov.uk|
Colchester Borough Council|Colchester|E07000071|1974-04-01||||colchester.cmis.uk.com|colchester.gov.uk
Coleraine Borough Council|Coleraine||||2015-03-31|||
Comhairle nan Eilean Siar|Eilean Siar|S12000013|1996-04-01||||cne-siar.gov.uk|
Conwy County Borough Council|Conwy|W06000003|1996-04-01||||modgovpub-eng.secure.conwy.gov.uk modgoveng.conwy.gov.uk|
Cookstown District Council|Cookstown||||2015-03-31|||
Copeland Borough Council|Copeland|E07000029|1974-04-01||2023-03-31|E06000063|copeland.moderngov.co.uk|copeland.gov.uk
Corby Borough Council|Corby|E07000150|1974-04-01||2021-03-31|E06000061||corby.gov.uk
Cornwall Council|Cornwall|E06000052|2009-04-01||||democracy.cornwall.gov.uk|
Cotswold District Council|Cotswold|E07000079|1974-04-01||||meetings.cotswold.gov.uk|
Council of the Isles of Scilly|Isles of Scilly|E06000053|1974-04-01||||committees.scilly.gov.uk|
Coventry City Council|Coventry|E08000026|1974-04-01||||edemocracy.coventry.gov.uk|
Craigavon Borough Council|Craigavon||||2015-03-31|||
Craven District Council|Craven|E07000163|1974-04-01||2023-03-31|E06000065||cravendc.gov.uk
Crawley Borough Council|Crawley|E07000226|1974-04-01||||democracy.crawley.gov.uk|
Cumberland Council|Cumberland|E06000063|2023-04-01|2022-05-05|||cumberland.moderngov.co.uk|cumberland.gov.uk
Cumbria County Council|Cumbria|E10000006|1974-04-01||2023-03-31|E06000063 E06000064|councilportal.cumbria.gov.uk|
Dacorum Borough Council|Dacorum|E07000096|1974-04-01||||democracy.dacorum.gov.uk|
Darlington Borough Council|Darlington|E06000005|1997-04-01||||democracy.darlington.gov.uk|
Dartford Borough Council|Dartford|E07000107|1974-04-01||||dartford.moderngov.co.uk committeedmz.dartford.gov.uk|
Daventry District Council|Daventry|E07000151|1974-04-01||2021-03-31|E06000062|cmis.daventrydc.gov.uk|
Denbighshire County Council|Denbighshire|W06000004|1996-04-01||||moderngov.denbighshire.gov.uk|
Derby City Council|Derby|E06000015|1997-04-01||||democracy.derby.gov.uk cmis.derby.gov.uk|
Derbyshire County Council|Derbyshire|E10000007|1997-04-01||||democracy.derbyshire.gov.uk|
Derbyshire Dales District Council|Derbyshire Dales|E07000035|1974-04-01||||democracy.derbyshiredales.gov.uk|
Derry City Council|Derry||||2015-03-31|||
Derry City and Strabane District Council|Derry City and Strabane|N09000005|2015-04-01||||meetings.derrycityandstrabanedistrict.com|
Devon County Council|Devon|E10000008|1998-04-01||||democracy.devon.gov.uk|
Dorset Council||E06000059|2019-04-01||||moderngov.dorsetcouncil.gov.uk|
Dorset County Council|Dorset County|E10000009|1997-04-01||2019-03-31|E06000059|dorset.moderngov.co.uk|
Dover District Council|Dover|E07000108|1974-04-01||||moderngov.dover.gov.uk|
Down District Council|Down||||2015-03-31|||
Dudley Metropolitan Borough Council|Dudley|E08000027|1974-04-01||||cmis.dudley.gov.uk|
Dumfries and Galloway Council|Dumfries and Galloway|S12000006|1996-04-01||||dumfriesgalloway.moderngov.co.uk|
Dundee City Council|Dundee City|S12000042|1996-04-01||||dundeecity.gov.uk|
Dungannon and South Tyrone Borough Council|Dungannon and South Tyrone||||2015-03-31|||
Durham County Council|County Durham|E06000047|2009-04-01||||democracy.durham.gov.uk|
East Ayrshire Council|East Ayrshire|S12000008|1996-04-01||||east-ayrshire.gov.uk|
East Cambridgeshire District Council|East Cambridgeshire|E07000009|1974-04-01||||eastcambs.gov.uk|
East Devon District Council|East Devon|E07000040|1974-04-01||||democracy.eastdevon.gov.uk|
East Dorset District Council|East Dorset|E07000049|1974-04-01||2019-03-31|E06000059|moderngoveddc.christchurchandeastdorset.gov.uk|eastdorsetdc.gov.uk
East Dunbartonshire Council|East Dunbartonshire|S12000045|1996-04-01||||eastdunbarton.moderngov.co.uk|
East Hampshire District Council|East Hampshire|E07000085|1974-04-01||||easthants.moderngov.co.uk|easthants.gov.uk
East Hertfordshire District Council|East Hertfordshire|E07000242 E07000097<2013-04-01|1974-04-01||||democracy.eastherts.gov.uk|
East Lindsey District Council|East Lindsey|E07000137|1974-04-01||||democracy.e-lindsey.gov.uk|
East Lothian Council|East Lothian|S12000010|1996-04-01||||eastlothian.gov.uk|
East Midlands Combined County Authority|East Midlands CCA|E47000013|2024-02-27|||||
East Northamptonshire Council|East Northamptonshire|E07000152|1974-04-01||2021-03-31|E06000061||east-northamptonshire.gov.uk
East Renfrewshire Council|East Renfrewshire|S12000011|1996-04-01||||eastrenfrewshire.gov.uk|
East Riding of Yorkshire Council|East Riding of Yorkshire|E06000011|1996-04-01||||eastriding.gov.uk|
East Staffordshire Borough Council|East Staffordshire|E07000193|1974-04-01||||eaststaffsbc.gov.uk|
East Suffolk Council|East Suffolk|E07000244|2019-04-01||||eastsuffolk.cmis.uk.com|eastsuffolk.gov.uk
East Sussex County Council|East Sussex|E10000011|1997-04-01||||democracy.eastsussex.gov.uk|
Eastbourne Borough Council|Eastbourne|E07000061|1974-04-01||||democracy.lewes-eastbourne.gov.uk|
Eastleigh Borough Council|Eastleigh|E07000086|1974-04-01||||meetings.eastleigh.gov.uk|
Eden District Council|Eden|E07000030|1974-04-01||2023-03-31|E06000064|democracy.eden.gov.uk|
Elmbridge Borough Council|Elmbridge|E07000207|1974-04-01||||mygov.elmbridge.gov.uk|
Epping Forest District Council|Epping Forest|E07000072|1974-04-01||||rds.eppingforestdc.gov.uk|
Epsom and Ewell Borough Council|Epsom and Ewell|E07000208|1974-04-01||||democracy.epsom-ewell.gov.uk|
Erewash Borough Council|Erewash|E07000036|1974-04-01||||moderngov.erewash.gov.uk|
Essex County Council|Essex|E10000012|1998-04-01||||cmis.essex.gov.uk|
Exeter City Council|Exeter|E07000041|1974-04-01||||committees.exeter.gov.uk|
Falkirk Council|Falkirk|S12000014|1996-04-01||||council.falkirk.gov.uk|
Fareham Borough Council|Fareham|E07000087|1974-04-01||||moderngov.fareham.gov.uk|
Fenland District Council|Fenland|E07000010|1974-04-01||||fenland.gov.uk/localgov|
Fermanagh District Council|Fermanagh||||2015-03-31|||
Fermanagh and Omagh District Council|Fermanagh and Omagh|N09000006|2015-04-01||||fermanaghomagh.com|
Fife Council|Fife|S12000047 S12000015<2018-04-01|1996-04-01||||fife.gov.uk|
Flintshire County Council|Flintshire|W06000005|1996-04-01||||cyfarfodyddpwyllgor.siryfflint.gov.uk committeemeetings.flintshire.gov.uk|
Folkestone and Hythe District Council|Folkestone and Hythe|E07000112|1974-04-01||||folkestone-hythe.gov.uk/moderngov folkestone-hythe.moderngov.co.uk|
Forest Heath District Council|Forest Heath|E07000201|1974-04-01||2019-03-31|E07000245|democracy.westsuffolk.gov.uk|forest-heath.gov.uk
Forest of Dean District Council|Forest of Dean|E07000080|1974-04-01||||meetings.fdean.gov.uk|
Fylde Borough Council|Fylde|E07000119|1974-04-01||||fylde.cmis.uk.com|fylde.gov.uk
Gateshead Metropolitan Borough Council|Gateshead|E08000037 E08000020<2013-04-01|1974-04-01||||democracy.gateshead.gov.uk gateshead.moderngov.co.uk|
Gedling Borough Council|Gedling|E07000173|1974-04-01||||democracy.gedling.gov.uk|
Glasgow City Council|Glasgow City|S12000049 S12000046<2019-04-01|1996-04-01||||onlineservices.glasgow.gov.uk|
Gloucester City Council|Gloucester|E07000081|1974-04-01||||democracy.gloucester.gov.uk|
Gloucestershire County Council|Gloucestershire|E10000013|1974-04-01||||glostext.gloucestershire.gov.uk|
Gosport Borough Council|Gosport|E07000088|1974-04-01||||democracy.gosport.gov.uk|
Gravesham Borough Council|Gravesham|E07000109|1974-04-01||||democracy.gravesham.gov.uk|
Great Yarmouth Borough Council|Great Yarmouth|E07000145|1974-04-01||||great-yarmouth.cmis.uk.com|great-yarmouth.gov.uk
Greater Lincolnshire Combined County Authority|Greater Lincolnshire CCA|E47000017|2025-05-01|||||
Greater London Authority|Greater London|E61000001|2000-07-03|||||london.gov.uk
Greater Manchester Combined Authority|Greater Manchester|E47000001|2014-04-01|||||greatermanchester-ca.gov.uk
Guildford Borough Council|Guildford|E07000209|1974-04-01||||democracy.guildford.gov.uk|
Gwynedd Council|Gwynedd|W06000002|1996-04-01||||democracy.cyngor.gwynedd.gov.uk democracy.gwynedd.llyw.cymru|
Halton Borough Council|Halton|E06000006|1998-04-01||||councillors.halton.gov.uk moderngov.halton.gov.uk|
Hambleton District Council|Hambleton|E07000164|1974-04-01||2023-03-31|E06000065|democracy.hambleton.gov.uk|
Hampshire County Council|Hampshire|E10000014|1997-04-01||||democracy.hants.gov.uk|
Harborough District Council|Harborough|E07000131|1974-04-01||||cmis.harborough.gov.uk|
Harlow District Council|Harlow|E07000073|1974-04-01||||moderngov.harlow.gov.uk|
Harrogate Borough Council|Harrogate|E07000165|1974-04-01||2023-03-31|E06000065|democracy.harrogate.gov.uk|
Hart District Council|Hart|E07000089|1974-04-01||||hart.moderngov.co.uk|hart.gov.uk
Hartlepool Borough Council|Hartlepool|E06000001|1996-04-01||||hartlepool.gov.uk|
Hastings Borough Council|Hastings|E07000062|1974-04-01||||hastings.moderngov.co.uk|hastings.gov.uk
Havant Borough Council|Havant|E07000090|1974-04-01||||havant.moderngov.co.uk|havant.gov.uk
Herefordshire Council|Herefordshire|E06000019|1998-04-01||||councillors.herefordshire.gov.uk|
Hertfordshire County Council|Hertfordshire|E10000015|1974-04-01||||democracy.hertfordshire.gov.uk|
Hertsmere Borough Council|Hertsmere|E07000098|1974-04-01||||hertsmere.moderngov.co.uk|hertsmere.gov.uk
High Peak Borough Council|High Peak|E07000037|1974-04-01||||democracy.highpeak.gov.uk|
Hinckley and Bosworth Borough Council|Hinckley and Bosworth|E07000132|1974-04-01||||moderngov.hinckley-bosworth.gov.uk|
Horsham District Council|Horsham|E07000227|1974-04-01||||horsham.moderngov.co.uk|horsham.gov.uk
Hull City Council|Kingston upon Hull|E06000010|1996-04-01||||cmis.hullcc.gov.uk|hull.gov.uk
Hull and East Yorkshire Mayoral Combined Authority|Yorkshire and The Humber MCA|E47000016|2025-05-01|||||
Huntingdonshire District Council|Huntingdonshire|E07000011|1974-04-01||||democracy.huntingdonshire.gov.uk/moderngov|
Hyndburn Borough Council|Hyndburn|E07000120|1974-04-01||||democracy.hyndburnbc.gov.uk|
Inverclyde Council|Inverclyde|S12000018|1996-04-01||||inverclyde.gov.uk|
Ipswich Borough Council|Ipswich|E07000202|1974-04-01||||democracy.ipswich.gov.uk|
Isle of Anglesey County Council|Isle of Anglesey|W06000001|1996-04-01||||democracy.anglesey.gov.uk democratiaeth.ynysmon.gov.uk|
Isle of Wight Council|Isle of Wight|E06000046|1995-04-01||||iow.moderngov.co.uk|iow.gov.uk
Kent County Council|Kent|E10000016|1998-04-01||||democracy.kent.gov.uk|
Kettering Borough Council|Kettering|E07000153|1974-04-01||2021-03-31|E06000061||kettering.gov.uk
Kirklees Council|Kirklees|E08000034|1974-04-01||||democracy.kirklees.gov.uk|
Knowsley Metropolitan Borough Council|Knowsley|E08000011|1974-04-01||||councillors.knowsley.gov.uk|
Lancashire County Council|Lancashire|E10000017|1998-04-01||||council.lancashire.gov.uk|
Lancaster City Council|Lancaster|E07000121|1974-04-01||||committeeadmin.lancaster.gov.uk|
Larne Borough Council|Larne||||2015-03-31|||
Leeds City Council|Leeds|E08000035|1974-04-01||||democracy.leeds.gov.uk|
Leicester City Council|Leicester|E06000016|1997-04-01||||cabinet.leicester.gov.uk|
Leicestershire County Council|Leicestershire|E10000018|1997-04-01||||democracy.leics.gov.uk politics.leics.gov.uk|leicestershire.gov.uk
Lewes District Council|Lewes|E07000063|1974-04-01||||democracy.lewes-eastbourne.gov.uk|
Lichfield District Council|Lichfield|E07000194|1974-04-01||||democracy.lichfielddc.gov.uk|
Limavady Borough Council|Limavady||||2015-03-31|||
Lincolnshire County Council|Lincolnshire|E10000019|1974-04-01||||lincolnshire.moderngov.co.uk|lincolnshire.gov.uk
Lisburn City Council|Lisburn||||2015-03-31|||
Lisburn and Castlereagh City Council|Lisburn and Castlereagh|N09000007|2015-04-01||||lisburncastlereagh.gov.uk|
Liverpool City Council|Liverpool|E08000012|1974-04-01||||councillors.liverpool.gov.uk|
Liverpool City Region||E47000004|2014-04-01|||||liverpoolcityregion-ca.gov.uk
London Borough of Barking and Dagenham|Barking and Dagenham|E09000002|1965-04-01||||lbbd.moderngov.co.uk modgov.lbbd.gov.uk/internet|
London Borough of Barnet|Barnet|E09000003|1965-04-01||||barnet.moderngov.co.uk|barnet.gov.uk
London Borough of Bexley|Bexley|E09000004|1965-04-01||||democracy.bexley.gov.uk|
London Borough of Brent|Brent|E09000005|1965-04-01||||democracy.brent.gov.uk|
London Borough of Bromley|Bromley|E09000006|1965-04-01||||cds.bromley.gov.uk|
London Borough of Camden|Camden|E09000007|1965-04-01||||democracy.camden.gov.uk|
London Borough of Croydon|Croydon|E09000008|1965-04-01||||democracy.croydon.gov.uk|
London Borough of Ealing|Ealing|E09000009|1965-04-01||||ealing.moderngov.co.uk|ealing.gov.uk
London Borough of Enfield|Enfield|E09000010|1965-04-01||||governance.enfield.gov.uk|
London Borough of Hackney|Hackney|E09000012|1965-04-01||||hackney.moderngov.co.uk mginternet.hackney.gov.uk|
London Borough of Hammersmith & Fulham|Hammersmith and Fulham|E09000013|1965-04-01||||democracy.lbhf.gov.uk|
London Borough of Haringey|Haringey|E09000014|1965-04-01||||minutes.haringey.gov.uk|
London Borough of Harrow|Harrow|E09000015|1965-04-01||||moderngov.harrow.gov.uk|
London Borough of Havering|Havering|E09000016|1965-04-01||||democracy.havering.gov.uk|
London Borough of Hillingdon|Hillingdon|E09000017|1965-04-01||||modgov.hillingdon.gov.uk|
London Borough of Hounslow|Hounslow|E09000018|1965-04-01||||democraticservices.hounslow.gov.uk|
London Borough of Islington|Islington|E09000019|1965-04-01||||democracy.islington.gov.uk|
London Borough of Lambeth|Lambeth|E09000022|1965-04-01||||moderngov.lambeth.gov.uk|
London Borough of Lewisham|Lewisham|E09000023|1965-04-01||||councilmeetings.lewisham.gov.uk|
London Borough of Merton|Merton|E09000024|1965-04-01||||democracy.merton.gov.uk|
London Borough of Newham|Newham|E09000025|1965-04-01||||mgov.newham.gov.uk|
London Borough of Redbridge|Redbridge|E09000026|1965-04-01||||moderngov.redbridge.gov.uk|
London Borough of Richmond upon Thames|Richmond upon Thames|E09000027|1965-04-01||||cabnet.richmond.gov.uk|
London Borough of Southwark|Southwark|E09000028|1965-04-01||||moderngov.southwark.gov.uk|
London Borough of Sutton|Sutton|E09000029|1965-04-01||||moderngov.sutton.gov.uk|
London Borough of Tower Hamlets|Tower Hamlets|E09000030|1965-04-01||||democracy.towerhamlets.gov.uk|
London Borough of Waltham Forest|Waltham Forest|E09000031|1965-04-01||||democracy.walthamforest.gov.uk|
London Borough of Wandsworth|Wandsworth|E09000032|1965-04-01||||democracy.wandsworth.gov.uk|
Luton Borough Council|Luton|E06000032|1997-04-01||||democracy.luton.gov.uk|
Magherafelt District Council|Magherafelt||||2015-03-31|||
Maidstone Borough Council|Maidstone|E07000110|1974-04-01||||meetings.maidstone.gov.uk services.maidstone.gov.uk/meetings|
Maldon District Council|Maldon|E07000074|1974-04-01||||democracy.maldon.gov.uk|
Malvern Hills District Council|Malvern Hills|E07000235|1998-04-01||||moderngov.malvernhills.gov.uk|
Manchester City Council|Manchester|E08000003|1974-04-01||||democracy.manchester.gov.uk|
Mansfield District Council|Mansfield|E07000174|1974-04-01||||mansfield.moderngov.co.uk|mansfield.gov.uk
Medway Council|Medway|E06000035|1998-04-01||||democracy.medway.gov.uk|
Melton Borough Council|Melton|E07000133|1974-04-01||||democracy.melton.gov.uk|
Mendip District Council|Mendip|E07000187|1974-04-01||2023-03-31|E06000066||mendip.gov.uk
Merthyr Tydfil County Borough Council|Merthyr Tydfil|W06000024|1996-04-01||||democracy.merthyr.gov.uk|
Mid Devon District Council|Mid Devon|E07000042|1974-04-01||||democracy.middevon.gov.uk|
Mid Suffolk District Council|Mid Suffolk|E07000203|1974-04-01||||baberghmidsuffolk.moderngov.co.uk|midsuffolk.gov.uk
Mid Sussex District Council|Mid Sussex|E07000228|1974-04-01||||midsussex.moderngov.co.uk|midsussex.gov.uk
Mid Ulster District Council|Mid Ulster|N09000009|2015-04-01||||mid-ulster.cmis-ni.org|
Mid and East Antrim Borough Council|Mid and East Antrim|N09000008|2015-04-01||||midandeastantrim.gov.uk|
Middlesbrough Borough Council|Middlesbrough|E06000002|1996-04-01||||moderngov.middlesbrough.gov.uk|
Midlothian Council|Midlothian|S12000019|1996-04-01||||midlothian.cmis.uk.com|
Milton Keynes Council|Milton Keynes|E06000042|1997-04-01||||milton-keynes.moderngov.co.uk|milton-keynes.gov.uk
Mole Valley District Council|Mole Valley|E07000210|1974-04-01||||molevalley.gov.uk|
Monmouthshire County Council|Monmouthshire|W06000021|1996-04-01||||democracy.monmouthshire.gov.uk|
Moyle District Council|Moyle||||2015-03-31|||
Neath Port Talbot County Borough Council|Neath Port Talbot|W06000012|1996-04-01||||democracy.npt.gov.uk|
New Forest District Council|New Forest|E07000091|1974-04-01||||democracy.newforest.gov.uk|newforestdc.gov.uk
Newark and Sherwood District Council|Newark and Sherwood|E07000175|1974-04-01||||democracy.newark-sherwooddc.gov.uk|
Newcastle City Council|Newcastle upon Tyne|E08000021|1974-04-01||||democracy.newcastle.gov.uk|
Newcastle-under-Lyme Borough Council|Newcastle-under-Lyme|E07000195|1974-04-01||||moderngov.newcastle-staffs.gov.uk|
Newport City Council|Newport|W06000022|1996-04-01||||democracy.newport.gov.uk|
Newry and Mourne District Council|Newry and Mourne||||2015-03-31|||
Newry, Mourne and Down District Council|Newry, Mourne and Down |N09000010|2015-04-01||||newrymournedown.org|
Newtownabbey Borough Council|Newtownabbey||||2015-03-31|||
Norfolk County Council|Norfolk|E10000020|1974-04-01||||norfolkcc.cmis.uk.com|norfolk.gov.uk
North Ayrshire Council|North Ayrshire|S12000021|1996-04-01||||north-ayrshire.cmis.uk.com|
North Devon District Council|North Devon|E07000043|1974-04-01||||democracy.northdevon.gov.uk|
North Dorset District Council|North Dorset|E07000050|1974-04-01||2019-03-31|E06000059|moderngovdcp.dorsetforyou.gov.uk|
North Down Borough Council|North Down||||2015-03-31|||
North East Combined Authority|North East|E47000010 E47000005<2018-11-02|2014-04-15|||||northeastca.gov.uk
North East Derbyshire District Council|North East Derbyshire|E07000038|1974-04-01||||democracy.ne-derbyshire.gov.uk|
North East Lincolnshire Council|North East Lincolnshire|E06000012|1996-04-01||||nelincs.gov.uk|
North Hertfordshire District Council|North Hertfordshire|E07000099|1974-04-01||||democracy.north-herts.gov.uk|
North Kesteven District Council|North Kesteven|E07000139|1974-04-01||||democracy.n-kesteven.gov.uk|
North Lanarkshire Council|North Lanarkshire|S12000050 S12000044<2019-04-01|1996-04-01||||northlanarkshire.cmis.uk.com|
North Lincolnshire Council|North Lincolnshire|E06000013|1996-04-01||||democracy.northlincs.gov.uk northlincolnshire.moderngov.co.uk|
North Norfolk District Council|North Norfolk|E07000147|1974-04-01||||modgov.north-norfolk.gov.uk|
North Northamptonshire Council|North Northamptonshire|E06000061|2021-04-01|2020-05-07|||northnorthants.moderngov.co.uk|northnorthants.gov.uk
North Somerset Council|North Somerset|E06000024|1996-04-01||||n-somerset.moderngov.co.uk|n-somerset.gov.uk
North Tyneside Council|North Tyneside|E08000022|1974-04-01||||democracy.northtyneside.gov.uk|
North Warwickshire Borough Council|North Warwickshire|E07000218|1974-04-01||||northwarks.gov.uk|
North West Leicestershire District Council|North West Leicestershire|E07000134|1974-04-01||||minutes-1.nwleics.gov.uk|
North Yorkshire Council|North Yorkshire|E06000065|2023-04-01||||edemocracy.northyorks.gov.uk|
North Yorkshire County Council|North Yorkshire|E10000023|1996-04-01||2023-03-31|E06000065|edemocracy.northyorks.gov.uk|
North of Tyne Combined Authority|North of Tyne|E47000011|2018-11-02|||||northoftyne-ca.gov.uk
Northampton Borough Council|Northampton|E07000154|1974-04-01||2021-03-31|E06000062|northamptonboroughcouncil.com/councillors|northampton.gov.uk
Northamptonshire County Council|Northamptonshire|E10000021|1974-04-01||2021-03-31|E06000061 E06000062|cmis.northamptonshire.gov.uk|
Northumberland County Council|Northumberland|E06000057 E06000048<2013-04-01|2009-04-01||||northumberland.moderngov.co.uk|northumberland.gov.uk
Norwich City Council|Norwich|E07000148|1974-04-01||||cmis.norwich.gov.uk|
Nottingham City Council|Nottingham|E06000018|1998-04-01||||committee.nottinghamcity.gov.uk|
Nottinghamshire County Council|Nottinghamshire|E10000024|1998-04-01||||nottinghamshire.gov.uk|
Nuneaton and Bedworth Borough Council|Nuneaton and Bedworth|E07000219|1974-04-01||||nuneatonandbedworth.gov.uk|
Oadby and Wigston Borough Council|Oadby and Wigston|E07000135|1974-04-01||||moderngov.oadby-wigston.gov.uk|
Oldham Metropolitan Borough Council|Oldham|E08000004|1974-04-01||||committees.oldham.gov.uk|
Omagh District Council|Omagh||||2015-03-31|||
Orkney Islands Council|Orkney Islands|S12000023|1996-04-01||||orkney.gov.uk|
Oxford City Council|Oxford|E07000178|1974-04-01||||mycouncil.oxford.gov.uk|
Oxfordshire County Council|Oxfordshire|E10000025|1974-04-01||||mycouncil.oxfordshire.gov.uk|
Pembrokeshire County Council|Pembrokeshire|W06000009|1996-04-01||||mgenglish.pembrokeshire.gov.uk|
Pendle Borough Council|Pendle|E07000122|1974-04-01||||pendle.gov.uk|
Perth and Kinross Council|Perth and Kinross|S12000048 S12000024<2018-04-01|1996-04-01||||perth-and-kinross.cmis.uk.com|
Peterborough City Council|Peterborough|E06000031|1998-04-01||||democracy.peterborough.gov.uk|
Plymouth City Council|Plymouth|E06000026|1998-04-01||||democracy.plymouth.gov.uk|
Portsmouth City Council|Portsmouth|E06000044|1997-04-01||||democracy.portsmouth.gov.uk|
Powys County Council|Powys|W06000023|1996-04-01||||powys.moderngov.co.uk|
Preston City Council|Preston|E07000123|1974-04-01||||preston.moderngov.co.uk|preston.gov.uk
Purbeck District Council|Purbeck|E07000051|1974-04-01||2019-03-31|E06000059||
Reading Borough Council|Reading|E06000038|1974-04-01||||democracy.reading.gov.uk|
Redcar and Cleveland Borough Council|Redcar and Cleveland|E06000003|1996-04-01||||rcbc.moderngov.co.uk|redcar-cleveland.gov.uk
Redditch Borough Council|Redditch|E07000236|1974-04-01||||moderngovwebpublic.redditchbc.gov.uk|
Reigate and Banstead Borough Council|Reigate and Banstead|E07000211|1974-04-01||||reigate-banstead.moderngov.co.uk|reigate-banstead.gov.uk
Renfrewshire Council|Renfrewshire|S12000038|1996-04-01||||renfrewshire.cmis.uk.com|
Rhondda Cynon Taf County Borough Council|Rhondda Cynon Taff|W06000016|1996-04-01||||rctcbc.moderngov.co.uk|
Ribble Valley Borough Council|Ribble Valley|E07000124|1974-04-01||||democracy.ribblevalley.gov.uk|
Richmondshire District Council|Richmondshire|E07000166|1974-04-01||2023-03-31|E06000065|democracy.richmondshire.gov.uk|
Rochdale Metropolitan Borough Council|Rochdale|E08000005|1974-04-01||||democracy.rochdale.gov.uk|
Rochford District Council|Rochford|E07000075|1974-04-01||||rochford.moderngov.co.uk rochford.cmis.uk.com/rochford|rochford.gov.uk
Rossendale Borough Council|Rossendale|E07000125|1974-04-01||||rossendale.gov.uk|
Rother District Council|Rother|E07000064|1974-04-01||||rother.moderngov.co.uk|rother.gov.uk
Rotherham Metropolitan Borough Council|Rotherham|E08000018|1974-04-01||||moderngov.rotherham.gov.uk|
Royal Borough of Greenwich|Greenwich|E09000011|1965-04-01||||committees.royalgreenwich.gov.uk|
Royal Borough of Kensington and Chelsea|Kensington and Chelsea|E09000020|1965-04-01||||rbkc.gov.uk/committees|
Royal Borough of Kingston upon Thames|Kingston upon Thames|E09000021|1965-04-01||||kingston.moderngov.co.uk moderngov.kingston.gov.uk|
Royal Borough of Windsor and Maidenhead|Windsor and Maidenhead|E06000040|1998-04-01||||rbwm.moderngov.co.uk|rbwm.gov.uk
Rugby Borough Council|Rugby|E07000220|1974-04-01||||rugby.gov.uk|
Runnymede Borough Council|Runnymede|E07000212|1974-04-01||||democracy.runnymede.gov.uk|
Rushcliffe Borough Council|Rushcliffe|E07000176|1974-04-01||||democracy.rushcliffe.gov.uk|
Rushmoor Borough Council|Rushmoor|E07000092|1974-04-01||||democracy.rushmoor.gov.uk|
Rutland County Council|Rutland|E06000017|1997-04-01||||rutlandcounty.moderngov.co.uk|rutland.gov.uk
Ryedale District Council|Ryedale|E07000167|1974-04-01||2023-03-31|E06000065|democracy.ryedale.gov.uk|
Salford City Council|Salford|E08000006|1974-04-01||||sccdemocracy.salford.gov.uk|
Sandwell Metropolitan Borough Council|Sandwell|E08000028|1974-04-01||||sandwell.moderngov.co.uk|sandwell.gov.uk
Scarborough Borough Council|Scarborough|E07000168|1974-04-01||2023-03-31|E06000065|democracy.scarborough.gov.uk|
Scottish Borders Council|The Scottish Borders|S12000026|1996-04-01||||scottishborders.moderngov.co.uk|
Sedgemoor District Council|Sedgemoor|E07000188|1974-04-01||2023-03-31|E06000066|sedgemoor.gov.uk|
Sefton Metropolitan Borough Council|Sefton|E08000014|1974-04-01||||modgov.sefton.gov.uk|
Selby District Council|Selby|E07000169|1974-04-01||2023-03-31|E06000065|democracy.selby.gov.uk|
Sevenoaks District Council|Sevenoaks|E07000111|1974-04-01||||cds.sevenoaks.gov.uk|
Sheffield City Council|Sheffield|E08000039 E08000019<2025-04-01|1974-04-01||||democracy.sheffield.gov.uk|
Shetland Islands Council|Shetland Islands|S12000027|1996-04-01||||coins.shetland.gov.uk|
Shropshire Council|Shropshire|E06000051|2009-04-01||||shropshire.gov.uk/committee-services|
Slough Borough Council|Slough|E06000039|1998-04-01||||democracy.slough.gov.uk|
Solihull Metropolitan Borough Council|Solihull|E08000029|1974-04-01||||democracy.solihull.gov.uk eservices.solihull.gov.uk/mginternet|
Somerset Council|Somerset|E06000066|2023-04-01||||democracy.somerset.gov.uk|
Somerset County Council|Somerset|E10000027|1974-04-01||2023-03-31|E06000066|democracy.somerset.gov.uk|
Somerset West and Taunton Council|Somerset West and Taunton|E07000246|2019-04-01||2023-03-31|E06000066|democracy.somersetwestandtaunton.gov.uk|
South Ayrshire Council|South Ayrshire|S12000028|1996-04-01||||south-ayrshire.gov.uk|
South Bucks District Council|South Bucks|E07000006|1974-04-01||2020-03-31|E06000060|sbdc-spider2.southbucks.gov.uk/democracy|
South Cambridgeshire District Council|South Cambridgeshire|E07000012|1974-04-01||||scambs.moderngov.co.uk|scambs.gov.uk
South Derbyshire District Council|South Derbyshire|E07000039|1974-04-01||||south-derbys.cmis.uk.com|southderbyshire.gov.uk
South Gloucestershire Council|South Gloucestershire|E06000025|1996-04-01||||council.southglos.gov.uk|
South Hams District Council|South Hams|E07000044|1974-04-01||||democracy.swdevon.gov.uk mg.swdevon.gov.uk|southhams.gov.uk
South Holland District Council|South Holland|E07000140|1974-04-01||||democracy.sholland.gov.uk|
South Kesteven District Council|South Kesteven|E07000141|1974-04-01||||moderngov.southkesteven.gov.uk|
South Lakeland District Council|South Lakeland|E07000031|1974-04-01||2023-03-31|E06000064|democracy.southlakeland.gov.uk|
South Lanarkshire Council|South Lanarkshire|S12000029|1996-04-01||||southlanarkshire.cmis.uk.com|
South Norfolk District Council|South Norfolk|E07000149|1974-04-01||||democracy.southnorfolkandbroadland.gov.uk southnorfolkandbroadland.moderngov.co.uk|south-norfolk.gov.uk
South Northamptonshire Council|South Northamptonshire|E07000155|1974-04-01||2021-03-31|E06000062|modgov.southnorthants.gov.uk|
South Oxfordshire District Council|South Oxfordshire|E07000179|1974-04-01||||democratic.southoxon.gov.uk|
South Ribble Borough Council|South Ribble|E07000126|1974-04-01||||southribble.moderngov.co.uk|southribble.gov.uk
South Somerset District Council|South Somerset|E07000189|1974-04-01||2023-03-31|E06000066|modgov.southsomerset.gov.uk|
South Staffordshire Council|South Staffordshire|E07000196|1974-04-01||||southstaffs.cmis.uk.com|sstaffs.gov.uk
South Tyneside Council|South Tyneside|E08000023|1974-04-01||||southtyneside.gov.uk|
South Yorkshire Mayoral Combined Authority||E47000002|2014-04-01|||||
Southampton City Council|Southampton|E06000045|1997-04-01||||southampton.gov.uk|
Southend-on-Sea Borough Council|Southend-on-Sea|E06000033|1998-04-01||||democracy.southend.gov.uk|
Spelthorne Borough Council|Spelthorne|E07000213|1974-04-01||||democracy.spelthorne.gov.uk|
St Albans City and District Council|St Albans|E07000240 E07000100<2012-04-04|1974-04-01||||stalbans.moderngov.co.uk|stalbans.gov.uk
St Edmundsbury Borough Council|St Edmundsbury|E07000204|1974-04-01||2019-03-31|E07000245|democracy.westsuffolk.gov.uk|stedmundsbury.gov.uk
St Helens Council|St. Helens|E08000013|1974-04-01||||sthelens.moderngov.co.uk|sthelens.gov.uk
Stafford Borough Council|Stafford|E07000197|1974-04-01||||staffordbc.gov.uk|
Staffordshire County Council|Staffordshire|E10000028|1998-04-01||||moderngov.staffordshire.gov.uk|
Staffordshire Moorlands District Council|Staffordshire Moorlands|E07000198|1974-04-01||||democracy.staffsmoorlands.gov.uk|
Stevenage Borough Council|Stevenage|E07000243 E07000101<2013-04-01|1974-04-01||||democracy.stevenage.gov.uk|
Stirling Council|Stirling|S12000030|1996-04-01||||stirling.gov.uk|
Stockport Metropolitan Borough Council|Stockport|E08000007|1974-04-01||||democracy.stockport.gov.uk|
Stockton-on-Tees Borough Council|Stockton-on-Tees|E06000004|1996-04-01||||moderngov.stockton.gov.uk|
Stoke-on-Trent City Council|Stoke-on-Trent|E06000021|1998-04-01||||moderngov.stoke.gov.uk|
Strabane District Council|Strabane||||2015-03-31|||
Stratford-on-Avon District Council|Stratford-on-Avon|E07000221|1974-04-01||||democracy.stratford.gov.uk|
Stroud District Council|Stroud|E07000082|1974-04-01||||stroud.moderngov.co.uk|stroud.gov.uk
Suffolk Coastal District Council|Suffolk Coastal|E07000205|1974-04-01||2019-03-31|E07000244|eastsuffolk.cmis.uk.com|suffolkcoastal.gov.uk
Suffolk County Council|Suffolk|E10000029|1974-04-01||||committeeminutes.suffolk.gov.uk suffolk.gov.uk|
Sunderland City Council|Sunderland|E08000024|1974-04-01||||committees.sunderland.gov.uk|
Surrey County Council|Surrey|E10000030|1974-04-01||||mycouncil.surreycc.gov.uk|
Surrey Heath Borough Council|Surrey Heath|E07000214|1974-04-01||||surreyheath.moderngov.co.uk|surreyheath.gov.uk
Swale Borough Council|Swale|E07000113|1974-04-01||||services.swale.gov.uk|
Swindon Borough Council|Swindon|E06000030|1997-04-01||||ww5.swindon.gov.uk/moderngov|
Tameside Metropolitan Borough Council|Tameside|E08000008|1974-04-01||||tameside.moderngov.co.uk|tameside.gov.uk
Tamworth Borough Council|Tamworth|E07000199|1974-04-01||||tamworth.moderngov.co.uk democracy.tamworth.gov.uk|
Tandridge District Council|Tandridge|E07000215|1974-04-01||||tandridge.moderngov.co.uk|tandridge.gov.uk
Taunton Deane Borough Council|Taunton Deane|E07000190|1974-04-01||2019-03-31|E07000246|democracy.tauntondeane.gov.uk|
Tees Valley Combined Authority|Tees Valley|E47000006|2014-04-01|||||teesvalley-ca.gov.uk
Teignbridge District Council|Teignbridge|E07000045|1974-04-01||||democracy.teignbridge.gov.uk|
Telford & Wrekin Council|Telford and Wrekin|E06000020|1998-04-01||||democracy.telford.gov.uk|
Tendring District Council|Tendring|E07000076|1974-04-01||||tdcdemocracy.tendringdc.gov.uk|
Test Valley Borough Council|Test Valley|E07000093|1974-04-01||||democracy.testvalley.gov.uk|
Tewkesbury Borough Council|Tewkesbury|E07000083|1974-04-01||||minutes.tewkesbury.gov.uk|
Thanet District Council|Thanet|E07000114|1974-04-01||||democracy.thanet.gov.uk|
The Highland Council|Highland|S12000017|1996-04-01||||highland.gov.uk|
The Moray Council|Moray|S12000020|1996-04-01||||moray.cmis.uk.com|
Three Rivers District Council|Three Rivers|E07000102|1974-04-01||||moderngov.threerivers.gov.uk|
Thurrock Council|Thurrock|E06000034|1998-04-01||||democracy.thurrock.gov.uk|
Tonbridge and Malling Borough Council|Tonbridge and Malling|E07000115|1974-04-01||||democracy.tmbc.gov.uk|
Torbay Council|Torbay|E06000027|1998-04-01||||torbay.gov.uk/democraticservices|
Torfaen County Borough Council|Torfaen|W06000020|1996-04-01||||moderngov.torfaen.gov.uk|
Torridge District Council|Torridge|E07000046|1974-04-01||||democracy.torridge.gov.uk|
Trafford Metropolitan Borough Council|Trafford|E08000009|1974-04-01||||democratic.trafford.gov.uk|
Tunbridge Wells Borough Council|Tunbridge Wells|E07000116|1974-04-01||||democracy.tunbridgewells.gov.uk|
Uttlesford District Council|Uttlesford|E07000077|1974-04-01||||uttlesford.moderngov.co.uk|uttlesford.gov.uk
Vale of Glamorgan Council|The Vale of Glamorgan|W06000014|1996-04-01||||valeofglamorgan.gov.uk|
Vale of White Horse District Council|Vale of White Horse|E07000180|1974-04-01||||democratic.whitehorsedc.gov.uk|
Wakefield Metropolitan District Council|Wakefield|E08000036|1974-04-01||||mg.wakefield.gov.uk|
Walsall Metropolitan Borough Council|Walsall|E08000030|1974-04-01||||cmispublic.walsall.gov.uk|
Warrington Borough Council|Warrington|E06000007|1998-04-01||||warrington.gov.uk cmis.warrington.gov.uk|
Warwick District Council|Warwick|E07000222|1974-04-01||||estates8.warwickdc.gov.uk|
Warwickshire County Council|Warwickshire|E10000031|1974-04-01||||democracy.warwickshire.gov.uk|
Watford Borough Council|Watford|E07000103|1974-04-01||||watford.moderngov.co.uk|watford.gov.uk
Waveney District Council|Waveney|E07000206|1974-04-01||2019-03-31|E07000244||waveney.gov.uk
Waverley Borough Council|Waverley|E07000216|1974-04-01||||modgov.waverley.gov.uk|
Wealden District Council|Wealden|E07000065|1974-04-01||||council.wealden.gov.uk|
Wellingborough Borough Council|Wellingborough|E07000156|1974-04-01||2021-03-31|E06000061||wellingborough.gov.uk
Welwyn Hatfield Borough Council|Welwyn Hatfield|E07000241 E07000104<2012-04-04|1974-04-01||||democracy.welhat.gov.uk|
West Berkshire Council|West Berkshire|E06000037|1998-04-01||||decisionmaking.westberks.gov.uk|
West Devon Borough Council|West Devon|E07000047|1974-04-01||||democracy.swdevon.gov.uk mg.swdevon.gov.uk|westdevon.gov.uk
West Dorset District Council|West Dorset|E07000052|1974-04-01||2019-03-31|E06000059|moderngovdcp.dorsetforyou.gov.uk|
West Dunbartonshire Council|West Dunbartonshire|S12000039|1996-04-01||||wdccmis.west-dunbarton.gov.uk|
West Lancashire Borough Council|West Lancashire|E07000127|1974-04-01||||democracy.westlancs.gov.uk|
West Lindsey District Council|West Lindsey|E07000142|1974-04-01||||democracy.west-lindsey.gov.uk|
West Lothian Council|West Lothian|S12000040|1996-04-01||||westlothian.gov.uk|
West Midlands Combined Authority|West Midlands|E47000007|2016-06-17|||||
West Northamptonshire Council|West Northamptonshire|E06000062|2021-04-01|2020-05-07|||westnorthants.moderngov.co.uk|westnorthants.gov.uk
West Oxfordshire District Council|West Oxfordshire|E07000181|1974-04-01||||meetings.westoxon.gov.uk|
West Somerset District Council|West Somerset|E07000191|1974-04-01||2019-03-31|E07000246|democracy.westsomerset.gov.uk|westsomersetonline.gov.uk
West Suffolk Council|West Suffolk|E07000245|2019-04-01||||democracy.westsuffolk.gov.uk|
West Sussex County Council|West Sussex|E10000032|1974-04-01||||westsussex.moderngov.co.uk|westsussex.gov.uk
West Yorkshire Combined Authority|West Yorkshire|E47000003|2014-04-01|||||westyorks-ca.gov.uk
West of England Combined Authority|West of England|E47000009|2014-04-01|||||westofengland-ca.gov.uk
Westmorland and Furness Council|Westmorland and Furness|E06000064|2023-04-01|2022-05-05|||westmorlandandfurness.moderngov.co.uk|westmorlandandfurness.gov.uk
Weymouth and Portland Borough Council|Weymouth and Portland|E07000053|1974-04-01||2019-03-31|E06000059|moderngovdcp.dorsetforyou.gov.uk|
Wigan Metropolitan Borough Council|Wigan|E08000010|1974-04-01||||democracy.wigan.gov.uk|
Wiltshire Council|Wiltshire|E06000054|2009-04-01||||cms.wiltshire.gov.uk|
Winchester City Council|Winchester|E07000094|1974-04-01||||democracy.winchester.gov.uk|
Wirral Borough Council|Wirral|E08000015|1974-04-01||||democracy.wirral.gov.uk|
Woking Borough Council|Woking|E07000217|1974-04-01||||moderngov.woking.gov.uk|
Wokingham Borough Council|Wokingham|E06000041|1998-04-01||||wokingham.moderngov.co.uk|wokingham.gov.uk
Worcester City Council|Worcester|E07000237|1974-04-01||||committee.worcester.gov.uk|
Worcestershire County Council|Worcestershire|E10000034|1998-04-01||||worcestershire.moderngov.co.uk|worcestershire.gov.uk
Worthing Borough Council|Worthing|E07000229|1974-04-01||||democracy.adur-worthing.gov.uk|
Wrexham County Borough Council|Wrexham|W06000006|1996-04-01||||moderngov.wrexham.gov.uk|
Wychavon District Council|Wychavon|E07000238|1974-04-01||||mgov.wychavon.gov.uk|
Wycombe District Council|Wycombe|E07000007|1974-04-01||2020-03-31|E06000060|councillors.wycombe.gov.uk|
Wyre Borough Council|Wyre|E07000128|1974-04-01||||wyre.moderngov.co.uk|wyre.gov.uk
Wyre Forest District Council|Wyre Forest|E07000239|1974-04-01||||forms.wyreforestdc.gov.uk|
York and North Yorkshire Mayoral Combined Authority|York and North Yorkshire|E47000012|2024-02-01|||||
`

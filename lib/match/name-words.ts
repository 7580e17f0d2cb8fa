/**
 * Words beside a name that tell whether the name goes on: English, folded. They know nothing of any topic; what a pack's
 * people are called by is in their names and roles. They are compiled into the lexicon, so that a page loads them only when
 * it loads names.
 */
export const nameWords = {
  /** Stand before a bare family name without making it another's. */
  titles: `
  mr ms dr shri sri smt sir lord dame hon honourable honorable right excellency sahib mian prof professor
  president vice premier prime minister pm dpm fm eam cm chief deputy secretary sec undersecretary ambassador amb envoy consul
  spokesperson spokesman spokeswoman senator sen rep representative congressman congresswoman lawmaker mp mps mla mna mep
  chairman chairwoman chairperson chair leader head speaker governor gov mayor chancellor adviser advisor commissioner
  general gen marshal admiral adm lieutenant lt major maj colonel col brigadier brig commander cdr air army
  king queen prince princess crown emir sultan sheikh president-elect incumbent
  foreign external affairs interior defence defense finance home information state special assistant former ex acting then
  diplomat politician parliamentarian nominee candidate counterpart dictator ruler strongman tycoon billionaire mogul
  republican democrat opposition cabinet federal national security team candidate director
  nsa mos hm potus vp ceo dg
`,

  /** Before a family name: someone else of the family. */
  kinTitles: 'mrs miss begum lady master baby mme mlle frau senora junior senior elder younger late',

  /** Part of a longer name wherever they stand beside one. */
  particles:
    'al el es ul ud ur uz bin ibn bint ben abu umm abd van von der den da dos das du della di de la le mac st saint haram mazar',

  /** After a name: its bearer's namesake. */
  suffixes: 'jr sr junior senior ii iii iv elder younger',

  /** After a family name: not one person. */
  families:
    'family families dynasty brothers sisters siblings clan household cousins sons daughters patriarch matriarch',

  /** After a name: something called after someone. */
  namesakes: `
  airlines airways airport airbase station terminal port bridge tunnel dam canal barrage
  street road avenue boulevard lane drive highway expressway square chowk gate park garden gardens ground grounds colony town city
  village nagar ganj abad pur tehsil county township island islands mountain mountains hill hills river lake beach bay forest
  tower towers plaza palace house mansion building buildings hall halls centre center mall market bazaar hotel hotels resort resorts inn
  restaurant cafe bakery kitchen golf casino club clubs arena stadium theatre theater cinema museum gallery library
  mosque masjid church temple shrine mausoleum tomb cemetery madrasa seminary monastery
  hospital clinic pharmacy pharma laboratories labs university college school schools institute academy
  foundation trust charity fund endowment scholarship fellowship prize award medal cup trophy league tournament open classic
  enterprises industries group groups holdings company corporation corp inc ltd llc limited plc partners associates brothers sons
  textiles mills motors foods steel cement sugar energy power bank insurance capital ventures realty properties estates construction
  electronics technologies tech software systems media news times express post herald tribune observer mail gazette chronicle weekly
  magazine press radio television tv studios pictures films records band orchestra quartet files diaries movie film song album novel
  store shop shops jewellers jewelers tailors sweets traders united rovers wanderers fc cc xi
  organization organisation memorial monument statue stand pavilion effect doctrine institution scheme act law bill
`,

  /** After a name, also with a capital: of the bearer's own doing, or still the place itself. */
  attributes: `
  administration government govt cabinet regime era presidency premiership ministry team camp campaign aide aides ally allies
  visit speech statement remarks tweet post claim claims meeting talks call summit trip tour letter photo image file pic video
  valley region district division sector cantonment police issue dispute question conflict crisis war front border assembly
  leaders ministers nations partners countries members grouping alliance partnership framework joint
  afp ap ani pti reuters getty epa bloomberg app xinhua anadolu via source credit
`,

  /** With or without a capital: never part of a person's name. */
  functionWords: `
  the a an and or but nor so yet if when while as at by for from in into of off on onto out over to up with without within after
  before since until till during about against among amid between through under upon via per than that this these those there here
  it its he she they we i you his her their our my your him them us who whom whose which what why how where is are was were be been
  being has have had do does did will would can could may might must should shall not no yes also even just only still now then today
  yesterday tomorrow tonight again both either neither each all some any such same other another more most less least many much few
  several like unlike despite because although though however meanwhile moreover nevertheless nonetheless instead earlier later
  recently finally first second third next last new old according across along around behind below beside beyond near past toward
  towards versus vs once whether therefore thus hence indeed perhaps maybe additionally furthermore similarly besides notably
  separately previously currently responding asked video watch live breaking exclusive opinion analysis explained explainer read
  update updates fact check photo photos caption image
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`,

  /** After a preposition: where somebody was, not a first name ("In Brussels Mole spoke"). Towns that no person is called. */
  towns: `
  brussels washington london paris berlin vienna geneva zurich davos madrid lisbon rome milan athens copenhagen stockholm oslo helsinki
  warsaw prague budapest bucharest sofia belgrade kyiv moscow minsk ankara istanbul cairo riyadh jeddah doha dubai muscat manama baghdad
  tehran kabul islamabad rawalpindi karachi delhi mumbai kolkata chennai bengaluru hyderabad dhaka kathmandu colombo beijing shanghai
  tianjin tokyo osaka seoul taipei manila hanoi bangkok jakarta singapore canberra melbourne ottawa toronto montreal chicago houston
  boston philadelphia bogota caracas lima brasilia havana nairobi pretoria johannesburg lagos abuja accra dakar kigali strasbourg
  luxembourg munich hamburg frankfurt edinburgh dublin reykjavik samarkand tashkent astana dushanbe baku tbilisi yerevan
`,

  /** In a headline whose every word has a capital: said of the person named beside it. */
  headlineVerbs: `
  says said tells told meets met slams hails urges warns backs thanks rejects claims calls vows visits seeks asks offers denies
  confirms condemns accuses lauds blasts welcomes praises sees sends joins hosts quotes contradicts counters credits mocks trolls rebuts
  refutes echoes follows cites names picks taps appoints invites greets receives phones dials briefs assures supports defends targets
  attacks attack criticises criticizes fires hits pits invokes quizzes grills replaces beats tests lets makes helps wants hears
  spoke went came took gave made won lost held led left sent saw got wrote won't can't set put cut hit let quit
`,
} as const;

package org.tickmark.claims.internal.names.lists;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** English words that tell what a name names, and where it begins and ends. All in lower case. */
public final class NameWords {
	/** Before a person's name; each may also stand for the person. */
	public static final WordSet TITLES = Lists.of("""
			manager actor actress reporter journalist pilot analyst strategist adviser advisor consultant candidate nominee
			executive correspondent columnist contributor anchor host principal democrat mr mrs ms miss mister madam dr doctor
			president vice senator sen sens rep reps representative congressman congresswoman gov governor lieutenant secretary
			minister prime premier general gen judge justice professor prof mayor chairman chairwoman chair director chief king
			queen prince princess pope sir dame lady lord captain capt col colonel lt sgt sergeant officer attorney speaker rev
			reverend chancellor ambassador deputy assistant acting major admiral adm commander cmdr maj archbishop bishop cardinal
			rabbi imam ayatollah sheikh emperor empress tsar czar duke duchess earl count countess baron baroness father brother
			sister mother uncle aunt coach detective inspector superintendent sheriff commissioner administrator councilman
			councilwoman councillor councilor alderman spokesman spokeswoman spokesperson minority majority leader hon honorable honourable
			ex former founder ceo cfo coo editor dean provost marshal corporal private pvt cpl treasurer solicitor whip
			undersecretary comptroller congressmen senators messrs mme herr señor monsieur sultan emir master pastor chaplain cllr
			det insp supt pres
			""");
	/** Titles that are surnames, too. */
	public static final WordSet TITLE_SURNAMES = Lists.of("""
			king prince pope major judge bishop dean marshal baron earl duke count master queen lord chambers sheriff
			""");
	/** Titles that are forenames, too. */
	public static final WordSet FORENAMES = Lists.of("earl duke prince king baron count dean marshal major bishop deacon squire judge");
	/** What a title is for: "Foreign Minister". */
	public static final WordSet FIELDS = Lists.of("""
			foreign finance defence defense interior health justice labor labour energy agriculture education trade transport
			environment treasury district circuit housing culture tourism economy planning information managing executive fire
			police press editorial regional operating financial artistic creative magistrate ranking investigative political
			legal diplomatic congressional
			""");
	public static final WordSet RANKS = Lists.of("deputy assistant vice former acting associate senior u.s. us chief lead");
	/** With one of the others before them, a part that every hospital has. */
	public static final WordSet WARDS = Lists.of("unit ward room department center centre theatre theater");
	public static final WordSet WARD_LEADS = Lists.of("""
			intensive critical emergency maternity neonatal burns burn cardiac pediatric paediatric stroke trauma operating delivery
			recovery surgical casualty isolation accident coronary
			""");
	/** What those do who direct it: "Human Resources director". */
	public static final WordSet JOB_FIELDS = Lists.of("""
			services works affairs relations operations resources communications security development planning safety health
			engineering marketing management recreation sales technology transportation utilities information enforcement
			outreach admissions athletics education finance maintenance
			""");
	/** Behind "secretary of" and the like: an office, not a place. */
	public static final WordSet OFFICES = Lists.of("""
			state defense defence staff education commerce labor labour energy treasury agriculture transportation interior
			justice homeland health foreign veterans war finance trade housing communications operations police media research
			engineering
			""");
	public static final WordSet ORGANISATION_HEADS = Lists.of("""
			department university party house committee news times post council bank court foundation institute institution
			association inc corp corporation ltd llc plc co company ministry congress senate parliament agency office bureau
			commission college school hospital group club center centre church journal press daily union museum army navy police
			network radio magazine authority board service services society team league federation trust fund laboratory lab labs
			academy assembly administration alliance coalition organization organisation project program initiative partnership
			brigade regiment force guard forces corps fleet command conference convention orchestra choir band theatre theater
			gallery library archive archives studio studios records pictures films entertainment productions media publishing
			books partners associates holdings industries systems technologies technology software motors airlines airways railway
			railways chamber guild order tribune herald gazette guardian observer chronicle globe review weekly express mail sun
			telegraph independent mirror channel television broadcasting states nations cabinet treasury registry courts synagogue
			temple mosque cathedral abbey monastery caucus faculty consortium syndicate campaign movement front brotherhood
			exchange reserve works stores markets foods brothers bros sons united fc athletic rovers wanderers reds schools
			colleges universities clinic pharmacy hotel restaurant cafe café intelligence tabernacle directorate secretariat
			embassy consulate tribunal legislature diet pac knesset bundestag duma kremlin pentagon interpol ministries departments
			centers centres ensemble quartet symphony philharmonic opera ballet capital insurance energy electric petroleum oil
			steel pharmaceuticals communications mutual financial bancorp securities resources international security affairs
			investigation defense defence parliamentary
			""");
	public static final WordSet PLACE_HEADS = Lists.of("""
			auditorium arena gate county city river lake island islands street avenue road square park valley beach bay sea ocean
			mountain mountains hill hills airport bridge harbor harbour port forest desert coast peninsula cape gulf strait
			straits canal kingdom republic empire province district village town township boulevard lane drive highway parkway
			station stadium palace castle tower towers plaza garden gardens cemetery falls springs creek canyon rock point heights
			plains plateau delta reef isle isles territory territories region zone quarter borough parish shire basin glacier
			volcano pass ridge dam wharf pier farm ranch estate mansion hall campus terrace crescent alley campground reservoir
			prison jail state observatory building expressway turnpike field monument memorial capitol
			""");
	/** "Mount X", "Lake Y". */
	public static final WordSet PLACE_LEADS = Lists.of("""
			mount mt lake cape fort ft port river camp isle north south east west northern southern eastern western saint st san
			santa new los las el upper lower central greater old rio puerto
			""");
	/** Behind a place and its article: "Marada del Norte". */
	public static final WordSet PLACE_ENDS = Lists.of("norte sur oriental occidental mar sul plata fuego campo monte frontera");
	public static final WordSet OTHER_HEADS = Lists.of("""
			war wars cup olympics games revolution act award awards prize championship championships bowl series festival treaty
			agreement amendment constitution accord accords bill law medal plan deal hurricane storm summit day medicare protocol
			charter declaration olympiad open marathon tournament derby crisis scandal spring uprising massacre battle siege
			operation rebellion movement theory index fair expo tour edition language bible koran quran torah internet paralympics
			genocide holocaust reformation renaissance syndrome disease virus
			""");
	/** "University of X": what follows belongs to the name. */
	public static final WordSet OF_HEADS = Lists.of("""
			corps horn circle journal lodge university bank department ministry house church bureau institute museum republic
			kingdom state city board college academy center centre council court courts office gulf bay isle cape society
			association union commission committee school hospital federation league chamber order army library states district
			county province commonwealth duchy region diocese archdiocese foundation fund company guild club faculty division
			battle siege treaty declaration world confederation conference congress institutes organization organisation community
			centers centres agency sea strait tower palace temple cathedral trust alliance coalition port war bill statue hall
			empire conservatory parliament assembly stock knights daughters sons friends doctors mothers voice game lord heart
			isles straits village town borough institution senate administration national secretariat ballet opera theatre theater
			laboratory survey regiment brotherhood party constitution charter articles atlas encyclopedia encyclopaedia
			dictionary almanac
			""");
	/** "Association for X", "Council on Y". */
	public static final WordSet FOR_HEADS = Lists.of("""
			association center centre centers centres committee commission council institute society fund foundation coalition
			campaign agency office alliance organization organisation board partnership americans citizens conference bureau union
			forum students veterans department institution school network women teach doctors program project academy initiative
			group league laboratory trust
			""");
	/** Between two capitals of one name. */
	public static final WordSet PARTICLES = Lists.of("""
			de van vander vanden von der den da di do dos du des del della la le las los bin ibn bint ter ten zu y e af av al el ul et à d und
			of-the
			""");
	/** People, sayings and things whose adjective says where they are from; no names by themselves. */
	public static final WordSet DEMONYMS = Lists.of("""
			american african european asian british english french german spanish italian russian chinese japanese indian mexican
			canadian australian israeli palestinian iranian iraqi syrian afghan turkish greek polish swedish norwegian danish
			finnish dutch belgian swiss austrian hungarian czech slovak romanian bulgarian serbian croatian bosnian albanian
			ukrainian georgian armenian korean vietnamese thai cuban brazilian argentine argentinian chilean peruvian colombian
			venezuelan haitian jamaican egyptian libyan tunisian moroccan algerian nigerian kenyan ethiopian somali sudanese
			ghanaian ugandan saudi yemeni lebanese jordanian kuwaiti qatari pakistani bangladeshi nepali tibetan burmese
			indonesian malaysian filipino taiwanese scottish welsh irish catalan basque roman latin hispanic latino latina arab
			arabic jewish muslim islamic christian catholic protestant buddhist hindu sikh mormon orthodox sunni shiite shia
			kurdish kurd soviet western eastern northern southern democrat democratic republican conservative liberal libertarian
			labour tory gop communist socialist nazi marxist independent black white native victorian elizabethan texan
			californian parisian londoner scot briton brit turk swede dane finn pole spaniard frenchman englishman dutchman
			irishman scotsman jew hebrew slovenian estonian latvian lithuanian icelandic portuguese maltese cypriot mongolian
			kazakh uzbek cambodian laotian singaporean aztec mayan inca viking anglo afro euro pan trans neo pro anti non
			byzantine ottoman persian macedonian moldovan belarusian gaelic celtic nordic slavic germanic caucasian amish quaker
			lutheran anglican methodist baptist presbyterian evangelical jesuit franciscan trumpian maori
			andorran angolan azerbaijani azeri bahraini beninese bhutanese botswanan burkinabe congolese croat emirati gabonese
			guatemalan guyanese honduran kosovan kosovar kyrgyz luxembourgish malagasy montenegrin nepalese nicaraguan omani
			paraguayan rwandan salvadoran samoan senegalese serb slovene surinamese swazi tajik togolese tongan turkmen uruguayan
			uighur uyghur rohingya chechen pashtun punjabi bengali tamil sinhalese yugoslav kashmiri flemish inuit zulu hutu
			tutsi saxon islamist marxist maoist trotskyist stalinist leninist peronist gaullist zionist salafist
			jihadist eurosceptic euroskeptic igbo yoruba hausa fulani balkan baltic semitic semite
			""");
	/** Written with a capital and yet the name of nobody and nothing that is checked. */
	public static final WordSet NO_NAMES = Lists.of("""
			thing things eps ebitda usd gbp eur cad aud jpy chf inr cny pcp lsd mdma thc cbd
			bce ce whereas therefore pac pacs super text est. full op-ed faqs c.e. b.c.e. god lord bible internet web christmas
			easter thanksgiving halloween ramadan hanukkah passover i ok okay tv dna rna iq ai pc cd dvd phd ph.d ph.d. ba ma mba
			b.a. m.a. m.d. m.sc. md am pm a.m. p.m. ad bc b.c. a.d. gdp hiv aids covid ceo cfo coo cto mp mps mep vp ag id ids hr
			pr it q a x o u est edt pst gmt utc faq url html xml http https pdf sms atm suv lgbt lgbtq ufo vip diy asap lol rsvp
			sat gpa er icu ptsd adhd ivf gmo cctv gps usb ram cpu mph km kg cm mm c f mt twitter.com jr sr ii iii iv esq spring
			summer autumn fall winter today tomorrow yesterday ave blvd p.s. r.i.p. i.e. e.g. etc vs no n s e w r d hi hello hey
			dear ah oh yes wow thanks ps photo image video file credit editor via getty ap-style
			ph et but not and never very only dvr dvrs vcr vcrs gnp nda ndas dvds cds tvs pdfs suvs pcs ceos cfos coos atms ids vips
			ngos ied ieds rpg rpgs icbm icbms iou ious mou mous ipo ipos dui dwi uh um uhh umm hmm hm huh ugh aha yeah yep nope email
			emails e-mail e-mails b.s. t.v.
			wwi wwii ww1 ww2 lte hdtv lcd mri mris ekg emts vpn wi-fi wifi atvs rvs nsfw fyi tbd touché hooray hurrah oops yikes voilà
			lmao omg wtf yuge blimey crikey
			""");
	/** Alone, in the middle of a sentence and behind an article, a body and no common noun. */
	public static final WordSet BODIES = Lists.of("""
			government administration assembly gulf nation republic senate house congress parliament treasury fed pentagon kremlin
			cabinet capitol commons lords navy army marines guardian times post independent sun mirror observer economist church
			vatican bundestag knesset duma hague bronx midwest south north west east union confederacy tribune globe journal
			beatles crown taliban mafia allies academy telegraph atlantic hill reds giants cardinals bears jets eagles pirates
			mets met internationale
			""");
	/** Of them, those that are places. */
	public static final WordSet REGIONS = Lists.of("south north east west midwest gulf bronx hague capitol hill atlantic");
	public static final WordSet DETERMINERS = Lists.of("""
			the a an this that these those our my your his her its their every each no any some another
			""");
	public static final WordSet ARTICLES = Lists.of("the a an our my your his her its their every each no any some another");
	/** Begin sentences and belong to no name that follows. */
	public static final WordSet OPENERS = Lists.of("""
			the a an but and as when while after before in on at for with if though although because since so then that like
			unlike by from to both even only what how why also yet now meanwhile until once still or did does do is was has have
			are were not had where who whose which of about between among during under over through against without within despite
			according this these those our my your his her its their he she it they we you there here all many most some several
			few every each no nor neither either just perhaps maybe however would will can could should may might must let than
			too very well one two three four five six seven eight nine ten another other others such same up down out off into
			onto upon per via plus again ever never later soon today yesterday tomorrow tonight last next formerly including given
			instead yes oh dear thank thanks welcome hello hi former longtime fellow whether near across around along behind
			beyond throughout toward towards inside outside earlier more much having being using following born based asked see
			say says said called named meet am i'm i've i'll i'd it's that's there's he's she's don't we're you're they're let's
			what's who's here's we've i can't didn't isn't wasn't we'll you'll they'll you've they've won't doesn't aren't ok okay
			""");
	/** Bodies that deal with what follows "of": "Department of Health and Human Services". */
	public static final WordSet SUBJECT_HEADS = Lists.of("""
			congress corps conservatory department ministry institute school faculty college board office bureau committee academy
			institutes society association journal centre center commission council division museum university agency
			""");
	/** Of them, something is in the ordinary sense: "Member of Congress", "Bachelor of Science". */
	public static final WordSet NO_OF_HEADS = Lists.of("""
			member presidency end fall bachelor master doctorate doctor coast age resident citizen chair fellow head part one
			history copy photo image view map portrait courtesy author creator
			""");
	/** Inside a run of capitals, the first word of another sentence. */
	public static final WordSet INNER_OPENERS = Lists.of("""
			on in at as when while but however although since before because if after is was are by from to
			""");
	/** Small in titles, however long. */
	public static final WordSet PREPOSITIONS = Lists.of("from with into over that than upon about after without through");
	/** "North African": with a people behind it, no place. */
	public static final WordSet DIRECTIONS = Lists.of("north south east west latin native central middle");
	public static final WordSet DEGREES = Lists.of("bachelor master doctor doctorate bachelors masters");
	/** Who holds one is no part of whoever does: "the Islamist AKP". */
	public static final WordSet BELIEFS = Lists.of("""
			islamist marxist maoist trotskyist stalinist leninist peronist gaullist zionist salafist jihadist eurosceptic euroskeptic
			""");
	public static final WordSet PARTIES = Lists.of("""
			democrat democratic republican labour labor conservative green libertarian communist socialist liberal nazi tory
			reform tea
			""");
	/** Behind a person's name, who has been given something. */
	public static final WordSet HONOURS = Lists.of("""
			frs obe mbe cbe phd md kc qc esq frsa kbe dbe mp mep msp rn cpa dds
			""");
	public static final WordSet ABBREVIATIONS = Lists.of("""
			st mt ft dr mr mrs ms gen sen sens rep reps gov col lt sgt capt prof rev hon jr sr inc corp co ltd bros maj adm cmdr
			messrs mme det insp supt pres ste dept univ assn cllr cpl pvt
			""");
	public static final WordSet SUFFIXES = Lists.of("""
			jr sr ii iii iv vi vii viii
			""");
	public static final WordSet COMPANY_SUFFIXES = Lists.of("""
			inc corp co ltd llc plc bros
			""");
	/** "Women's Hospital": the possessive is part of a name. */
	public static final WordSet POSSESSORS = Lists.of("""
			women men children people king queen veterans mother father president bishop farmers teachers saint lloyd mcdonald
			macy levi workers writers girls boys trinity magdalen valentine lord states citizens artists players governors
			students sotheby christie wendy kohl moody sainsbury reader nurses builders engineers grocers drivers sailors
			""");

	private NameWords() { }

	/** Whether it is what a body, a place or a work is: "school", "river". */
	public static boolean isHead(Words words, int i) {
		return ORGANISATION_HEADS.contains(words.lower(i)) || PLACE_HEADS.contains(words.lower(i)) || OTHER_HEADS.contains(words.lower(i));
	}
}

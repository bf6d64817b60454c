package org.tickmark.claims.internal.facts;

import java.util.HashMap;
import java.util.Map;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** The closed classes of English words that tell what a sentence does. All lower case. */
final class FactWords {
	/** What one word tells by itself; which of it counts depends on its neighbours. */
	enum Sort {
		/** "First". */
		FIRST,
		/** "Second": with "straight" or "-largest" behind it. */
		ORDINAL,
		/** "Only", "sole". */
		ONLY, NEVER, RECORD,
		/** "High", "low", "latest": superlatives of a stretch or of a row that is named beside them. */
		PEAK,
		/** Superlative whatever stands around it: "unprecedented". */
		UTMOST,
		/** "Best", "most": superlatives of which "est" does not tell. */
		BEST, THAN,
		/** "As": with a second "as" behind an adjective. */
		AS,
		/** "Slightly": a comparison with "higher" behind it. */
		BY_FAR,
		/** Compares as it stands: "outnumbered", "unlike". */
		COMPARES,
		/** Tells a cause as it stands: "because", "caused". */
		CAUSES,
		/** "Led", "due": a cause with "to" behind it. */
		CAUSES_TO,
		/** "Resulted": a cause with "in" or "from" behind it. */
		CAUSES_IN,
		/** "Wake", "bid": a cause within a turn of words, "in the wake of". */
		CAUSES_WITHIN,
		/** "Rose", "fallen". */
		CHANGES,
		/** "Rise", "drop": a change with "in" behind it. */
		CHANGE_NOUN,
		/** "Went", "took". */
		PAST,
		/** "Taken", "gone": with "has" or "was" before it. */
		PARTICIPLE, IS, WAS, HAS, HAD,
		/** "Owns", "employs". */
		PRESENT, PLANS, HEDGES, ADVISES, OPINES, SELF, HEARER
	}

	private static final WordMap<Sort> SORTS = sorted();

	private static WordMap<Sort> sorted() {
		Map<String, Sort> sorts = new HashMap<>();
		put(sorts, Sort.FIRST, "first");
		put(sorts, Sort.ORDINAL, "second third fourth fifth sixth seventh eighth ninth tenth");
		put(sorts, Sort.AS, "as");
		put(sorts, Sort.BY_FAR, "slightly vastly far significantly considerably substantially dramatically markedly");
		put(sorts, Sort.ONLY, "only sole");
		put(sorts, Sort.NEVER, "never");
		put(sorts, Sort.RECORD, "record records");
		put(sorts, Sort.PEAK, "high highs low lows peak latest");
		put(sorts, Sort.UTMOST, "unprecedented unrivalled unrivaled unmatched unbeaten unheard-of");
		put(sorts, Sort.BEST, "best worst most least fewest");
		put(sorts, Sort.THAN, "than");
		put(sorts, Sort.COMPARES, "compared comparison outnumber outnumbers outnumbered exceeds exceeded outpaced outpaces surpassed "
			+ "surpasses overtook overtakes overtaken outsold outspent outspends outperformed dwarfs dwarfed trails "
			+ "trailed lags lagged twice unlike same ranked lead top topped topping tops beat beats beating missed missing "
			+ "doubling tripling halving exceeding surpassing contradicts");
		put(sorts, Sort.CAUSES, "because caused causing triggered triggering prompted prompting sparked sparking "
			+ "spurred spurring fuelled fueled fuelling fueling fanned stoked exacerbated aggravated compounded blamed attributed forced forcing "
			+ "helped boosted dragged lifted buoyed hampered benefited benefitted");
		put(sorts, Sort.CAUSES_TO, "due led leads leading owing thanks contributed contributes contributing attributable");
		put(sorts, Sort.CAUSES_IN, "resulted results resulting stems stemmed stemming result");
		put(sorts, Sort.CAUSES_WITHIN, "wake back response bid effort attempt order fear protest retaliation amid following leaving "
			+ "cause causes linked associated sending allowing enabling");
		put(sorts, Sort.CHANGES, "rose risen fell fallen dropped increased decreased declined doubled tripled quadrupled halved grew "
			+ "grown shrank shrunk soared plunged plummeted jumped surged climbed slumped dipped sank sunk rises "
			+ "falls grows shrinks soars plunges widened narrowed worsened improved accelerated slowed "
			+ "eroded expanded dwindled");
		put(sorts, Sort.CHANGE_NOUN, "rise increase decrease drop decline growth reduction surge slump increases declines");
		put(sorts, Sort.PAST, "went took gave came began got made spoke wrote ran won lost met sent held left stood sat drew kept "
			+ "told hit set brought built sought struck fought saw knew shook paid sold bought became broke chose "
			+ "drove flew found forgot froze hid hung laid lay lent lit rang rode sang shot shut slept spent split "
			+ "spread stole swore swam taught threw tore woke wore wove withdrew undertook caught fed fled heard "
			+ "did cast cost bore bound dealt dug ate felt forbade ground led meant overcame oversaw read sped "
			+ "stuck strode swept swung wept wound understood upheld arose awoke beat burst clung crept fled flung forgave hurt "
			+ "knelt leapt overthrew quit rebuilt resold shed shone slid sprang stung thrust withheld withstood swelled");
		put(sorts, Sort.PARTICIPLE, "taken given come begun gotten spoken written run seen known shaken become broken chosen driven flown "
			+ "forgotten frozen hidden ridden sung stolen sworn torn woken worn woven withdrawn undertaken eaten "
			+ "gone done been drawn thrown shown born beaten bitten blown fallen forbidden proven overcome put let "
			+ "lain borne able shed beat quit hurt cut hit set shut split spread burst withheld rebuilt overthrown arisen");
		put(sorts, Sort.IS, "is are isn't aren't 're am");
		put(sorts, Sort.WAS, "was were wasn't weren't");
		put(sorts, Sort.HAS, "has have hasn't haven't 've");
		put(sorts, Sort.HAD, "had hadn't");
		put(sorts, Sort.PRESENT, "include rely depend own employ relies owns runs operates employs includes contains covers lives "
			+ "represents holds serves produces sells "
			+ "costs stands lies heads chairs requires allows bans provides offers makes gives takes belongs dates "
			+ "specializes specialises supports opposes backs bars prohibits guarantees pays receives gets depends "
			+ "consists accounts ranks sits hosts carries uses goes comes begins ends plays keeps attracts "
			+ "generates remains controls features spans houses stretches imports exports earns spends faces wins "
			+ "loses teaches studies treats trains returns joins leaves enters closes opens launches bears "
			+ "wears shows contributes donates supplies builds grants permits restricts limits applies extends "
			+ "manages directs edits publishes maintains draws occupies");
		put(sorts, Sort.PLANS, "will 'll won't would 'd wouldn't shall gonna plans intends intend aims hopes promises vows");
		put(sorts, Sort.HEDGES, "may might could perhaps maybe probably likely possibly seem seems seemed appear appears appeared "
			+ "apparently presumably arguably can can't cannot couldn't unlikely if");
		put(sorts, Sort.ADVISES, "should must ought need needs shouldn't mustn't let's please");
		put(sorts, Sort.OPINES, "think believe hope guess suppose wish feel want love hate doubt agree disagree mean imagine "
			+ "understand assume bet");
		put(sorts, Sort.SELF, "i me my myself mine");
		put(sorts, Sort.HEARER, "you your yours yourself");
		return WordMap.copyOf(sorts);
	}

	/** Begin an appeal. */
	static final WordSet APPEALS = words(
			"let click read see watch follow subscribe sign don't try check imagine remember consider look listen "
			+ "note join call email contact visit tell share take make keep get stay stop think ask be go use give "
			+ "help say");
	/** Behind a verb of change they make another verb of it: "grew up", "dropped out". */
	static final WordSet PARTICLES = words(
			"up out ill asleep apart silent into onto victim off on");
	/** Superlatives of what can be measured or counted. */
	static final WordSet DIMENSIONS = words(
			"largest biggest oldest youngest highest lowest tallest longest shortest smallest fastest slowest "
			+ "richest poorest deadliest busiest cheapest heaviest hottest coldest wettest driest earliest "
			+ "wealthiest fewest widest thinnest lightest narrowest northernmost warmest hungriest bloodiest "
			+ "costliest steepest sharpest-ever quickest safest");
	/** Adjectives behind "most" of what can be measured or counted. */
	static final WordSet MEASURED = words(
			"populous expensive valuable common popular watched viewed visited populated profitable widely used "
			+ "votes seats read productive senior wins goals decorated successful people money advanced frequent "
			+ "frequently traded played");
	/** What is the biggest of these is a matter of opinion. */
	static final WordSet ABSTRACT = words(
			"sign signs signal signals evidence example symbol indication challenge challenges problem problems question "
			+ "questions threat threats concern concerns issue "
			+ "issues fear fears thing things mistake mistakes surprise surprises applause star stars fan fans test "
			+ "tests obstacle obstacles strength strengths weakness weaknesses part reason reasons story moment "
			+ "difference differences priority priorities factor factors booster backer critic champion ally enemy "
			+ "cheerleader supporter defender moments hurdle hurdles argument hope hopes worry news stretch possible blow "
			+ "blows win hour hours comfort consolation");
	/** Behind an ordinal they tell of a series or a rank. */
	static final WordSet SERIES = words("consecutive straight successive");
	/** Say of which of them it is the most. */
	static final WordSet SCOPES = words(
			"ever yet since history decades years century world country nation state's nation's world's country's "
			+ "city's record continent region europe america britain town's earth planet");
	static final WordSet NO_SUPERLATIVES = words(
			"interest forest honest protest arrest request guest contest harvest modest invest suggest west test "
			+ "rest latest earnest tempest conquest digest manifest priest northwest midwest southwest chest quest "
			+ "crest behest bequest attest detest ingest infest wrest zest nest pest vest jest fest lest unrest "
			+ "dishonest reinvest slightest faintest backtest retest armrest headrest rainforest disinterest "
			+ "immodest house-arrest divest inquest molest arrest- uninterest re-arrest acquest gest best dearest");
	/** With "er" at their end, and no comparatives. */
	static final WordSet NO_COMPARATIVES = words(
			"other rather never ever after under over whether either neither however number member another "
			+ "together further former matter voter her per order later sooner water power paper consider remember");
	/** Behind "first", what stands with it is a name or a count, and no first. */
	static final WordSet NO_FIRSTS = words(
			"lady place name names aid amendment family half step steps floor class person hand thing things of "
			+ "and foremost glance sight two three four five few responders responder ladies gentleman degree , 's "
			+ "nation nations line base impression impressions let draft instance");
	static final WordSet ARTICLES = words(
			"the a an this that these those his her its their our my your some any no each every such 's whose "
			+ "many most more few several all newly so-called other two three four five");
	static final WordSet LINKS = words(
			"to of in on at by for from with about into over under against between among through than as very too "
			+ "so without like");
	/** End in "ed" and tell of no deed. */
	static final WordSet NO_DEEDS = words(
			"need speed seed feed indeed breed hundred red bed exceed proceed succeed embed sacred naked wicked "
			+ "hatred kindred united greed weed shed bleed deed heed agreed-upon steed creed reed crooked rugged "
			+ "beloved aged so-called misdeed supposed allied gifted talented limited detailed complicated advanced "
			+ "sophisticated middle-aged");
	/** Begin as "undefeated" does, and are deeds all the same. */
	static final WordSet UNDOING = words(
			"unveiled unsealed unionized unionised unbanned unchained unzipped unified undressed unleashed unloaded uncovered unfolded unlocked unseated "
			+ "untied unfurled unearthed unraveled unravelled unwrapped unpacked unplugged unnerved unburdened uncorked undocked unhooked unscrewed "
			+ "unbuttoned unrolled unmasked unfastened unblocked unhitched");
	/** After "is" and "was" they tell how somebody feels or what is awaited. */
	static final WordSet FEELINGS = words(
			"impressed stunned thrilled angered relieved energized "
			+ "worried concerned excited interested pleased disappointed supposed expected tired scared surprised "
			+ "determined committed dedicated frustrated needed wanted amazed delighted embarrassed ashamed annoyed "
			+ "tempted doomed poised used inclined opposed convinced prepared focused divided qualified required "
			+ "loved liked hated believed hoped feared seemed appeared remained wished felt thought meant knew "
			+ "looked");
	/** "Is hoping" tells of somebody's mind; "nothing" is no verb. */
	static final WordSet MINDS = words(
			"going hoping trying looking wanting thinking feeling wondering getting seeking nothing something "
			+ "anything everything interesting exciting worrying encouraging surprising amazing annoying troubling "
					+ "disturbing compelling infuriating alarming baffling confusing convincing daunting demanding depressing "
					+ "devastating disappointing "
			+ "embarrassing exhausting fascinating frightening frustrating heartbreaking humiliating insulting intriguing "
					+ "misleading overwhelming puzzling refreshing shocking striking tempting terrifying threatening touching having "
					+ "being lacking missing willing during morning evening charming stunning "
			+ "promising wishing aiming considering");
	/** Beside what somebody says they only tell that it is said. */
	static final WordSet REPLIES = words(
			"asked answered responded replied countered interviewed surveyed polled quoted wrote told continued explained "
			+ "noted added joked warned recalled concluded insisted retorted");
	/** Open what somebody says, and belong to it rather than to what stands before. */
	static final WordSet OPENINGS = words(
			"and but or who which that to in a an the as of by with for on amid he she it they because "
			+ "while so his her their when after");
	static final WordSet FIRST_OR_SECOND = words(
			"i we you it that this what which 's");
	/** Behind "is" or "was", what follows says where somebody is or how many, not how good. */
	static final WordSet WHERE = words(
			"home based located in at on from part among called known between near under behind inside outside "
			+ "two three four five six seven eight nine ten born members");
	/** Behind "is" or "was", they tell how something came out or how it stands, and either it does or not. */
	static final WordSet OUTCOMES = words(
			"successful unsuccessful vacant empty absent dead alive guilty unanimous legal illegal pregnant unhurt "
			+ "unharmed unemployed homeless eligible ineligible bankrupt insolvent silent available unavailable missing "
			+ "responsible familiar supportive critical present open closed uninsured unarmed armed");
	/** What somebody did who "served as" or "worked for". */
	static final WordSet POSTS = words(
			"served worked helped retired led ran advised managed studied directed headed specialized specialised covered "
			+ "taught involved founded coached");
	/** Without a number they tell how something looks to whoever looks at it. */
	static final WordSet SOFT = words(
			"offers faces shows remains lies depends proved struck mattered looking making facing struggling showing proving "
			+ "becoming growing coming taking giving doing working playing finding turning putting running pushing pulling "
			+ "represents plays gives makes draws attracts contributes leaves keeps");
	/** Likewise, where nobody and nothing has a name. */
	static final WordSet LOOSE = words(
			"is are spends takes gets goes comes begins ends enters covers bears wears stands sits");

	private FactWords() { }

	private static void put(Map<String, Sort> sorts, Sort sort, String words) {
		for (String word : words.split(" ")) sorts.putIfAbsent(word, sort);
	}

	private static WordSet words(String words) {
		return WordSet.of(words.split(" "));
	}

	/** Null where the word tells nothing by itself; asked once a token, so that no Optional is made for it. */
	static WordMap<Sort> sorts() {
		return SORTS;
	}

	static boolean isSuperlative(String word) {
		return word.length() > 5 && word.endsWith("est") && !NO_SUPERLATIVES.contains(word);
	}

	static boolean isComparative(String word) {
		return word.equals("more") || word.equals("less") || word.equals("fewer") || word.equals("better") || word.equals("worse")
				|| word.length() > 4 && word.endsWith("er") && !NO_COMPARATIVES.contains(word);
	}

	/** Whether it looks like a past tense or its participle. */
	static boolean isPast(String word) {
		return word.length() > 3 && word.endsWith("ed") && !NO_DEEDS.contains(word) && !isUndone(word);
	}

	/** "Undefeated", "unhurried": what was not done to somebody is no deed; "underfunded" is one. */
	private static boolean isUndone(String word) {
		return word.startsWith("un") && !word.startsWith("under") && !UNDOING.contains(word);
	}
}

package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Events that are a turn of phrase and nothing else: "It went a step further", "The mayor turned the tables", "That is cold comfort". They
 * judge or lead over to what is told next. What another verb beside them tells is a fact all the same.
 */
final class Idioms {
	/** Nothing longer is only that. */
	private static final int LONGEST = 220;
	/** Every turn has one of them in it, the rarest of its words: nearly no event does, and is spared the pattern. */
	private static final WordSet GIVE_AWAY = WordSet.of("unnoticed", "further", "felt", "thought", "tables", "eyebrows", "stakes", "tone",
			"chord", "balance", "stole", "stolen", "spotlight", "limelight", "punches", "swinging", "nerve", "fine", "mind", "fray", "hands",
			"well", "urgency", "meaning", "importance", "significance", "weight", "loom", "looms", "loomed", "volumes", "barrier", "obstacle",
			"hurdle", "challenge", "stumbling", "headlines", "splash", "momentum", "wounds", "think", "talk", "laugh", "cheer", "worry",
			"struggled", "struggles", "struggling", "comfort", "headache", "tall", "uphill", "sell", "open", "mixed", "point", "brainer",
			"wake", "changer", "different", "cry", "foregone", "guess", "mode", "far", "nothing", "drama", "intrigue", "mystery", "equal",
			"profile", "dire", "bleak", "grim", "rosy", "flashes", "glimpses", "glimmers", "lack", "hardly");
	/** With the verb in them; none that has a plain meaning, too, as "drew fire" and "turned the corner" do. */
	private static final Pattern TURN = Pattern.compile("\\b(?:"
			+ "(?:go|goes|gone|went|going) (?:largely|mostly|all but) unnoticed"
			+ "|(?:goes|gone|went|took (?:it|that|this|things|matters)) (?:a|one) (?:big |giant |small |bold )?step further"
			+ "|(?:goes|gone|went) (?:even |much |still |a lot )?further"
			+ "(?! (?:than|north|south|east|west|up|down|into|inland|along|out|back|away)\\b)"
			+ "|(?:felt|thought) the same(?: thing)?$|t(?:urned|urns) the tables"
			+ "|rais(?:ed|es) (?:some |a few |many )?eyebrows|rais(?:ed|es) the stakes|set(?:s)? the tone"
			+ "|str(?:uck|ikes) (?:a|an) (?:more |less )?(?:[a-z]+ )?(?:chord|tone|balance)|sto(?:le|len) the (?:show|spotlight|limelight)"
			+ "|pulled no punches|(?:came|come|comes) out swinging|hit a (?:raw )?nerve|walk(?:ed|s) a fine line"
			+ "|(?:comes?|came|springs?|sprang) (?:also )?to mind|(?:jump|leap|wade|charge|step|enter|join)(?:ed|s|t|d)? (?:right )?(?:into )?the fray"
			+ "|(?:has|have|had|faces?|faced) (?:still |now )?a fight on (?:his|her|their|its) hands"
			+ "|(?:did|do|does)(?:n['\u2019]t| not) (?:set|sit|go down) well with"
			+ "|(?:took|takes?|taken) on (?:new|added|greater|special) (?:urgency|meaning|importance|significance|weight)"
			+ "|loom(?:s|ed) large|sp(?:eaks?|oke) volumes"
			+ "|(?:is|was|are|were|represents?|represented|poses?|posed|presents?|presented)"
			+ " (?:a|an|the) (?:even |very )?(?:huge|big|bigger|biggest|major|great|greater|greatest"
			+ "|serious|significant|formidable|real|daunting|steep) (?:barrier|obstacle|hurdle|challenge|stumbling block)$"
			+ "|made (?:headlines|a splash)|(?:gained|lost|gathered|picked up|built) momentum|opened old wounds"
			+ "|(?:gave|given|gives) [a-z]+ (?:plenty|much|a lot|lots|something|little|nothing) to (?:think|talk|laugh|cheer|worry)"
			+ "|struggl(?:ed|es|ing) to (?:understand|make sense|come to (?:terms|grips))"
			+ "|(?:is|are|was|were|be|been|became|become|remains?|remained|proved)(?: also| still| not| only| just)* (?:a |an )?(?:[a-z]+ ){0,2}"
			+ "(?:cold comfort|headache for|tall order|uphill (?:battle|struggle)|(?:tough|hard) sell|open question|mixed (?:bag|blessing)"
			+ "|case in point|no-brainer|wake-up call|game[ -]changer|different story|far cry|foregone conclusion|anyone's guess|in crisis mode)"
			+ "|(?:is|are|was|were|remains?) (?:still )?(?:far from over|open to question|nothing new)|add(?:s|ed) to the (?:drama|intrigue|mystery)"
			+ "|(?:is|are) (?:all )?created equal"
			+ "|(?:keeps?|kept|keeping) a (?:[a-z]+ )?low profile|look(?:s|ed|ing) (?:[a-z]+ )?(?:dire|bleak|grim|rosy)"
			+ "|show(?:s|ed|ing) (?:some )?(?:flashes|glimpses|glimmers) of [a-z]+"
			+ "|(?:show|betray|display|reveal)(?:s|ed) (?:a |an )?(?:[a-z]+ )?lack of (?:will|respect|judge?ment|taste|courage|imagination|empathy|shame)"
			+ "|can hardly be (?:called|considered|described|seen))\\b");
	/** Beside a verb that tells nothing without them. */
	private static final Pattern TINGE = Pattern.compile("\\b(?:is|was|are|were) as [a-z]+ as (?:it|he|she|they) (?:is|was|are|were) [a-z]+$");

	/** "She has kept a low profile since the trial" can be asked about. */
	private static final String QUIET = "low profile";
	private static final Pattern SINCE = Pattern.compile("\\b(?:since|after)\\b");
	/** Before a turn: it is only told of what the sentence names. */
	private static final Pattern ASIDE = Pattern.compile(", (?:whose|which|who) ");
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'\u2019-]+");

	private static final String AS = " as ";

	private Idioms() { }

	/** @param claim an event; @param words of it, in lower case, without a figure */
	static boolean is(Claim claim, String words) {
		if (words.length() > LONGEST || !(claim.why() instanceof FactReason.Stated stated)) return false;
		Matcher turn = TURN.matcher(words);
		if (GIVE_AWAY.isAnyIn(words) && turn.find()) {
			String around = words.substring(0, turn.start()) + '|' + words.substring(turn.end());
			if (turn.group().endsWith(QUIET) && SINCE.matcher(words).find()) return false;
			return !ASIDE.matcher(words).region(0, turn.start()).find() && isAllBut(0, stated.grounds(), around);
		}
		Matcher tinge = TINGE.matcher(words);
		return words.contains(AS) && tinge.find() && isAllBut(1, stated.grounds(), words.substring(0, tinge.start()));
	}

	/** @param rest what stands around the turn; @param most verbs in it */
	private static boolean isAllBut(int most, List<String> grounds, String rest) {
		String words = ' ' + NO_LETTERS.matcher(rest).replaceAll(" ") + ' ';
		return grounds.stream().filter(ground -> words.contains(' ' + ground.toLowerCase(Locale.ROOT) + ' ')).count() <= most;
	}
}

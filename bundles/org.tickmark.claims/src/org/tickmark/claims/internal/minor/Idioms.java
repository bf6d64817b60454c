package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason;

/**
 * Events that are a turn of phrase and nothing else: "It went a step further", "The mayor turned the tables", "That is cold comfort". They
 * judge or lead over to what is told next. What another verb beside them tells is a fact all the same.
 */
final class Idioms {
	/** Nothing longer is only that. */
	private static final int LONGEST = 220;
	/** With the verb in them. */
	private static final Pattern TURN = Pattern.compile("\\b(?:"
			// what leads over
			+ "(?:go|goes|gone|went|going) (?:largely |entirely |mostly |all but )?unnoticed"
			+ "|(?:goes|gone|went|took (?:it|that|this|things|matters)) (?:a|one) (?:big |giant |small |bold )?step further"
			+ "|(?:goes|gone|went) (?:even |much |still |a lot )?(?:further|farther)"
			+ "(?! (?:than|north|south|east|west|up|down|into|inland|along|out|back|away)\\b)"
			+ "|(?:goes|gone|went) (?:back )?on the (?:offensive|defensive|attack)"
			+ "|(?:saw|felt|thought|noticed|did) (?:much )?the same(?: thing)?|t(?:urned|urns) the (?:tables|page|corner)"
			+ "|rais(?:ed|es) (?:some |a few |many )?eyebrows|rais(?:ed|es) the (?:stakes|bar|temperature)|set(?:s)? the (?:tone|stage)"
			+ "|str(?:uck|ikes) (?:a|an) (?:more |less )?(?:[a-z]+ )?(?:chord|tone|note|balance)|sto(?:le|len) the (?:show|spotlight|limelight)"
			+ "|pulled no punches|(?:came|come|comes) out swinging|hit a (?:raw )?nerve|walk(?:ed|s) a (?:fine|thin) line"
			+ "|made (?:waves|headlines|a splash)|made (?:a|his|her|their|its) (?:own )?mark"
			+ "|(?:gained|lost|gathered|picked up|built) (?:steam|traction|momentum)"
			+ "|drew fire|sugar-?coat(?:ed|s)|muddied the waters|broke the ice|rocked the boat|crossed a line|opened old wounds"
			// what it does to somebody
			+ "|(?:gave|given|gives|offer(?:ed|s)|provid(?:ed|es)|add(?:ed|s)|suppl(?:ied|ies)|handed) (?:[a-z]+ ){0,2}?(?:fresh|new|more|further|plenty of|ample)"
			+ " (?:ammunition|fodder|fuel)|(?:gave|given|gives) [a-z]+ (?:plenty|much|a lot|lots|something|little|nothing) to (?:think|talk|laugh|cheer|worry)"
			+ "|fann(?:ed|ing) the flames|stok(?:ed|ing) the (?:flames|fires?)|add(?:ed|ing|s) fuel to|pour(?:ed|ing|s) (?:fuel|oil|gasoline|petrol|cold water) on"
			+ "|fell (?:out of|off) (?:his|her|their) chairs?|struggl(?:ed|es|ing) to (?:understand|make sense|come to (?:terms|grips)|keep up)"
			// what it is
			+ "|(?:is|are|was|were|be|been|became|become|remains?|remained|proved)(?: also| still| not| only| just)* (?:a |an )?(?:[a-z]+ ){0,2}"
			+ "(?:cold comfort|headache|tall order|uphill (?:battle|climb|fight|struggle)|(?:tough|hard) sell|open question|mixed (?:bag|blessing)"
			+ "|double-edged sword|case in point|no-brainer|wake-up call|game[ -]changer|different story|far cry|foregone conclusion|moving target"
			+ "|anyone's guess|up in the air|long way off|in crisis mode|in overdrive)"
			+ "|show(?:s|ed|ing) (?:some )?(?:flashes|hints|glimpses|glimmers|traces) of [a-z]+|(?:show|betray|display|reveal)(?:s|ed) (?:a |an )?(?:[a-z]+ )?lack of"
			+ "|had (?:a|an) (?:[a-z]+ ){1,2}(?:take|moment)"
			+ "|can hardly be (?:called|considered|described|seen))\\b");
	/** Beside a verb that tells nothing without them. */
	private static final Pattern TINGE = Pattern.compile("\\b(?:at (?:great|considerable|enormous|high|heavy|terrible) (?:[a-z]+ )?(?:cost|risk|expense|price)"
			+ "|as [a-z]+ as (?:it|he|she|they) (?:is|was|are|were) [a-z]+)$");
	/** What comes behind is how somebody sees it. */
	private static final Pattern MEASURE = Pattern.compile("\\b(?:show|illustrate|underscore|demonstrate|reveal|expose|prove)(?:s|d|ed|n)? (?:just )?how"
			+ " (?:deeply|far|little|badly|much|quickly|difficult|hard|easily|wrong|out of)\\b");
	/** At the beginning: of nothing that has a name. */
	private static final Pattern OF_NOTHING = Pattern.compile("^(?:(?:and|but|yet|still|so|now),? )?(?:"
			+ "things (?:have|are|were|had|look|looked|got|get)\\b|the (?:rub|catch|irony|upshot|bottom line|sad truth|hard truth) (?:is|was)\\b"
			+ "|(?:this|that|it|none of this|which) (?:only |merely |partly |also |does not |doesn['\u2019]t )*(?:explains?|explained) (?:only )?why\\b)");

	/** Before a turn: it is only told of what the sentence names. */
	private static final Pattern ASIDE = Pattern.compile(", (?:whose|which|who) ");
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'\u2019-]+");

	private final String text;

	Idioms(String text) {
		this.text = text;
	}

	/** @param claim an event */
	boolean is(Claim claim) {
		if (claim.span().length() > LONGEST || !(claim.why() instanceof FactReason.Stated stated)) return false;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		if (words.chars().anyMatch(Character::isDigit)) return false;
		if (OF_NOTHING.matcher(words).find()) return true;
		Matcher measure = MEASURE.matcher(words);
		if (measure.find()) return isAllBut(0, stated.grounds(), words.substring(0, measure.start()));
		Matcher turn = TURN.matcher(words);
		if (turn.find()) {
			String around = words.substring(0, turn.start()) + '|' + words.substring(turn.end());
			return !ASIDE.matcher(words).region(0, turn.start()).find() && isAllBut(0, stated.grounds(), around);
		}
		Matcher tinge = TINGE.matcher(words);
		return tinge.find() && isAllBut(1, stated.grounds(), words.substring(0, tinge.start()));
	}

	/** @param rest what stands around the turn; @param most verbs in it */
	private static boolean isAllBut(int most, List<String> grounds, String rest) {
		String words = ' ' + NO_LETTERS.matcher(rest).replaceAll(" ") + ' ';
		return grounds.stream().filter(ground -> words.contains(' ' + ground.toLowerCase(Locale.ROOT) + ' ')).count() <= most;
	}
}

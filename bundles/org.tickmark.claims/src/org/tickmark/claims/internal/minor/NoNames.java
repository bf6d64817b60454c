package org.tickmark.claims.internal.minor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.minor.headlines.Headline;
import org.tickmark.claims.internal.names.Household;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What has capitals and names nobody: "Anti-Brandt" feeling, the two halves of "the Berg-Brandt ticket", "Coastal Republicans", "Yesss", a
 * name that ran into the verb of its heading; and what another item asks about: an address, the second half of a case.
 */
final class NoNames {
	/** "Post-Dispatch" is a paper: what may begin the name of one is not among them. */
	private static final Pattern PREFIXED = Pattern.compile("(?:Anti|Pro|Ex|Non|Never)-\\p{Lu}[\\p{L}.]*");
	/** The first half of a people: "Franco-German". */
	private static final WordSet HALVES = WordSet.of("Franco", "Anglo", "Sino", "Indo", "Russo", "Afro", "Euro", "Italo", "Greco", "Austro",
			"Judeo", "Hispano", "Luso", "Turco");
	private static final Pattern LIKE = Pattern.compile("-(?:ish|like|esque)\\b");
	/** Those who hold with something, of no club: "Coastal Republicans"; "Sweden Democrats" are a party. */
	private static final WordSet MEMBERS = WordSet.of("Republicans", "Democrats", "Conservatives", "Liberals", "Evangelicals", "Christians",
			"Muslims", "Catholics", "Protestants", "Jews", "Socialists", "Independents", "Tories", "Dems", "Republican", "Democrat", "Streeters",
			"Xers");
	private static final WordSet KINDS = WordSet.of("House", "Senate", "Congressional", "Moderate", "Mainstream", "Coastal", "Rural", "Urban",
			"Suburban", "Southern", "Northern", "Fellow", "Many", "Most", "Some", "Gay", "Hoosier", "Wall", "Generation", "Gen", "Establishment");
	private static final Pattern STRETCHED = Pattern.compile("(\\p{Ll})\\1\\1");
	private static final Pattern VERSUS = Pattern.compile("[\\p{L}.] v\\.? $");
	/** In the sentence of a case; a match has none of them. */
	private static final Pattern AT_LAW = Pattern.compile("\\b(?:courts?|judges?|justices?|ruling|ruled|precedent|lawsuit|cited|overturn(?:ed)?)\\b");
	/** The paper that prints it: "seen by the Courier". */
	private static final Pattern READER = Pattern.compile("\\b(?:obtained|reached|seen|reviewed|viewed|examined|contacted) by (?:the )?$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ADDRESSED = Pattern.compile("(?:Mr|Mrs|Ms)\\.? (.+)");
	/** "Calls him “Mr. Berg”": elsewhere it may be a title. */
	private static final Pattern CALLED = Pattern.compile("\\bcall(?:s|ed|ing)? (?:him|her) [\"\u201C\u2018']$");
	private static final int BEFORE = 64;
	private static final Pattern BLANK = Pattern.compile(" ");
	/** A heading within the text. */
	private static final int LONGEST_LINE = 110;
	/** What sentences have in small letters, and headings of this kind with a capital. */
	private static final Pattern RAISED = Pattern.compile(" (?:On|Of|For|The|A|An|To|In|At|By|With|Within|From|About|And|Or|But|Is|Are|Was|Were|His|Her"
			+ "|Their|It|That|How|Why|What|When|Who) ");

	/** Of which there are many, and which everybody knows. */
	private static final WordSet TERMS = WordSet.of("POTUS", "FLOTUS", "SCOTUS", "VAT", "Gold Star", "Exhibit A", "Exhibit B", "Day One",
			"Hail Mary", "Congressional", "Presidential", "Senatorial", "Gubernatorial", "Parliamentary", "Congressional District",
			"Executive Order", "Executive Orders", "House Committees", "Senate Committees", "Soviet Republic", "Soviet Republics",
			"Member States", "EU Member States", "Contracting State", "Contracting States", "Contracting Parties", "Art Deco", "Art Nouveau",
			"WWI", "WWII", "GOPers", "Dems", "Dem", "MSM", "SMH", "LOL", "OMG", "WTF", "WASP", "ZIP", "GIF", "GIFs", "VIP", "VIPs",
			"PSA", "American Dream", "Law Enforcement", "American History", "Middle America", "White America", "Black America", "Main Street",
			"Civil Rights", "Jim Crow", "FAQ", "AKA", "DIY",
			"Big Apple", "Big Oil", "Big Coal", "Big Pharma", "Big Tobacco", "Big Tech", "Big Business", "Big Government", "Big Labor");
	/** Before a surname of the draft, those who work for somebody: "Team Brandt". */
	private static final String TEAM = "Team ";
	/** "H-1B visas": a kind of paper. */
	private static final Pattern VISA = Pattern.compile("\\p{Lu}-?\\d-?\\p{Lu}?");
	private static final Pattern OF_VISA = Pattern.compile("\\]? (?:visas?|holders?|program|workers?)\\b");
	/** Before the noun that they are one word with. */
	private static final Map<String, String> PROVERBIAL = Map.of("Trojan", " horse", "Achilles", "' heel", "Pandora", "'s box", "Petri", " dish",
			"Pyrrhic", " victor", "Rorschach", " test", "Catch", "-22", "Molotov", " cocktail", "Ponzi", " scheme");
	/** "Called the “Brandt of the North”": what somebody is called, behind an article. */
	private static final Pattern NICKNAMED = Pattern.compile("\\b(?:call(?:s|ed|ing)?|dubbed|nicknamed|labell?ed|branded|known as|described as)"
			+ "(?: (?:him|her|them|it))?(?: as)? (?:the|a|an) [\"\u201C\u2018']$");
	/** "QWhy": the letter that marks a question ran into its first word. */
	private static final Pattern ASKED = Pattern.compile("Q\\p{Lu}[\\p{Ll}']");
	private static final int QUESTIONS = 2;
	private static final Pattern CHANTED = Pattern.compile("\\bchant(?:s|ed|ing)?(?: of)? [\u201C\"\u2018']$");
	/** "Ann, Ann, Ann" */
	private static final Pattern REPEATED = Pattern.compile("^(\\p{L}{1,20})[,!] \\1\\b");

	/** What opens a story with its place and date, up to the bracket with the agency, and what follows the agency. */
	private static final Pattern FROM = Pattern.compile("^\\p{Lu}[\\p{Lu} .'-]{2,40}+(?:, \\p{Lu}[\\p{L}.]{2,10}+)?"
			+ ",? \\p{Lu}\\p{Ll}{2,8}+\\.? \\d{1,2} \\(");
	private static final Pattern SENT = Pattern.compile("\\) ?(?:\u2014|\u2013|--|-) ?");
	private final String text;
	private final Headline headline;
	private final boolean interview;
	/** All names of persons that have several words, and the last words of them. */
	private final Set<String> people = new HashSet<>();
	private final Set<String> surnames = new HashSet<>();
	private final Set<Span> addresses = new HashSet<>();
	private final Set<String> named = new HashSet<>();
	/** Names with more than one mention: what folds the first of them would leave none. */
	private final Set<String> often = new HashSet<>();

	NoNames(String text, List<Claim> claims, Headline headline) {
		this.text = text;
		this.headline = headline;
		this.interview = isInterview(text);
		for (Claim claim : claims) {
			if (claim.kind() == ClaimKind.CONTACT) addresses.add(claim.span());
			if (!(claim.detail() instanceof Naming naming)) continue;
			if (!named.add(naming.canonical())) often.add(naming.canonical());
			if (naming.type() != Naming.Type.PERSON) continue;
			int last = naming.canonical().lastIndexOf(' ');
			if (last < 0) continue;
			people.add(naming.canonical());
			surnames.add(naming.canonical().substring(last + 1));
		}
	}

	private static boolean isInterview(String text) {
		int asked = 0;
		for (int at = text.indexOf('Q'); at >= 0 && asked < QUESTIONS; at = text.indexOf('Q', at + 1)) {
			boolean opens = at == 0 || text.charAt(at - 1) == '\n';
			if (opens && ASKED.matcher(text).region(at, text.length()).lookingAt()) asked++;
		}
		return asked == QUESTIONS;
	}

	/** @param claim of a name */
	boolean is(Claim claim, Naming naming) {
		Span span = claim.span();
		String name = naming.canonical();
		boolean several = name.indexOf(' ') > 0;
		if (addresses.contains(span) && !isFirm(span)) return true;
		if (STRETCHED.matcher(name).find() || isTorn(name, span)) return true;
		String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
		if (!often.contains(name) && naming.role().isEmpty() && isAgency(span)) return true;
		if (!often.contains(name) && (isOfHeading(claim, naming) || isSued(claim, before) || isTerm(naming, span))) return true;
		return switch (naming.type()) {
			case PERSON -> several ? isMembers(naming) : PREFIXED.matcher(name).matches();
			case PLACE -> several && (isMembers(naming) || isInhabitants(name));
			case WORK -> isNickname(name, before) || CALLED.matcher(before).find() && isOfPerson(name) || CHANTED.matcher(before).find()
					|| REPEATED.matcher(name).find();
			case ORGANIZATION -> several ? isMembers(naming) : isMade(name, span) || Household.isBare(naming) && READER.matcher(before).find();
			case OTHER -> several ? isMembers(naming) || isInhabitants(name) : isMade(name, span);
		};
	}

	/** "Brewco.com": an address that a firm which everybody knows is called by. */
	boolean isFirm(Span address) {
		String words = address.in(text);
		int point = words.lastIndexOf('.');
		return point > 0 && Household.isBody(words.substring(0, point).toLowerCase(Locale.ROOT));
	}

	/** "COLMERE, Feb. 2 (Wire) -": who sent it, wherever in the text a story of theirs begins. */
	private boolean isAgency(Span span) {
		if (span.start() < 2 || text.charAt(span.start() - 1) != '(') return false;
		if (!SENT.matcher(text).region(span.end(), text.length()).lookingAt()) return false;
		int start = span.start();
		while (start > 0 && span.start() - start < BEFORE && text.charAt(start - 1) != '\n') start--;
		return FROM.matcher(text).region(start, span.start()).matches();
	}

	/** Letters that ran together or were torn apart. */
	private boolean isTorn(String name, Span span) {
		boolean opens = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
		return endsTorn(name) || interview && opens && ASKED.matcher(name).lookingAt();
	}

	/** Of letters that were two bytes, the first is left: what stands before them is no name. */
	private static boolean endsTorn(String name) {
		int last = name.length() - 1;
		boolean left = last >= 0 && (name.charAt(last) == '\u00C2' || name.charAt(last) == '\u00C3');
		return left && (last == 0 || Character.isLowerCase(name.charAt(last - 1)));
	}

	/** What has capitals and is a thing of which there are many. */
	private boolean isTerm(Naming naming, Span span) {
		String name = naming.canonical();
		if (!naming.role().isEmpty()) return false;
		if (VISA.matcher(name).matches()) return OF_VISA.matcher(text).region(span.end(), text.length()).lookingAt();
		if (naming.type() != Naming.Type.WORK && TERMS.contains(name)) return true;
		return name.startsWith(TEAM) && surnames.contains(name.substring(TEAM.length()));
	}

	/** Of one word and others. */
	private boolean isMade(String name, Span span) {
		String behind = PROVERBIAL.getOrDefault(name, "");
		if (!behind.isEmpty() && text.startsWith(behind, span.end())) return true;
		if (PREFIXED.matcher(name).matches() || LIKE.matcher(text).region(span.end(), text.length()).lookingAt()) return true;
		int hyphen = name.indexOf('-');
		if (hyphen > 0 && surnames.contains(name.substring(0, hyphen)) && surnames.contains(name.substring(hyphen + 1))) return true;
		return HALVES.contains(name) && text.startsWith("-", span.end()) && span.end() + 1 < text.length()
				&& Character.isUpperCase(text.charAt(span.end() + 1));
	}

	private boolean isNickname(String name, String before) {
		int blank = name.indexOf(' ');
		return blank > 0 && name.startsWith(" of ", blank) && surnames.contains(name.substring(0, blank)) && NICKNAMED.matcher(before).find();
	}

	/** "New Yorkers". */
	private static boolean isInhabitants(String name) {
		return name.endsWith("ers") && Household.isScene(name.substring(0, name.length() - "ers".length()));
	}

	private static boolean isMembers(Naming naming) {
		String name = naming.canonical();
		int blank = name.indexOf(' ');
		return naming.role().isEmpty() && MEMBERS.contains(name.substring(blank + 1)) && isKind(name.substring(0, blank));
	}

	/** Those of a state are no party by themselves, those of a country may be. */
	private static boolean isKind(String word) {
		return KINDS.contains(word) || Household.isScene(word);
	}

	private boolean isOfPerson(String name) {
		Matcher addressed = ADDRESSED.matcher(name);
		return addressed.matches() && (surnames.contains(addressed.group(1)) || people.contains(addressed.group(1)));
	}

	/** The second half of a case, which is looked up with the first. */
	private boolean isSued(Claim claim, String before) {
		boolean versus = before.endsWith(" v ") || before.endsWith(" v. ");
		return versus && VERSUS.matcher(before).find() && AT_LAW.matcher(claim.sentence().in(text)).find();
	}

	/** In a line that has a capital in every word, what the text does not name. */
	private boolean isOfHeading(Claim claim, Naming naming) {
		boolean head = headline.holds(claim);
		if (!head && naming.type() == Naming.Type.OTHER && naming.role().isEmpty() && isLine(claim.span())) return true;
		if (!head && !isHeading(claim.span())) return false;
		if (beginsWithPerson(naming.canonical())) return true;
		return !head && naming.role().isEmpty() && naming.type() != Naming.Type.PERSON && naming.type() != Naming.Type.PLACE
				&& naming.canonical().indexOf(' ') > 0;
	}

	/** A heading of nothing else: "Rising Waters". Whoever signs a letter has a name that is no word. */
	private boolean isLine(Span span) {
		int end = text.startsWith(".", span.end()) ? span.end() + 1 : span.end();
		boolean line = span.start() > 0 && text.charAt(span.start() - 1) == '\n' && (end == text.length() || text.charAt(end) == '\n');
		return line && span.in(text).indexOf(' ') > 0 && Arrays.stream(BLANK.split(span.in(text).toLowerCase(Locale.ROOT)))
				.allMatch(word -> Gazetteer.isKnown(word) && !Gazetteer.isFirstName(word));
	}

	private boolean beginsWithPerson(String name) {
		for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
			if (people.contains(name.substring(0, blank))) return true;
		}
		return false;
	}

	private boolean isHeading(Span span) {
		int start = span.start();
		while (start > 0 && span.start() - start < LONGEST_LINE && text.charAt(start - 1) != '\n') start--;
		int end = span.end();
		while (end < text.length() && end - start < LONGEST_LINE && text.charAt(end) != '\n') end++;
		String line = text.substring(start, end);
		return (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n')
				&& line.indexOf(',') < 0 && RAISED.matcher(line).find() && Headline.hasCapitals(line);
	}
}

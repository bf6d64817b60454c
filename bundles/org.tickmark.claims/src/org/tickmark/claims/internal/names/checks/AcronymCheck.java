package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.quotes.checks.Spoken;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * "Hamfurt Harbour Office (HHO)": an acronym that stands before it is spelled out, that its words do not give, or that is spelled out in
 * two ways. One from another language ("MSF") shares few letters with its words, and nobody minds.
 */
@Component
public final class AcronymCheck implements ClaimCheck {
	private static final String RULE = "problem.acronym";
	private static final int FEWEST_LETTERS = 3;
	private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}{3,7})\\)|, or (?:the )?(\\p{Lu}{3,7})\\b");
	private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019]{1,40}");
	/** Inside a name, small and without a letter in the acronym, mostly. */
	private static final WordSet SMALL = WordSet.of("of", "for", "the", "and", "on", "in", "to", "de", "des", "du", "und", "f\u00FCr");
	private static final WordSet WELL_KNOWN = WordSet.of("USA", "NATO", "BBC", "FBI", "CIA", "NASA", "CNN", "NBC", "CBS", "ABC", "NBA",
			"NFL",
			"NHL", "MLB", "NCAA", "FIFA", "UEFA", "IOC", "IMF", "WHO", "WTO", "UAE", "USSR", "NHS", "HIV", "AIDS", "NSA", "IRS", "GOP",
			"NYPD",
			"LAPD", "UCLA", "MIT", "IBM", "BMW", "ISIS", "ISIL", "IRA", "PLO", "OPEC", "UNESCO", "UNICEF", "DNA", "GDP", "CEO", "LGBT",
			"NAACP", "ACLU", "AFL", "CIO", "EPA", "FDA", "NRA", "TSA", "FEMA", "DEA", "ATF", "SEC", "FCC", "FAA", "CDC", "DNC", "RNC",
			"PBS",
			"NPR", "MSNBC", "HBO", "ESPN", "MTV", "NSC", "DHS", "DOJ", "FTC", "EEOC", "NYSE", "VAT", "PLC", "LLC", "MEP", "BST", "GMT",
			"EST",
			"PAC", "TPP", "NAFTA", "RAF", "RSPCA", "TUC", "DUP", "SNP", "ITV");
	/** Of words in another language. */
	private static final WordSet FOREIGN = WordSet.of("SPD", "CDU", "CSU", "FDP", "FARC", "MSF", "ETA", "TGV", "FSB", "GRU", "KGB", "AKP",
			"PKK", "YPG",
			"HDP", "BND", "DGSE", "CGT", "UEFA", "FIFA", "CNRS", "CERN", "PRI", "BJP", "PDVSA", "IRNA", "PLO", "ISIL", "SVP", "FLN",
			"ARD", "ZDF");

	@Override
	public String ruleId() {
		return RULE;
	}

	/** @param full the words before the brackets, small ones between them included */
	private record SpelledOut(String acronym, Span full, Span bracketed, List<String> words) {
		String initials() {
			var initials = new StringBuilder();
			for (String word : words) if (!SMALL.contains(word)) initials.append(Character.toUpperCase(word.charAt(0)));
			return initials.toString();
		}
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		String text = prose.draft().text();
		Map<String, SpelledOut> first = new HashMap<>();
		List<Claim> problems = new ArrayList<>();
		Matcher bracketed = BRACKETED.matcher(text).useTransparentBounds(true);
		for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
			if (!bracketed.region(at, text.length()).lookingAt()) continue;
			at = bracketed.end() - 1;
			int group = bracketed.group(1) == null ? 2 : 1;
			var acronym = new Span(bracketed.start(group), bracketed.end(group));
			Optional<SpelledOut> spelled = before(prose, bracketed.start(), acronym);
			if (spelled.isEmpty()) continue;
			SpelledOut known = first.putIfAbsent(spelled.get().acronym(), spelled.get());
			if (known != null) twice(prose, known, spelled.get()).ifPresent(problems::add);
			else if (group == 1) unfit(prose, spelled.get()).ifPresent(problems::add);
		}
		if (!first.isEmpty()) problems.addAll(early(prose, first, Spoken.in(prose, claims)));
		return problems;
	}

	/** Where a bracket or ", or" stands next: what a pattern tries at every character takes longest where it finds nothing. */
	private static int next(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != '(' && !(text.charAt(at) == ',' && text.startsWith(" or ", at + 1))) at++;
		return at;
	}

	/** As many capitalized words before the brackets as the acronym has letters; one that is well known may mean anything. */
	private static Optional<SpelledOut> before(Prose prose, int behind, Span bracketed) {
		String text = prose.draft().text();
		String acronym = bracketed.in(text);
		Span sentence = prose.sentenceAt(bracketed.start()).span();
		if (FOREIGN.contains(acronym) || behind <= sentence.start()) return Optional.empty();
		List<Span> run = new ArrayList<>();
		int end = text.charAt(behind) == ',' ? behind : behind - 1;
		while (end > sentence.start() && run.size() < 2 * acronym.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',')) {
			int start = end;
			while (start > sentence.start() && (Character.isLetter(text.charAt(start - 1))
			|| "'\u2019".indexOf(text.charAt(start - 1)) >= 0))
				start--;
			if (start == end) break;
			var word = new Span(start, end);
			if (!Character.isUpperCase(text.charAt(start)) && !SMALL.contains(word.in(text))) break;
			run.addFirst(word);
			end = start - 1;
		}
		return spelledOut(text, acronym, bracketed, run);
	}

	private static Optional<SpelledOut> spelledOut(String text, String acronym, Span bracketed, List<Span> run) {
		List<Span> words = new ArrayList<>(run);
		while (!words.isEmpty() && (SMALL.contains(words.getFirst().in(text).toLowerCase(Locale.ROOT)))) words.removeFirst();
		long large = words.stream().filter(word -> !SMALL.contains(word.in(text))).count();
		while (large > acronym.length() && !words.isEmpty()) {
			if (!SMALL.contains(words.removeFirst().in(text))) large--;
			while (!words.isEmpty() && SMALL.contains(words.getFirst().in(text))) words.removeFirst();
		}
		if (words.size() < 2) return Optional.empty();
		return Optional.of(new SpelledOut(acronym, words.getFirst().union(words.getLast()), bracketed,
				words.stream().map(w -> w.in(text)).toList()));
	}

	/** The words give as many letters, and their order is wrong, or one letter is that no word has. */
	private static Optional<Claim> unfit(Prose prose, SpelledOut spelled) {
		String initials = spelled.initials();
		String acronym = spelled.acronym();
		boolean near = initials.length() == acronym.length() && acronym.length() >= FEWEST_LETTERS
				&& acronym.charAt(0) == initials.charAt(0)
				&& Spelling.isSlip(initials, acronym);
		boolean given = isGivenBy(acronym, spelled.words());
		boolean slip = Spelling.isTransposed(initials, acronym) || near && isStrange(acronym, initials, spelled.words());
		if (!near || given || !slip) return Optional.empty();
		var why = new NameFault.AcronymUnfit(acronym, flat(prose, spelled.full()), initials);
		return Optional.of(NameProblem.of(RULE, prose, spelled.bracketed(), why, spelled.full()));
	}

	/** No word has the letter that differs: "Japan Space Exploration Agency (JSXA)" takes it from within, as do many translations. */
	private static boolean isStrange(String acronym, String initials, List<String> words) {
		for (int i = 0; i < acronym.length(); i++) {
			String letter = acronym.substring(i, i + 1);
			boolean within = words.stream().filter(word -> !SMALL.contains(word))
					.anyMatch(word -> word.toUpperCase(Locale.ROOT).contains(letter));
			if (within && acronym.charAt(i) != initials.charAt(i)) return false;
		}
		return true;
	}

	/** Each letter begins a word or goes on in the one that the letter before is from: "Radio Detection Service" may be RADES. */
	private static boolean isGivenBy(String acronym, List<String> words) {
		int word = -1;
		int inside = 0;
		for (char c : acronym.toCharArray()) {
			int next = word + 1;
			while (next < words.size() && Character.toUpperCase(words.get(next).charAt(0)) != c) next++;
			int further = word < 0 ? -1 : words.get(word).toUpperCase(Locale.ROOT).indexOf(c, inside);
			if (next < words.size() && (next == word + 1 || further < 0)) {
				word = next;
				inside = 1;
			} else if (further >= 0) inside = further + 1;
			else return false;
		}
		return word == words.size() - 1;
	}

	private static Optional<Claim> twice(Prose prose, SpelledOut known, SpelledOut again) {
		List<String> one = known.words().stream().map(Spelling::folded).toList();
		List<String> other = again.words().stream().map(Spelling::folded).toList();
		boolean same = one.equals(other) || one.containsAll(other) || other.containsAll(one)
				|| !known.initials().equals(known.acronym()) || !again.initials().equals(again.acronym());
		if (same) return Optional.empty();
		var why = new NameFault.AcronymTwice(known.acronym(), flat(prose, again.full()), flat(prose, known.full()));
		return Optional.of(NameProblem.of(RULE, prose, again.full(), why, known.full()));
	}

	/** In the text, not in a headline, and not where somebody is quoted. */
	private static List<Claim> early(Prose prose, Map<String, SpelledOut> first, Spoken spoken) {
		String text = prose.draft().text();
		List<Claim> problems = new ArrayList<>();
		Map<String, SpelledOut> open = new HashMap<>(first);
		int body = endOfHeadline(prose);
		Matcher word = WORD.matcher(text);
		while (!open.isEmpty() && word.find()) {
			SpelledOut spelled = Character.isUpperCase(text.charAt(word.start())) ? open.get(word.group()) : null;
			if (spelled == null || word.start() < body || WELL_KNOWN.contains(word.group())) continue;
			var here = new Span(word.start(), word.end());
			if (here.start() >= spelled.full().start()) open.remove(spelled.acronym());
			else if (!spoken.holds(here) && spelled.initials().equals(spelled.acronym()) && !isPartOfName(text, here)) {
				open.remove(spelled.acronym());
				problems.add(NameProblem.of(RULE, prose, here, new NameFault.AcronymEarly(spelled.acronym(), flat(prose, spelled.full())),
						spelled.full()));
			}
		}
		return problems;
	}

	/** "(HHO)" behind its full name, or "HHO-owned". */
	private static boolean isPartOfName(String text, Span word) {
		char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
		return before == '#' || before == '@' || before == '/' || before == '.';
	}

	private static int endOfHeadline(Prose prose) {
		List<Paragraph> paragraphs = prose.paragraphs();
		return paragraphs.size() < 2 ? 0 : paragraphs.getFirst().span().end();
	}

	private static String flat(Prose prose, Span span) {
		return prose.textOf(span).replace('\n', ' ');
	}
}

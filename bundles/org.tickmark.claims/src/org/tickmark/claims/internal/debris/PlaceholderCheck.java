package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.quotes.checks.Spoken;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** What stands for something that was still to come: "TK", "XX", "[CK]", "??", "NAME TO COME", "[insert quote]", dummy text. */
@Component
public final class PlaceholderCheck implements ClaimCheck {
	private static final String RULE = "problem.placeholder";
	private static final String WHAT = "(?:NAMES?|QUOTES?|TITLE|PHOTO|PICTURE|PIC|CAPTION|DATE|AGE|FIGURES?|BYLINE|HEADLINE|HED|DEK"
			+ "|LINK|COPY|NUMBER"
			+ "|SOURCE|GRAPHIC|TEXT|INTRO|LEDE?|PLACE|LOCATION|COMMENT)";
	/** Desk slang for "to come", spelled so that no word is like it. Two capitals before a name are initials: "TK Maxx". */
	private static final Pattern TK = Pattern.compile("(?:TK){2,8}s?(?![\\p{L}\\p{N}-])|(?:tk){2,8}(?![\\p{L}\\p{N}-])"
			+ "|TKs?(?![\\p{L}\\p{N}&'\u2019.]|-(?!year|day|member|point|percent))(?!\\h\\p{Lu}\\p{L})(?!\\.\\p{L})|TK(?=\\.(?:\\s|$))");
	/** A body of that name was written out: "Techniker Krankenkasse (TK)". */
	private static final Pattern TK_SPELLED_OUT = Pattern.compile("T\\p{L}{1,30}[ -](?:\\p{Ll}{1,3} )?K\\p{L}{1,30} \\(TK\\)");
	private static final Pattern BRACKETED = Pattern.compile("\\[(?:(?i:ck|tks?|tktk|x{2,10}|\\?{1,5}|citation needed|sp\\?|spelling\\??"
			+ "|(?:name|date|age|title|source|quote|figure|number|year)\\?"
			+ "|(?:insert|fact[ -]?check|needs?|tk|ck|xx|tbc|(?:check|confirm|verify)(?= | ?:)|add (?=quote|link|photo|name|date|detail"
			+ "|figure"
			+ "|source|comment)|your (?=name|company|city|title|organi|email|phone))\\b[^\\]\\n]{0,80}|(?:quote|link|photo|name|text) here)"
			+ "|" + WHAT + "(?: \\p{Lu}{1,12}){0,3}"
			+ "|(?:First |Last |Full |Company |Organi[sz]ation |Your |City |Job )?(?:Name|Date|City|Title|Number|Location|Age|Link|Source"
			+ "|Quote|Company|State|Country|Amount|Year))\\]");
	private static final Pattern IN_CAPITALS = Pattern.compile("\\((?:CHECK|VERIFY|CONFIRM|SPELLING|NAME|DATE"
			+ "|AGE)(?: \\p{Lu}{1,12}){0,3}\\??\\)");
	private static final Pattern YEAR = Pattern.compile("(?:18|19|20)(?:XX|xx|\\?\\?|[0-9]X)(?![\\p{L}\\p{N}?])");
	private static final Pattern OF_THE_DESK = Pattern.compile("(?i)\\[(?:ck|tk|insert|xx|\\?)");
	private static final Pattern TO_COME = Pattern.compile(WHAT + " (?:TO COME|(?:GOES )?HERE)(?!\\p{L})");
	private static final Pattern GOES_HERE = Pattern.compile("(?i:headline|caption|text|name|quote|byline|photo|picture|image"
			+ "|headshot) goes here"
			+ "(?!\\p{L})");
	private static final Pattern DUMMY = Pattern.compile("(?i:lorem ipsum(?: dolor sit amet)?)(?!\\p{L})|(?:Firstname Lastname"
			+ "|PLACEHOLDER)(?!\\p{L})");
	private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}\\n]{1,60}\\}\\}");
	private static final String BEFORE_A_WORD = "([{\"\u201C\u201D'\u2018\u2019$\u20AC\u00A3\u2014\u2013:/,~>";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Found> found = new ArrayList<>();
		String text = prose.draft().text();
		int i = 0;
		while (i < text.length()) {
			Optional<Span> place = mayBegin(text.charAt(i)) ? at(prose, text, i) : Optional.empty();
			if (place.isEmpty()) {
				i++;
				continue;
			}
			found.add(new Found(place.get(), new TextFault.Placeholder(place.get().in(text))));
			i = place.get().end();
		}
		if (found.isEmpty()) return List.of();
		Spoken spoken = Spoken.in(prose, claims);
		boolean isBody = TK_SPELLED_OUT.matcher(text).find();
		return found.stream().filter(each -> !isShown(text, each.span()) && !isLeftOut(text, each.span(), spoken))
				.filter(each -> !(isBody && each.span().in(text).startsWith("TK"))).map(each -> each.problem(RULE, prose)).toList();
	}

	/** Of small letters only three. */
	private static boolean mayBegin(char c) {
		return c < 'a' && c != ' ' || c == 't' || c == 'x' || c == 'l' || c == '{';
	}

	private static Optional<Span> at(Prose prose, String text, int i) {
		return switch (text.charAt(i)) {
			case 'T', 't' -> follows(text, i, "Kk") ? word(text, TK, i) : Optional.empty();
			case 'X', 'x' -> beginsWord(text, i) ? Crosses.at(prose, i) : Optional.empty();
			case '[' -> match(text, BRACKETED, i);
			case '(' -> match(text, IN_CAPITALS, i);
			case '1', '2' -> follows(text, i + 1, "Xx?") || follows(text, i + 2, "X") ? word(text, YEAR, i) : Optional.empty();
			case '{' -> match(text, TEMPLATE, i);
			case '?' -> doubts(text, i);
			case 'L', 'l', 'F' -> follows(text, i, "oOi") ? word(text, DUMMY, i) : Optional.empty();
			case 'P' -> follows(text, i, "L") ? word(text, DUMMY, i) : toCome(text, i);
			case 'N', 'Q', 'C', 'D', 'A', 'B', 'H', 'S', 'G', 'I' -> toCome(text, i);
			default -> Optional.empty();
		};
	}

	/** Nearly every sentence has such a capital: a pattern is tried only where the letters behind it leave that open. */
	private static Optional<Span> toCome(String text, int start) {
		if (start + 1 < text.length() && Character.isUpperCase(text.charAt(start + 1))) {
			Optional<Span> capitals = word(text, TO_COME, start);
			if (capitals.isPresent()) return capitals;
		}
		int end = start;
		while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
		return text.startsWith(" ", end) && follows(text, end, "gG") ? word(text, GOES_HERE, start) : Optional.empty();
	}

	private static boolean follows(String text, int at, String letters) {
		return at + 1 < text.length() && letters.indexOf(text.charAt(at + 1)) >= 0;
	}

	private static Optional<Span> word(String text, Pattern pattern, int start) {
		return beginsWord(text, start) ? match(text, pattern, start) : Optional.empty();
	}

	private static Optional<Span> match(String text, Pattern pattern, int start) {
		Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
		return matcher.lookingAt() ? Optional.of(new Span(start, matcher.end())) : Optional.empty();
	}

	private static boolean beginsWord(String text, int at) {
		if (at == 0) return true;
		char before = text.charAt(at - 1);
		return Character.isWhitespace(before) || Character.isSpaceChar(before) || BEFORE_A_WORD.indexOf(before) >= 0;
	}

	/** Standing by themselves before more words, or in brackets: behind a word they may be wonder or a comic's. */
	private static Optional<Span> doubts(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) == '?') end++;
		if (end - start < 2 || end - start > 6 || start == 0 || text.charAt(start - 1) == '?') return Optional.empty();
		char before = text.charAt(start - 1);
		char after = end < text.length() ? text.charAt(end) : '\n';
		boolean inBrackets = before == '(' && after == ')';
		boolean sum = "$\u20AC\u00A3".indexOf(before) >= 0;
		boolean age = before == ' ' && start > 1 && text.charAt(start - 2) == ',' && after == ',';
		boolean alone = before == ' ' && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2))
				&& (after == ' ' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1)) || after == ',' || after == '%');
		return inBrackets || sum || age || alone ? Optional.of(new Span(start, end)) : Optional.empty();
	}

	/** Nothing else stands between the marks: the draft tells of it. */
	private static boolean isShown(String text, Span place) {
		if (place.start() == 0 || place.end() >= text.length()) return false;
		return "\"\u201C\u2018'".indexOf(text.charAt(place.start() - 1)) >= 0 && "\"\u201D\u2019',.".indexOf(text.charAt(place.end())) >= 0;
	}

	/** In somebody's words, brackets and signs of doubt are how they were written down: "[name] was there", "and then ??". */
	private static boolean isLeftOut(String text, Span place, Spoken spoken) {
		char first = text.charAt(place.start());
		boolean bare = first == '?' || first == '[' && !OF_THE_DESK.matcher(place.in(text)).lookingAt();
		return bare && spoken.holds(place);
	}
}

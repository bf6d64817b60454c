package org.tickmark.claims.internal.minor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.draft.Span;

/**
 * Figures of what never was, and nobody can look up: "I don't think he'd get 5 percent", "If she were a man, she'd get half", "It is like
 * saying that the team scored 12 goals", "Thousands of clerks shouldn't have to". What would come of a plan is a forecast and can be
 * asked about.
 */
final class Supposed {
	/** Letters before it, within the sentence. */
	private static final int BEFORE = 100;
	private static final BigDecimal FEW = BigDecimal.valueOf(12);
	/** Before it: what somebody does not believe would come. */
	private static final Pattern DOUBTED = Pattern.compile("\\b(?:I|[Ww]e) (?:doubt|(?:do not|don['\u2019]t|didn['\u2019]t) (?:think|believe))\\b"
			+ "[^.;,]{0,60}\\b(?:would|could|will|['\u2019](?:d|ll))\\b[^.;,]{0,60}$");
	/** Before it: if somebody were who he is not; "if the dam were to break", "if the dam were not closed by June" may come. */
	private static final Pattern UNREAL = Pattern.compile(
			"\\bif (?:I|you|s?he|we|they) were an?\\b.*(?:\\b(?:would|could|might)|['\u2019]d)\\b[^.;]*$", Pattern.CASE_INSENSITIVE);
	/** Before it: what somebody ought to have done, as he says himself; "the ferry should have carried 11 boats" may be a rule. */
	private static final Pattern OUGHT = Pattern.compile("\\bI (?:should|ought to) have \\p{Ll}+ (?:only |just )?$");
	/** Before it: by whom something would have been done. */
	private static final Pattern WOULD_HAVE = Pattern.compile("\\b(?:would|should|could|might)(?:n['\u2019]t| not)? have been \\p{Ll}+ by "
			+ "(?:at least |about |some )?$");
	private static final Pattern LIKENESS = Pattern.compile(
			"\\b(?:like (?:saying|telling|asking|claiming|blaming|praising|thanking)|as (?:if|though))\\b(?:(?!\\band\\b)[^.;,])*$");
	/** Behind it, of a number that nobody counted: "of clerks shouldn't". */
	private static final Pattern SHOULD_NOT = Pattern.compile(" of (?:\\p{L}+ ){1,3}(?:shouldn['\u2019]t|should not|mustn['\u2019]t|must not)\\b");
	/** Begins a sentence that tells of a case which is only thought of: "Suppose that Berg wins 12 towns". */
	private static final Pattern CASE = Pattern.compile("(?:[Bb]ut |[Aa]nd |[Nn]ow,? |[Ff]or (?:instance|example), )?(?:[Ll]et['\u2019]s |[Ll]et us )?"
			+ "(?:[Ss]uppose|[Ii]magine that|[Aa]ssume that) |[Ii]n (?:that|such a) scenario, (?:(?!, )[^.;]){1,80}\\b(?:would|could|might)\\b");
	private static final Set<String> CROWDS = Listed.unordered("dozens, hundreds, thousands, millions, billions");

	private final String text;

	Supposed(String text) {
		this.text = text;
	}

	boolean is(Claim claim, Figure figure) {
		Span span = claim.span();
		String before = text.substring(Math.max(claim.sentence().start(), span.start() - BEFORE), span.start());
		if (isDoubted(before) || CASE.matcher(text).region(claim.sentence().start(), span.start()).lookingAt()) return true;
		if (figure.role() != Figure.Role.COUNT || !before.contains(" have ")) return isOfCrowd(span, figure);
		if (OUGHT.matcher(before).find() && figure.value().compareTo(FEW) <= 0) return true;
		if (WOULD_HAVE.matcher(before).find()) return true;
		return isOfCrowd(span, figure);
	}

	/** Each pattern is asked only where a word of it stands, since there may be a number in every other word. */
	private static boolean isDoubted(String before) {
		boolean thought = before.contains("doubt") || before.contains("think") || before.contains("believe");
		return thought && DOUBTED.matcher(before).find() || before.contains(" were a") && UNREAL.matcher(before).find()
				|| (before.contains("like ") || before.contains("as if") || before.contains("as though")) && LIKENESS.matcher(before).find();
	}

	private boolean isOfCrowd(Span span, Figure figure) {
		return figure.role() == Figure.Role.COUNT && CROWDS.contains(span.in(text).toLowerCase(Locale.ROOT))
				&& SHOULD_NOT.matcher(text).region(span.end(), text.length()).lookingAt();
	}
}

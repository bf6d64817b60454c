package org.tickmark.dossier.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.draft.Span;

/** Reads what a claim states as a value that can be compared. */
public final class StatementReader {
	/** Without the first: of figures that are told to be a little less. */
	private static final Pattern NEARLY = Pattern.compile("(?:nearly|almost|just under|close to|just short of|approaching) (?:an? )?$");
	/** "Harbour master Ilse Brandt": what stands between a break and the name. */
	private static final Pattern BEFORE = Pattern.compile("(?s).*(?:^|[.,;:!?\u201C\u201D\"(\n] "
			+ "?|\\b(?:by|with|and|from|to|that|for|when|as|was|is|were|are) )"
			+ "((?:(?:[Tt]he|[Aa]n?|its|their|his|her) )?(?:\\p{L}[\\p{L}'\u2019-]* ){1,5})$");
	/** "The head of the harbour office, Ilse Brandt, said". */
	private static final Pattern APPOSED_BEFORE = Pattern.compile("(?:^|[.;:!?\u201C\u201D\"(\n,] ?|\\b(?:by|with|and|from|to|that|for) )"
			+ "((?:[Tt]he|[Aa]n?|its|their|his|her) [^.,;:!?()\n]{3,70}), $");
	private static final Pattern APPOSED = Pattern.compile("^(?:, \\d{2},)? ?(?:, |\\()((?:who (?:is|was) "
			+ ")?(?:the|an?|its|their|his|her)? ?"
			+ "\\p{Ll}[^.,;:!?()\n]{3,70})(?:[.,;:!?)\n]|$)");
	private static final Pattern AGE = Pattern.compile("^, (\\d{2})[,.]");
	private static final int FAR = 90;

	private StatementReader() { }

	/** Empty for what states no value: a quotation, a fact in words. */
	public static Optional<Statement> read(Claim claim, String text) {
		return value(claim.detail(), claim.span(), text).map(value -> new Statement(value, claim.span(), clause(claim)));
	}

	/** The claim of a name holds title and age, and does not say what is told of it. */
	private static Span clause(Claim claim) {
		return claim.detail() instanceof Naming ? claim.sentence() : claim.clause();
	}

	/** @param span in the text */
	public static Optional<Value> value(Detail detail, Span span, String text) {
		return switch (detail) {
			case Detail.Timex timex -> Optional.of(TimeValue.of(timex));
			case Figure figure -> Optional.of(FigureValue.of(figure, NEARLY.matcher(before(span, text).toLowerCase(Locale.ROOT)).find()));
			case Naming naming -> Optional.of(name(naming, span, text));
			default -> Optional.empty();
		};
	}

	private static String before(Span span, String text) {
		return text.substring(Math.max(0, span.start() - FAR), span.start());
	}

	private static NameValue name(Naming naming, Span span, String text) {
		if (naming.type() != Naming.Type.PERSON && naming.type() != Naming.Type.OTHER) return NameValue.of(naming, Role.NONE);
		String behind = text.substring(span.end(), Math.min(text.length(), span.end() + FAR));
		Matcher title = BEFORE.matcher(before(span, text));
		String titles = title.find() ? title.group(1).strip() : "";
		var told = new StringBuilder(fuller(naming.role(), titles));
		Matcher front = APPOSED_BEFORE.matcher(before(span, text));
		if (front.find()) told.append(", ").append(front.group(1));
		Matcher apposed = APPOSED.matcher(behind);
		if (apposed.find()) told.append(", ").append(apposed.group(1));
		Matcher age = AGE.matcher(behind);
		Naming aged = naming.age().isEmpty() && age.find()
				? new Naming(naming.type(), naming.canonical(), naming.role(), Optional.of(Integer.valueOf(age.group(1))), naming.first())
				: naming;
		return NameValue.of(aged, Role.of(told.toString()));
	}

	/** A deputy mayor is no mayor, whatever is taken for the title. */
	private static String fuller(String role, String before) {
		String title = role.contains(", ") ? role.substring(0, role.indexOf(", ")) : role;
		boolean part = before.toLowerCase(Locale.ROOT).endsWith(title.toLowerCase(Locale.ROOT));
		return part ? before + role.substring(title.length()) : role + ", " + before;
	}
}

package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Types.Kind;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What stands around a name and says who it is: title before it, age and apposition behind it. */
final class Roles {
	/** A blank where no line may end: a name is the same with it. */
	private static final char NO_BREAK = '\u00a0';
	private static final int LONGEST_LEAD = 12;
	private static final WordSet LEADS = WordSet.of("in", "at", "on", "after", "before", "for", "with", "as", "when", "while",
			"according", "under", "since", "if",
			"like", "unlike", "from", "by", "to", "during", "despite", "because", "although", "though");

	private final String text;
	private final Words words;
	private final Types types;

	Roles(String text, Words words) {
		this.text = text;
		this.words = words;
		this.types = new Types(words);
	}

	/** The title of a work stands for itself. */
	Sighting work(Span sentence, Run run) {
		Span span = spanOf(run.from(), run.to());
		String name = between(run.from(), run.to());
		return new Sighting(span, sentence, span, name, lowerWords(name), "", "", Optional.empty(), "", new Kind(Type.WORK, 3), false);
	}

	Sighting sighting(Span sentence, Run run) {
		Kind kind = types.of(run);
		String title = run.titled() ? between(run.title(), run.from()) : "";
		LeadIn before = kind.type() == Type.PERSON ? LeadIn.before(words, run.title()) : new LeadIn(run.title(), run.title(), 0);
		Behind behind = Behind.of(words, run.to(), kind.type() != Type.PLACE && !leads(before.from()), kind.type() == Type.PERSON);
		String apposition = behind.end() > behind.role() ? between(behind.role(), behind.end()) : "";
		String lead = before.role() < run.title() ? between(before.role(), before.end(words, run.title())) : "";
		// "former U.S. District Judge" is one office, "finance minister, Dr" a role and a title.
		boolean one = words.is(run.title() - 1, "former") && !title.isEmpty();
		String role = joined(one ? lead + ' ' + title : joined(lead, title), apposition);
		int known = behind.years() > 0 ? behind.years() : before.years();
		Optional<Integer> age = known > 0 ? Optional.of(known) : Optional.empty();
		String name = withoutBrackets(between(run.from(), run.to()));
		int to = closesWithin(run) ? run.to() + 1 : run.to();
		return new Sighting(spanOf(run.from(), to), sentence, spanOf(before.from(), Math.max(to, behind.end())), name, lowerWords(name),
				title, role, age, acronym(run.to()), kind, run.doubtful());
	}

	/** What a writer adds to a name that was said in part belongs to it, and not the marks around it. */
	private static String withoutBrackets(String name) {
		return name.indexOf(']') < 0 && name.indexOf('[') < 0 ? name : name.replace("[", "").replace("]", "");
	}

	/** "Karl [Brandt]": the bracket behind it was opened within the name. */
	private boolean closesWithin(Run run) {
		return words.is(run.to(), "]") && IntStream.range(run.from(), run.to()).anyMatch(i -> words.is(i, "["));
	}

	private static String joined(String one, String other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
	}

	private static List<String> lowerWords(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.indexOf(' ') < 0 ? List.of(lower) : List.of(lower.split(" "));
	}

	private Span spanOf(int from, int to) {
		return new Span(words.tokens().get(from).start(), words.tokens().get(to - 1).end());
	}

	private String between(int from, int to) {
		return spanOf(from, to).in(text).replace('\n', ' ').replace(NO_BREAK, ' ').replace("\u00AD", "");
	}

	private String acronym(int i) {
		boolean bracketed = words.is(i, "(") && words.isWord(i + 1) && words.is(i + 2, ")");
		String inside = words.text(i + 1);
		return bracketed && inside.length() > 1 && inside.length() < 10 && Shape.isShouted(inside) ? inside : "";
	}

	/** "In Ohio, the candidates …": the comma closes what leads in. */
	private boolean leads(int i) {
		if (!LEADS.contains(words.lower(0)) || i > LONGEST_LEAD) return false;
		for (int k = 1; k < i; k++) if (words.is(k, ",")) return false;
		return true;
	}
}

package org.tickmark.claims.internal.quotes.sayings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * The one name of each person, wherever in a draft it stands: "Judge Ann Lee", "Ann Lee, 54, who keeps the log" and a headline's "Lee" are
 * Ann Lee. A surname that two people bear stays what it is.
 */
final class CalledAlike {
	private static final Pattern SPACE = Pattern.compile("\\s+");
	/** Father and son. */
	private static final Pattern GENERATION = Pattern.compile("(?<= )(?:jr|sr|ii|iii|iv)\\b");

	/** Several who are called so. */
	private static final int SEVERAL = -1;

	private final Prose prose;
	private final Names names;
	/** Which of those named there. */
	private final Map<String, Integer> people = new HashMap<>();

	private CalledAlike(Prose prose) {
		this.prose = prose;
		this.names = Names.of(prose);
		for (int i = 0; i < names.bearers().size(); i++) {
			Bearer bearer = names.bearers().get(i);
			if (bearer.type() != Naming.Type.PERSON) continue;
			add(bearer.canonical(), i);
			add(KnownPeople.lastWord(bearer.canonical()), i);
			for (NameMention mention : bearer.mentions()) add(prose.textOf(mention.span()), i);
		}
	}

	static CalledAlike of(Prose prose) {
		return prose.shared(CalledAlike.class, CalledAlike::new);
	}

	private void add(String name, int bearer) {
		people.merge(key(name), bearer, (one, other) -> one.equals(other) ? one : SEVERAL);
	}

	private static String key(String name) {
		return SPACE.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	/** @param words for the speaker @param name that they come to; what is no person's has more before it than an office: "General Electric" */
	String name(Span words, String name) {
		Integer bearer = people.get(key(name));
		String written = prose.textOf(words);
		if (bearer == null) return name.isEmpty() || written.indexOf(name) > 0 ? written : name;
		if (bearer == SEVERAL) return name;
		String full = names.bearers().get(bearer).canonical();
		return isWhole(name) && !generation(name).equals(generation(full)) ? name : full;
	}

	private static boolean isWhole(String name) {
		return name.indexOf(' ') > 0;
	}

	private static String generation(String name) {
		Matcher matcher = GENERATION.matcher(key(name));
		return matcher.find() ? matcher.group() : "";
	}
}

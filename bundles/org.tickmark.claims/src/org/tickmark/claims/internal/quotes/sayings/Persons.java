package org.tickmark.claims.internal.quotes.sayings;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Which words of a draft stand for one person, who may go on speaking. */
public final class Persons {
	/** What somebody wrote or made, and what a {@link Description} takes for no body that speaks. */
	private static final WordSet MADE = WordSet.of("ads", "plan", "platform", "brief", "account", "spot", "commercial", "flier", "mailer", "page",
			"voice-over");

	private final Prose prose;

	public Persons(Prose prose) {
		this.prose = prose;
	}

	/** "He", "Ann Lee", "the clerk". */
	public boolean isOne(Span words) {
		String text = prose.textOf(words);
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.equals("he") || lower.equals("she") || Description.of(text).kind() == Description.Kind.PERSON) return true;
		return Character.isUpperCase(text.charAt(0)) && !FunctionWords.DETERMINERS.contains(lower.split(" ", 2)[0]) && isNamed(words);
	}

	/** "The board", "Mill Corp.". */
	public boolean isBody(Span words) {
		Names known = Names.of(prose);
		return Description.of(prose.textOf(words)).kind() == Description.Kind.BODY || known.in(words).stream()
				.anyMatch(mention -> known.bearerOf(mention).type() == Naming.Type.ORGANIZATION);
	}

	/** "Ann Lee, a clerk", "she", "the board", "one mill ad": no thing, and not "Ann Lee's mill". */
	public boolean mayTell(Span words) {
		String text = prose.textOf(words);
		int comma = text.indexOf(',');
		Span head = comma < 0 ? words : new Span(words.start(), words.start() + comma);
		String one = prose.textOf(head);
		String last = one.substring(one.lastIndexOf(' ') + 1);
		Description.Kind kind = Description.of(one).kind();
		boolean pronoun = FunctionWords.SUBJECT_PRONOUNS.contains(one.toLowerCase(Locale.ROOT)) && !one.equalsIgnoreCase("it");
		boolean known = pronoun || kind == Description.Kind.PERSON || kind == Description.Kind.BODY;
		boolean opens = Character.isUpperCase(one.charAt(0)) || one.startsWith("the ");
		boolean named = opens && Character.isUpperCase(last.charAt(0)) && (isOne(head) || isBody(head));
		return known || named || MADE.contains(last);
	}

	/** Whether the name is a person's, as far as one can tell, and not that of several: "Ann Peters", not "Democrats". */
	public boolean mayBeOne(Said one) {
		String name = one.name();
		if (name.isEmpty() || name.equals("They") || name.contains(" and ")) return false;
		Description.Kind kind = Description.of(name).kind();
		if (Character.isLowerCase(name.charAt(0))) return kind == Description.Kind.PERSON && name.startsWith("the ");
		boolean single = kind != Description.Kind.SEVERAL || one.utterance().speaker().filter(this::isNamed).isPresent();
		return single && !name.equals(name.toUpperCase(Locale.ROOT));
	}

	/** Not "a number of boats": nobody who would go on. */
	public boolean maySpeak(Said one) {
		String first = one.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
		return !FunctionWords.DETERMINERS.contains(first) || Description.of(one.name()).kind() != Description.Kind.UNTOLD;
	}

	/** Whether a person is named there who is not the one that speaks. */
	public boolean isAnotherNamed(Said one, int from, int to) {
		Names known = Names.of(prose);
		return known.in(new Span(from, to)).stream()
				.anyMatch(mention -> known.bearerOf(mention).type() == Naming.Type.PERSON && !one.name().contains(prose.textOf(mention.span())));
	}

	/** The first person who is named there. */
	public Optional<Span> firstIn(Span place) {
		Names known = Names.of(prose);
		return known.in(place).stream().filter(mention -> known.bearerOf(mention).type() == Naming.Type.PERSON).map(mention -> mention.span())
				.findFirst();
	}

	private boolean isNamed(Span words) {
		return firstIn(words).isPresent();
	}
}

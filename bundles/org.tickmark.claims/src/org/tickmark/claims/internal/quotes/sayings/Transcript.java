package org.tickmark.claims.internal.quotes.sayings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * Paragraphs of an interview that begin with who speaks and a colon: "Q:", "TAPPER:", "Ann Lee:". One such label proves nothing, a row
 * does.
 */
public final class Transcript {
	private static final int FEWEST_TURNS = 4;
	private static final int FEWEST_NAMED = 3;
	private static final int LONGEST_LABEL = 5;
	/** Open a paragraph of notes, also in a row. */
	private static final WordSet HEADINGS = WordSet.of("note", "update", "location", "date", "time", "where", "when", "what", "who", "why",
			"photo", "video", "source", "sources", "price", "address", "phone", "email", "winner", "loser", "pro", "con", "fact", "claim",
			"ruling", "more", "related", "correction", "iowa", "state", "name", "age", "party");

	private static final String QUESTION = "Q";
	private static final String ANSWER = "A";

	/**
	 * @param label who speaks, as written; @param colon behind it; @param content the turn without its label
	 * @param asked who probably answers, where the label is no name
	 */
	public record Turn(Span label, Span colon, Span content, Optional<String> asked) { }

	private Transcript() { }

	/**
	 * By the index of their paragraph; empty unless the draft is or holds a transcript: at least two speakers, one of them again, or only
	 * people in full.
	 */
	public static Map<Integer, Turn> turnsIn(Prose prose) {
		Map<Integer, Turn> turns = new HashMap<>();
		Map<String, Integer> speakers = new HashMap<>();
		List<Paragraph> paragraphs = prose.paragraphs();
		int labels = 0;
		int named = 0;
		for (int i = 0; i < paragraphs.size(); i++) {
			Optional<Turn> turn = turn(paragraphs.get(i));
			if (turn.isEmpty()) continue;
			labels++;
			if (!isInMarks(prose.textOf(turn.get().content()))) turns.put(i, turn.get());
			String label = prose.textOf(turn.get().label());
			if (isFullName(label)) named++;
			speakers.merge(label.substring(label.lastIndexOf(' ') + 1), 1, Integer::sum);
		}
		long again = speakers.values().stream().filter(count -> count > 1).count();
		boolean transcript = labels >= FEWEST_TURNS && speakers.size() >= 2 && again >= 1 && speakers.size() * 3 <= labels * 2;
		if (!transcript && (named < labels || named < FEWEST_NAMED)) return Map.of();
		if (speakers.containsKey(ANSWER)) answer(prose, turns);
		return turns;
	}

	/** "A: It leaks.": probably of the person whom the text before the first turn names more often than any other. */
	private static void answer(Prose prose, Map<Integer, Turn> turns) {
		int first = turns.values().stream().mapToInt(turn -> turn.label().start()).min().orElse(0);
		Names names = Names.of(prose);
		Map<String, Long> people = names.mentions().stream().filter(mention -> mention.span().start() < first).map(names::bearerOf)
				.filter(bearer -> bearer.type() == Naming.Type.PERSON).collect(Collectors.groupingBy(Bearer::canonical, Collectors.counting()));
		long most = people.values().stream().mapToLong(Long::longValue).max().orElse(0);
		List<String> asked = people.keySet().stream().filter(name -> people.get(name) == most).toList();
		if (asked.size() != 1) return;
		turns.replaceAll((i, turn) -> prose.textOf(turn.label()).equals(ANSWER)
				? new Turn(turn.label(), turn.colon(), turn.content(), Optional.of(asked.getFirst())) : turn);
	}

	/** "Ann Lee" */
	private static boolean isFullName(String label) {
		int end = label.indexOf(' ');
		return end > 0 && Gazetteer.isFirstName(label.substring(0, end).toLowerCase(Locale.ROOT));
	}

	private static Optional<Turn> turn(Paragraph paragraph) {
		if (paragraph.sentences().isEmpty()) return Optional.empty();
		List<Token> tokens = paragraph.sentences().getFirst().tokens();
		Optional<Turn> court = courtTurn(paragraph, tokens);
		if (court.isPresent()) return court;
		int colon = 0;
		while (colon < tokens.size() && colon <= LONGEST_LABEL && isLabelWord(tokens.get(colon))) colon++;
		if (colon == 0 || colon + 1 >= tokens.size() || !tokens.get(colon).is(":") || HEADINGS.contains(tokens.getFirst().lower()))
			return Optional.empty();
		if (tokens.get(colon + 1).start() == tokens.get(colon).end()) return Optional.empty();
		// "Lee: 547."
		boolean speaks = paragraph.sentences().size() > 1 || tokens.stream().skip(colon + 1).anyMatch(Token::isWord);
		if (!speaks) return Optional.empty();
		var content = new Span(tokens.get(colon + 1).start(), paragraph.span().end());
		return Optional.of(new Turn(new Span(tokens.getFirst().start(), tokens.get(colon - 1).end()), tokens.get(colon).span(), content, Optional.empty()));
	}

	/** "Q. Did you see it?", "A. I did.", as courts write it. */
	private static Optional<Turn> courtTurn(Paragraph paragraph, List<Token> tokens) {
		boolean labelled = tokens.size() > 1 && (tokens.getFirst().text().equals(QUESTION) || tokens.getFirst().text().equals(ANSWER))
				&& tokens.get(1).is(".");
		if (!labelled || tokens.size() == 2 && paragraph.sentences().size() == 1) return Optional.empty();
		int start = tokens.size() > 2 ? tokens.get(2).start() : paragraph.sentences().get(1).span().start();
		return Optional.of(new Turn(tokens.getFirst().span(), tokens.get(1).span(), new Span(start, paragraph.span().end()),
				Optional.empty()));
	}

	private static boolean isLabelWord(Token token) {
		return token.isWord() && token.isCapitalized() || token.is(".") || token.is("-");
	}

	/** A turn in quotation marks is a quotation like any other. */
	private static boolean isInMarks(String content) {
		return "\"\u201C\u2018'\u00AB\u201E`".indexOf(content.charAt(0)) >= 0;
	}
}

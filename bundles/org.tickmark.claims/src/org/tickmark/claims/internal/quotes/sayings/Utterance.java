package org.tickmark.claims.internal.quotes.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Something that somebody is said to have said.
 *
 * @param spans the content, in any order
 * @param speaker as it stands in the text
 * @param cue the words of saying
 */
public record Utterance(Directness directness, List<Span> spans, Optional<Span> speaker, Optional<Span> cue) {
	private static final String AS = " as ";
	private static final List<String> CITES = List.of("quoted ", "cited ", "quotes ", "cites ", "quoting ", "citing ");
	/** What stands behind them belongs to the citing, or not to the one who is cited. */
	private static final List<String> ENDS = List.of(" in ", " on ", " at ", " from ", " and ", " during ");
	/** "they've" */
	private static final int LONGEST_PRONOUN = 8;
	private static final WordSet OTHERS = WordSet.of("he", "she", "they", "it");
	private static final WordSet ACTIVE = WordSet.of("'ve", "'d", "'ll");
	/** "He's told that it leaks" */
	private static final WordSet TOLD = WordSet.of("told", "informed", "warned", "asked", "assured", "advised", "reminded");

	public Utterance {
		spans = inOrder(spans);
	}

	/** In text order, and one where two overlap: a claim's spans never do. */
	private static List<Span> inOrder(List<Span> spans) {
		if (spans.size() == 1) return List.copyOf(spans);
		List<Span> ordered = new ArrayList<>();
		for (Span span : spans.stream().sorted().toList()) {
			if (ordered.isEmpty() || !ordered.getLast().overlaps(span)) ordered.add(span);
			else ordered.set(ordered.size() - 1, ordered.getLast().union(span));
		}
		return List.copyOf(ordered);
	}

	/** "They've said it leaks": the pronoun alone speaks, but nobody does in "they're told", and "I've said" names nobody. */
	public Utterance withoutVerb(String text) {
		Optional<Span> pronoun = speaker.filter(who -> who.length() <= LONGEST_PRONOUN).map(who -> withoutVerb(who, text));
		return pronoun.isEmpty() || pronoun.equals(speaker) ? this : new Utterance(directness, spans, pronoun, cue);
	}

	private Span withoutVerb(Span who, String text) {
		String words = who.in(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		int mark = words.indexOf('\'');
		boolean speaks = mark > 0 && OTHERS.contains(words.substring(0, mark)) && (ACTIVE.contains(words.substring(mark))
				|| words.endsWith("'s") && cue.filter(one -> TOLD.contains(one.in(text).toLowerCase(Locale.ROOT))).isEmpty());
		return speaks ? new Span(who.start(), who.start() + mark) : who;
	}

	/** Where the speaker stands, or else what is said. */
	public int speakerStart() {
		return speaker.map(Span::start).orElse(start());
	}

	public int start() {
		return spans.getFirst().start();
	}

	public int end() {
		return spans.getLast().end();
	}

	/** "The dam leaks, she said." */
	public boolean isBefore(Span speaker) {
		return directness != Directness.DIRECT && spans.getFirst().end() <= speaker.start();
	}

	/** Whether the speaker stands apart from the words of saying, so that it may be somebody else: "Lee met Roth, saying …". */
	public boolean isGuessed(String text) {
		return speaker.isPresent() && cue.isPresent() && isApart(speaker.get(), cue.get(), text);
	}

	private static boolean isApart(Span speaker, Span cue, String text) {
		if (cue.end() <= speaker.start() || !Character.isLetter(text.charAt(cue.start()))) return false;
		int end = speaker.end();
		// "they've said", not "the mayor's claim"
		boolean verb = end + 1 < cue.start() && "'\u2019".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) != 's';
		if (verb) end = Math.max(end, text.indexOf(' ', end, cue.start()));
		return cue.start() - end > 2 && !isCited(speaker, cue, text) || cue.start() < speaker.start();
	}

	/** "quoted the mayor as saying" */
	public boolean isCited(String text) {
		return speaker.isPresent() && cue.isPresent() && isCited(speaker.get(), cue.get(), text);
	}

	private static boolean isCited(Span speaker, Span cue, String text) {
		boolean near = cue.start() == speaker.end() + AS.length() && text.startsWith(AS, speaker.end());
		return near && CITES.stream().anyMatch(verb -> text.startsWith(verb, speaker.start() - verb.length()))
				&& ENDS.stream().noneMatch(speaker.in(text)::contains);
	}

	/** Where the words begin that say who says: speaker and words of saying, or what is said where nothing says so. */
	public int attributionStart() {
		return cue.map(words -> speaker.filter(who -> who.start() < words.start()).orElse(words).start()).orElse(start());
	}

	/** Whether its verb may have a quotation beside it, and not only an object. */
	public boolean isSaid(String text) {
		return cue.map(words -> words.in(text).toLowerCase(Locale.ROOT))
				.flatMap(words -> SpeechVerbs.form(words.substring(words.lastIndexOf(' ') + 1)))
				.filter(form -> form.verb().may(SpeechVerbs.SpeechVerb.Use.QUOTE)).isPresent();
	}
}

package org.tickmark.claims.internal.quotes.sayings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.draft.Span;

/**
 * What is said, with all that the draft makes known of who says it.
 *
 * @param resolved the name that the speaker's words stand for, where they do not say it themselves
 * @param name of the speaker as far as it is known, or what stands for it; empty where nobody is said to speak
 * @param told who speaks, as a person said of these words or of those that they go on from
 */
public record Said(Utterance utterance, Optional<String> resolved, String name, Explanation why, Optional<Told.Speaker> told) {
	private static final String SOURCE = "according to";

	public Said with(List<Span> spans) {
		return new Said(new Utterance(utterance.directness(), spans, utterance.speaker(), utterance.cue()), resolved, name, why, told);
	}

	/** Where it ends, with all that tells who says it. */
	public int end() {
		return Stream.of(Optional.of(utterance.spans().getLast()), utterance.speaker(), utterance.cue()).flatMap(Optional::stream).mapToInt(Span::end)
				.max().orElseThrow();
	}

	/** Nothing but a colon, or a verb that tells of no speaking, says who speaks. */
	public Said guessed(String cue) {
		return new Said(utterance, resolved, name, new Explanation.ProbableSpeech(cue), told);
	}

	/** The name on the line below says who speaks. */
	public Said signed() {
		return new Said(utterance, resolved, name, new Explanation.SignedQuotation(), told);
	}

	/** Said probably by the one of that name, of whom the words for the speaker tell nothing. */
	public Said probablyOf(String whole) {
		return new Said(utterance, Optional.of(whole), whole, why, told).guessed(":");
	}

	/** The quotation, as probably said by whoever says this. */
	public Said goingOn(Quotation quotation, String text) {
		var more = new Utterance(Directness.DIRECT, List.of(quotation.inner()), utterance.speaker(), utterance.cue());
		return new Said(more, resolved, name, why, told).guessed(utterance.cue().map(cue -> cue.in(text)).orElse(""));
	}

	/** Whether somebody, and no "who", is said before the quotation to say it, in words that may have one beside them. */
	public boolean mayGoOn(Quotation quotation, String text) {
		boolean says = utterance.isSaid(text) || utterance.cue().filter(cue -> cue.in(text).equalsIgnoreCase(SOURCE)).isPresent()
				|| utterance.cue().isEmpty();
		return says && end() <= quotation.outer().start() && utterance.speaker().isPresent() && !FunctionWords.RELATIVES.contains(name);
	}

	/** Whether no word of saying belongs to it, and what the speaker does in its sentence tells who that is. */
	public boolean isByDoer() {
		return utterance.cue().isEmpty() && why instanceof Explanation.ProbableSpeech speech && !speech.cue().equals(":");
	}
}

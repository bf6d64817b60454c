package org.tickmark.claims.internal.quotes.sayings;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.None;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** The claims that one rule makes of what is said. */
public final class SayingClaims {
	private final Prose prose;
	private final ToldSpeakers told;
	private final CalledAlike alike;
	private final String ruleId;

	public SayingClaims(Prose prose, String ruleId) {
		this.prose = prose;
		this.told = new ToldSpeakers(prose);
		this.alike = CalledAlike.of(prose);
		this.ruleId = ruleId;
	}

	/** A person's word on who speaks goes before what was read. */
	public Claim of(Said one) {
		Utterance utterance = one.utterance();
		Sentence sentence = prose.sentenceAt(utterance.start());
		Optional<Speaker> found = utterance.speaker().map(span -> new Speaker(span, one.resolved(), Optional.of(alike.name(span, one.name()))));
		Optional<Speaker> speaker = one.told().map(set -> told.speaker(set, utterance)).or(() -> found);
		var detail = new Attribution(utterance.directness(), speaker, utterance.cue());
		Explanation why = told.of(utterance).<Explanation>map(set -> new Explanation.SpeakerSet(set.by(), words(found))).orElse(one.why());
		return new Claim(ruleId, ClaimKind.QUOTE, utterance.spans(), sentence.span(), sentence.clauseAt(utterance.start()), why, detail);
	}

	/** Words in marks that nobody says. */
	public Claim ofScare(Span words) {
		Sentence sentence = prose.sentenceAt(words.start());
		return new Claim(ruleId, ClaimKind.SCARE_QUOTE, List.of(words), sentence.span(), sentence.clauseAt(words.start()),
				new Explanation.ScareQuote(), new None());
	}

	private String words(Optional<Speaker> found) {
		return found.map(speaker -> speaker.resolved().orElseGet(() -> prose.textOf(speaker.span()))).orElse("");
	}
}

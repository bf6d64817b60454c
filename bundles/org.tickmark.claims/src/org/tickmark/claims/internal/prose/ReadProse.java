package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Told;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Prose as the readers of this package cut it. */
public final class ReadProse implements Prose {
	private final Draft draft;
	private final HousePolicy policy;
	private final Set<Told> told;
	private final List<Paragraph> paragraphs;
	private final List<Sentence> sentences;
	private final Map<Class<?>, Object> shared = new HashMap<>();

	private ReadProse(Draft draft, HousePolicy policy, Set<Told> told, List<Paragraph> paragraphs) {
		this.draft = draft;
		this.policy = policy;
		this.told = Set.copyOf(told);
		this.paragraphs = List.copyOf(paragraphs);
		this.sentences = paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
	}

	public static ReadProse of(Draft draft) {
		return of(draft, HousePolicy.USUAL);
	}

	public static ReadProse of(Draft draft, HousePolicy policy) {
		return of(draft, policy, Set.of());
	}

	/** @param told what people said of places in the draft */
	public static ReadProse of(Draft draft, HousePolicy policy, Set<Told> told) {
		var atHand = new WordsAtHand(draft.text());
		Optional<Span> dateline = draft.dateline().map(Dateline::span);
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Span span : ParagraphReader.paragraphsIn(draft.text())) {
			paragraphs.add(new Paragraph(span, SentenceReader.sentencesIn(atHand, span, dateline)));
		}
		return new ReadProse(draft, policy, told, paragraphs);
	}

	@Override
	public Draft draft() {
		return draft;
	}

	@Override
	public HousePolicy policy() {
		return policy;
	}

	/** A rule may have marked more or fewer words when it was said; no two dates share any, while quotations may hold others. */
	@Override
	public <T extends Told> Optional<T> told(Class<T> what, Span place) {
		if (told.isEmpty()) return Optional.empty();
		return told.stream().filter(what::isInstance).map(what::cast)
				.filter(each -> each instanceof Told.Speaker speaker ? speaker.isOf(place) : each.place().overlaps(place))
				.min(Comparator.comparing((T each) -> !each.place().equals(place)).thenComparing(Told::place));
	}

	@Override
	public List<Paragraph> paragraphs() {
		return paragraphs;
	}

	@Override
	public List<Sentence> sentences() {
		return sentences;
	}

	/** One maker may share what another has made; a concurrent map forbids that. */
	@Override
	public synchronized <T> T shared(Class<T> type, Function<Prose, T> making) {
		Object known = shared.get(type);
		if (known != null) return type.cast(known);
		T made = making.apply(this);
		shared.put(type, made);
		return made;
	}

	@Override
	public Sentence sentenceAt(int offset) {
		int last = TextOrder.first(sentences, sentence -> sentence.span().start(), offset + 1) - 1;
		return last < 0 ? new ReadSentence(new Span(0, 0), List.of(), new WordsAtHand("")) : sentences.get(last);
	}
}

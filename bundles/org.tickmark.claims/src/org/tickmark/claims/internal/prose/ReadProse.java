package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.HousePolicy;
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
	private final NavigableMap<Integer, Map.Entry<Span, Sense>> chosen = new TreeMap<>();
	private final List<Paragraph> paragraphs;
	private final List<Sentence> sentences;
	private final Map<Class<?>, Object> shared = new HashMap<>();

	private ReadProse(Draft draft, HousePolicy policy, Map<Span, Sense> chosen, List<Paragraph> paragraphs) {
		this.draft = draft;
		this.policy = policy;
		chosen.entrySet().forEach(each -> this.chosen.put(each.getKey().start(), each));
		this.paragraphs = List.copyOf(paragraphs);
		this.sentences = paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
	}

	public static ReadProse of(Draft draft) {
		return of(draft, HousePolicy.USUAL);
	}

	public static ReadProse of(Draft draft, HousePolicy policy) {
		return of(draft, policy, Map.of());
	}

	/** @param chosen how a person said that dates at these places are to be read */
	public static ReadProse of(Draft draft, HousePolicy policy, Map<Span, Sense> chosen) {
		var atHand = new WordsAtHand(draft.text());
		Optional<Span> dateline = draft.dateline().map(Dateline::span);
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Span span : ParagraphReader.paragraphsIn(draft.text())) {
			paragraphs.add(new Paragraph(span, SentenceReader.sentencesIn(atHand, span, dateline)));
		}
		return new ReadProse(draft, policy, chosen, paragraphs);
	}

	@Override
	public Draft draft() {
		return draft;
	}

	@Override
	public HousePolicy policy() {
		return policy;
	}

	/** A rule may have marked more or fewer words when it was said; no two dates share any. */
	@Override
	public Optional<Sense> chosen(Span expression) {
		return Optional.ofNullable(chosen.lowerEntry(expression.end())).map(Map.Entry::getValue)
				.filter(each -> each.getKey().end() > expression.start()).map(Map.Entry::getValue);
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
		int last = TextOrder.first(sentences, sentence -> sentence.span().start() > offset) - 1;
		return last < 0 ? new ReadSentence(new Span(0, 0), List.of(), new WordsAtHand("")) : sentences.get(last);
	}
}

package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * Who and what a draft names, read once for all rules.
 *
 * @param bearers in the order in which they are first named
 * @param mentions of all of them, in text order
 */
public record Names(List<Bearer> bearers, List<NameMention> mentions) {
	public static Names of(Prose prose) {
		return prose.shared(Names.class, Names::read);
	}

	public Bearer bearerOf(NameMention mention) {
		return bearers.get(mention.bearer());
	}

	/** The mentions that begin in the span. */
	public List<NameMention> in(Span span) {
		return mentions.subList(from(span.start()), from(span.end()));
	}

	private int from(int offset) {
		return TextOrder.first(mentions, mention -> mention.span().start() >= offset);
	}

	private static Names read(Prose prose) {
		var use = new WordUse();
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			if (!Headline.is(words)) use.add(words);
		}
		var headlines = new HeadlineReader(use);
		List<Sighting> sightings = new ArrayList<>();
		List<Sentence> lines = new ArrayList<>();
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			if (Headline.is(words)) {
				lines.add(sentence);
				continue;
			}
			var roles = new Roles(prose.draft().text(), words);
			for (Run run : RunReader.runsIn(words, use)) {
				headlines.learn(words, run);
				sightings.add(roles.sighting(sentence.span(), run));
			}
		}
		for (Sentence line : lines) {
			var words = new Words(line.tokens());
			var roles = new Roles(prose.draft().text(), words);
			for (Run run : headlines.runsIn(words)) sightings.add(roles.sighting(line.span(), run));
		}
		if (!lines.isEmpty()) sightings.sort(Comparator.comparing(Sighting::span));
		return new Linking(sightings).link();
	}
}

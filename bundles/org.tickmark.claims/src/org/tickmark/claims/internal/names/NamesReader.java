package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Span;

/** Reads a draft twice: first how it writes its words, then its names; headlines last, since the sentences tell what is a name in them. */
final class NamesReader {
	/** In characters, and in words of a line of capitals; what is longer is a list without commas or no text at all. */
	private static final int LONGEST_NAME = 200;
	private static final int MOST_WORDS = 30;
	/** As sure as a list tells it. */
	private static final int SURE = 3;

	private final Prose prose;
	/** Empty where there is none. */
	private final Span dateline;
	private final WordUse use = new WordUse();
	private final HeadlineReader headlines = new HeadlineReader(use);
	private final List<Sighting> sightings = new ArrayList<>();
	private final List<Sentence> lines = new ArrayList<>();

	NamesReader(Prose prose) {
		this.prose = prose;
		this.dateline = prose.draft().dateline().map(Dateline::span).orElse(new Span(0, 0));
	}

	Names read() {
		List<Sentence> plain = new ArrayList<>();
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			if (Headline.is(words)) {
				lines.add(sentence);
				continue;
			}
			use.add(words);
			plain.add(sentence);
		}
		for (Sentence sentence : plain) readSentence(sentence);
		for (Sentence line : lines) readLine(line);
		sightings.sort(Comparator.comparing(Sighting::span));
		return new Linking(sightings).link();
	}

	private void readSentence(Sentence sentence) {
		var words = new Words(sentence.tokens());
		var roles = new Roles(prose.draft().text(), words);
		List<Run> works = Works.in(words);
		List<Run> slogans = Works.slogansIn(words);
		for (Run work : works) add(roles.work(sentence.span(), work));
		for (Run run : RunReader.runsIn(words, use)) {
			Sighting sighting = placed(roles.sighting(sentence.span(), run));
			if (isAgency(sighting.span())) continue;
			Optional<Run> work = workAround(run, works);
			if (sighting.sure() < 2 && workAround(run, slogans).isPresent()) continue;
			if (work.filter(title -> sighting.sure() < 2 || isTitle(words, run, title)).isPresent()) continue;
			headlines.learn(words, run);
			add(sighting);
		}
	}

	private void add(Sighting sighting) {
		if (sighting.span().length() <= LONGEST_NAME) sightings.add(sighting);
	}

	/** Names within a title count where they are sure, and not where they are the title. */
	private static Optional<Run> workAround(Run run, List<Run> works) {
		int next = TextOrder.first(works, work -> work.to(), run.from() + 1);
		return next < works.size() && works.get(next).from() < run.to() ? Optional.of(works.get(next)) : Optional.empty();
	}

	/** The whole of it but for its article. */
	private static boolean isTitle(Words words, Run run, Run work) {
		boolean article = work.from() + 1 == run.from() && NameWords.ARTICLES.contains(words.lower(work.from()));
		return work.to() == run.to() && (work.from() == run.from() || article);
	}

	/** What a dateline begins with is a place, whoever else may be called so. */
	private Sighting placed(Sighting sighting) {
		boolean opens = dateline.start() == sighting.span().start() && !dateline.isEmpty();
		return opens && !sighting.name().isEmpty() && Character.isLetter(sighting.name().charAt(0))
				? sighting.as(new Types.Kind(Type.PLACE, SURE)) : sighting;
	}

	/** "COLMERE, March 14 (Wire) -" */
	private boolean isAgency(Span name) {
		return dateline.overlaps(name) && name.start() > dateline.start() && prose.draft().text().charAt(name.start() - 1) == '(';
	}

	private void readLine(Sentence line) {
		var words = new Words(line.tokens());
		var roles = new Roles(prose.draft().text(), words);
		for (Run run : headlines.runsIn(words)) if (run.size() <= MOST_WORDS) add(placed(roles.sighting(line.span(), run)));
	}
}

package org.tickmark.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.ui.sources.KeptSource;

/** Where a piece of evidence stands in the dossier. No widget in here. */
final class EvidencePlace {
	private EvidencePlace() { }

	/** The source that it names by its copy, else by its title or the name of its file. */
	static Optional<KeptSource> source(Evidence evidence, List<KeptSource> sources) {
		if (evidence.hash().isPresent())
			return sources.stream().filter(each -> each.source().hash().equals(evidence.hash().get())).findFirst();
		return sources.stream().filter(each -> Stream.of(each.source().title(), each.source().name())
				.anyMatch(name -> name.equalsIgnoreCase(evidence.title()))).findFirst();
	}

	/** The words that it quotes at its place, else the first piece of the text there; empty where the text has no such place. */
	static Optional<Span> in(SourceText source, Evidence evidence) {
		Optional<Stretch> first = source.stretches().stream()
				.filter(each -> each.locator().shown().equalsIgnoreCase(evidence.locator())).findFirst();
		return first.map(Stretch::span).map(place -> quoted(source.text(), evidence.note(), place).orElse(place));
	}

	/** The note of what was accepted in the dossier holds the words, with its blanks made even. */
	private static Optional<Span> quoted(String text, String note, Span place) {
		String words = note.endsWith("\u2026") ? note.substring(0, note.length() - 1) : note;
		if (words.isBlank()) return Optional.empty();
		String asWritten = Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
		Matcher there = Pattern.compile(asWritten).matcher(text).region(place.start(), text.length());
		return there.find() ? Optional.of(new Span(there.start(), there.end())) : Optional.empty();
	}
}

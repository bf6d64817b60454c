package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;
import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.EditClass.Made;

/** Edits after which a draft says the same elsewhere, more, or less. */
final class MoveEdits {
	private static final List<String> ADDED = List.of("It was a long evening.", "Nobody there took notes.", "Two dogs barked.",
			"The Oak Street hall seats 240 people.", "That is not all.", "\"We all went home,\" Mae Dunn said.",
			"On Tuesday the river rose by 12 centimetres.", "The band, which never rehearsed, was paid $300.", "Why?", "He was late.",
			"Not everybody agreed.", "She denied it.", "The company did not reply to a request for comment.", "That was in 2009.");

	private MoveEdits() { }

	/** @param words out of other prose */
	static List<EditClass> all(List<String> words) {
		return List.of(new EditClass("sentence added behind", Expected.UNTOUCHED, (settled, parts, random) -> added(parts, random, true)),
				new EditClass("sentence added before", Expected.UNTOUCHED, (settled, parts, random) -> added(parts, random, false)),
				new EditClass("sentence moved", Expected.MOVED, (settled, parts, random) -> moved(parts, random)),
				new EditClass("sentence moved into a paragraph of its own", Expected.MOVED, MoveEdits::toParagraph),
				new EditClass("paragraphs reordered", Expected.MOVED, MoveEdits::shuffled),
				new EditClass("paragraph moved", Expected.MOVED, MoveEdits::paragraphMoved),
				new EditClass("moved and edited", Expected.MOVED, (settled, parts, random) -> movedAndEdited(parts, random, words)),
				new EditClass("deleted", Expected.DELETED, (settled, parts, random) -> parts.one(parts.sentences, random)
						.map(sentence -> new Made(Edited.replacing(parts.text, sentence, ""), parts.inside(sentence)))),
				new EditClass("deleted beside its look-alike", Expected.DELETED, MoveEdits::lookAlike));
	}

	private static Optional<Made> added(Parts parts, SplittableRandom random, boolean behind) {
		// A headline goes on in what is put behind it.
		List<Span> whole = parts.sentences.stream().filter(each -> ".?!\u201D\"".indexOf(parts.text.charAt(each.end() - 1)) >= 0).toList();
		return parts.one(whole, random).map(sentence -> {
			String words = ADDED.get(random.nextInt(ADDED.size()));
			int at = behind ? sentence.end() : sentence.start();
			return new Made(Edited.replacing(parts.text, new Span(at, at), behind ? " " + words : words + " "), parts.inside(sentence));
		});
	}

	private static Optional<Made> moved(Parts parts, SplittableRandom random) {
		return parts.one(parts.sentences, random).flatMap(from -> parts.one(parts.sentences, random)
				.filter(to -> Math.abs(parts.sentences.indexOf(to) - parts.sentences.indexOf(from)) > 1)
				.map(to -> new Made(Edited.moving(parts.text, from, to.end(), " ", ""), parts.inside(from))));
	}

	private static Optional<Made> toParagraph(Settled settled, Parts parts, SplittableRandom random) {
		return parts.one(parts.sentences, random).flatMap(from -> parts.one(parts.paragraphs, random).filter(to -> !to.overlaps(from))
				.map(to -> new Made(Edited.moving(parts.text, from, to.end(), "\n\n", ""), parts.inside(from))));
	}

	private static Optional<Made> movedAndEdited(Parts parts, SplittableRandom random, List<String> words) {
		return moved(parts, random).flatMap(made -> {
			Span from = made.edited().pieces().stream().filter(piece -> !piece.kept() && piece.words().equals(" ")).map(Edited.Piece::from)
					.findFirst().flatMap(lead -> parts.sentences.stream().filter(sentence -> sentence.start() == lead.start()).findFirst())
					.orElseThrow();
			return Changes.ofContent(words).in(from, parts, random)
					.map(change -> new Made(made.edited().and(change.at(), change.by()), made.about()));
		});
	}

	private static Optional<Made> paragraphMoved(Settled settled, Parts parts, SplittableRandom random) {
		return parts.one(parts.paragraphs, random).flatMap(from -> parts.one(parts.paragraphs, random).filter(to -> !to.equals(from))
				.map(to -> new Made(Edited.moving(parts.text, from, to.end(), "\n\n", ""), parts.inside(from))));
	}

	private static Optional<Made> shuffled(Settled settled, Parts parts, SplittableRandom random) {
		if (parts.paragraphs.size() < 4) return Optional.empty();
		List<Span> ordered = new ArrayList<>();
		for (int i = 0; i < parts.paragraphs.size(); i++) {
			int end = i + 1 < parts.paragraphs.size() ? parts.paragraphs.get(i + 1).start() : parts.text.length();
			ordered.add(new Span(parts.paragraphs.get(i).start(), end));
		}
		Span first = ordered.removeFirst();
		// The last one has no line end behind it.
		Span last = ordered.removeLast();
		Collections.shuffle(ordered, new Random(random.nextLong()));
		ordered.addFirst(first);
		ordered.add(last);
		return Optional.of(new Made(Edited.ordered(parts.text, ordered), parts.touching(new Span(0, parts.text.length()))));
	}

	/** The sentence goes, and one with other figures, days and names comes elsewhere. */
	private static Optional<Made> lookAlike(Settled settled, Parts parts, SplittableRandom random) {
		Pattern facts = Pattern.compile("\\d+|\\b\\p{Lu}\\p{Ll}+day\\b|(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}");
		return parts.one(parts.sentences.stream().filter(sentence -> !parts.matches(facts, sentence).isEmpty()).toList(), random)
				.flatMap(sentence -> parts.one(parts.sentences, random)
				// Near it, it would be the same sentence with other facts, behind another one.
				.filter(to -> Math.abs(parts.sentences.indexOf(to) - parts.sentences.indexOf(sentence)) > 4).map(to -> {
					String other = facts.matcher(sentence.in(parts.text)).replaceAll(fact -> Character.isDigit(fact.group().charAt(0))
							? String.valueOf(10 + random.nextInt(90)) : otherDay(fact.group()).orElse("Ostrava"));
					boolean before = to.start() < sentence.start();
					List<Span> at = before ? List.of(new Span(to.end(), to.end()), sentence)
							: List.of(sentence, new Span(to.end(), to.end()));
					return new Made(Edited.replacing(parts.text, at, before ? List.of(" " + other, "") : List.of("", " " + other)),
							parts.inside(sentence));
				}).filter(made -> other(made, parts)));
	}

	private static Optional<String> otherDay(String word) {
		return Optional.of(word.equals("Saturday") ? "Sunday" : "Saturday").filter(day -> word.endsWith("day"));
	}

	private static boolean other(Made made, Parts parts) {
		return !made.about().isEmpty() && !made.about().equals(Set.of()) && !made.edited().after().equals(parts.text);
	}
}

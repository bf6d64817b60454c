package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.dossier.values.FigureValue;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.values.Likeness;
import org.tickmark.dossier.values.NameValue;
import org.tickmark.dossier.values.Passages.Placed;
import org.tickmark.dossier.values.Statement;
import org.tickmark.dossier.values.TimeValue;
import org.tickmark.dossier.values.Topic;
import org.tickmark.dossier.values.Value;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** Looks a date, figure or name up: the same value where the same thing is spoken of, else another value there. */
final class ValueSearch {
	private static final int MOST = 5;
	/** By so much another value must fit better than the same one to outweigh it. */
	private static final double OUTWEIGHS = 0.3;
	private static final double NEVER = 9;
	private static final double SURELY = 0.75;

	record Candidate(Placed placed, Likeness likeness, double score) { }

	private final Draft draft;
	private final Found found;
	private final NameSearch names;

	ValueSearch(Draft draft, Found found) {
		this.draft = draft;
		this.found = found;
		this.names = new NameSearch(draft, found);
	}

	/** The same value, found where the same is spoken of; and what speaks of it otherwise. */
	record Search(Item item, Statement stated, List<Candidate> same, List<Candidate> other, Optional<LookUp> known) { }

	/** @param beside all that the sentence states */
	Search search(Item item, Statement stated, List<Statement> beside, Span sentence) {
		Value value = stated.value();
		if (value instanceof TimeValue time && time.isVague()) return new Search(item, stated, List.of(), List.of(),
				Optional.of(nowhere(item)));
		var topic = new Topic(found.passages(), draft.text(), sentence, stated.clause(), stated.span(), beside);
		if (value instanceof NameValue name)
			return new Search(item, stated, List.of(), List.of(), Optional.of(names.lookUp(item, name, topic)));
		List<Candidate> same = new ArrayList<>();
		List<Candidate> other = new ArrayList<>();
		for (Placed placed : found.passages().like(value)) {
			if (!topic.touches(placed.sentence())) continue;
			Likeness likeness = value.in(placed.statement().value());
			if (likeness == Likeness.APART) continue;
			Topic.Fit fit = topic.in(placed.sentence(), placed.statement().clause(), placed.statement().span());
			// The figure is the same, so that hardly anything else is spoken of: it only went the other way.
			if (likeness != Likeness.OTHER && opposite(stated, placed).isPresent()) {
				double score = fit.score() + counted(value, placed);
				if (fit.count() > 0 && score >= needed(value, fit.names())) other.add(new Candidate(placed, Likeness.OTHER, score));
				continue;
			}
			boolean otherwise = likeness == Likeness.OTHER;
			double score = (otherwise ? fit.alone() : fit.score()) + counted(value, placed);
			if (fit.count() == 0 || score < (otherwise ? neededOfOther(value, fit.names()) : needed(value, fit.names()))) continue;
			if (otherwise && value instanceof FigureValue figure && score < Counted.needed(figure, (FigureValue) placed.statement()
					.value()))
				continue;
			if (otherwise && isToldOfAnother(placed.statement().value(), value, beside)) continue;
			(otherwise ? other : same).add(new Candidate(placed, likeness, score));
		}
		Comparator<Candidate> best = Comparator.comparing(Candidate::score).reversed();
		same.sort(Comparator.comparing(Candidate::likeness).thenComparing(best));
		other.sort(best);
		return new Search(item, stated, same, other, Optional.empty());
	}

	/** What bears an item out speaks of that item, and hardly against another one. */
	static Set<Placed> bearingOut(List<Search> all) {
		Set<Placed> bearing = new HashSet<>();
		for (Search search : all) if (isFound(search)) bearing.add(search.same.getFirst().placed);
		return bearing;
	}

	private static boolean isFound(Search search) {
		return !search.same.isEmpty()
				&& (search.other.isEmpty() || search.other.getFirst().score <= search.same.getFirst().score + OUTWEIGHS);
	}

	/** @param bearing statements that bear other items out */
	LookUp verdict(Search search, Set<Placed> bearing) {
		if (search.known.isPresent()) return search.known.get();
		if (isFound(search)) return new LookUp(search.item, Verdict.FOUND, "", passages(search.same), List.of(), false);
		List<Candidate> other = search.other.stream().filter(each -> each.score >= SURELY || !bearing.contains(each.placed)).toList();
		if (other.isEmpty()) return nowhere(search.item);
		Placed placed = other.getFirst().placed;
		return new LookUp(search.item, Verdict.DIFFERS, "", passages(other), List.of(difference(search.stated, placed)), false);
	}

	/** The two words by which one rose and the other fell. */
	private Optional<Difference> opposite(Statement stated, Placed placed) {
		if (!(stated.value() instanceof FigureValue)) return Optional.empty();
		Optional<Direction> here = Direction.of(draft.text(), stated.span());
		if (here.isEmpty()) return Optional.empty();
		return Direction.of(found.textOf(placed.sentence()), placed.statement().span()).filter(there -> there.up() != here.get().up())
				.map(there -> new Difference(DifferenceClass.SUBSTITUTION, here.get().word(), there.word()));
	}

	private Difference difference(Statement stated, Placed placed) {
		boolean same = stated.value().in(placed.statement().value()) != Likeness.OTHER;
		return Optional.of(stated).filter(any -> same).flatMap(any -> opposite(any, placed))
				.orElseGet(() -> new Difference(DifferenceClass.FIGURE, stated.span().in(draft.text()),
						placed.statement().span().in(found.textOf(placed.sentence()))));
	}

	private List<Passage> passages(List<Candidate> candidates) {
		Set<Integer> sentences = new HashSet<>();
		return candidates.stream().filter(each -> sentences.add(each.placed.sentence()))
				.map(each -> found.passage(each.placed, each.score)).limit(MOST).toList();
	}

	private static LookUp nowhere(Item item) {
		return new LookUp(item, Verdict.NOWHERE, "", List.of(), List.of(), false);
	}

	/** The commoner a value is, the more has to be said of the same thing; and of the same people and places. */
	private static double needed(Value value, Topic.Names names) {
		double needed = value instanceof FigureValue figure ? figure.digits() >= 4 ? 0.1 : figure.digits() == 3 ? 0.2 : 0.3
				: value instanceof TimeValue time && time.isLong() ? 0.5 : 0.3;
		return switch (names) {
			case NAMED -> needed * 0.8;
			case NEAR -> needed;
			case NONE, AFTER -> needed * 1.2;
			case UNNAMED -> needed + 0.25;
			case OTHERS -> value instanceof FigureValue figure && figure.digits() > 4 && figure.exact() ? 0.4 : NEVER;
		};
	}

	private static double neededOfOther(Value value, Topic.Names names) {
		double needed = value instanceof FigureValue ? 0.3 : 0.42;
		return switch (names) {
			case NAMED -> needed;
			case NONE -> 0.6;
			case NEAR -> 0.45;
			case AFTER -> 0.8;
			case UNNAMED, OTHERS -> NEVER;
		};
	}

	private static double counted(Value value, Placed placed) {
		return value instanceof FigureValue figure ? Counted.fit(figure, (FigureValue) placed.statement().value()) : 0;
	}

	/** "12 of 40 ships": the forty of a source do not speak against the twelve. */
	private static boolean isToldOfAnother(Value source, Value value, List<Statement> beside) {
		return beside.stream().map(Statement::value).filter(each -> each != value && each.getClass() == source.getClass())
				.anyMatch(each -> each.in(source) == Likeness.SAME);
	}
}

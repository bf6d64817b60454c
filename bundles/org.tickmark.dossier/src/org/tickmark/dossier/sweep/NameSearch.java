package org.tickmark.dossier.sweep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.values.Likeness;
import org.tickmark.dossier.values.NameValue;
import org.tickmark.dossier.values.Passages.Placed;
import org.tickmark.dossier.values.Topic;
import org.tickmark.draft.Draft;
import org.tickmark.review.Item;

/** Looks a name up, with what its bearer is said to be and how old. */
final class NameSearch {
	private static final int MOST = 5;
	private static final double SURNAME_ALONE = 0.45;
	private static final double ONE_WORD_SPELLED = 0.4;
	private static final double OTHER_HOLDER = 0.4;

	private record Candidate(Placed placed, double score, Optional<Difference> difference) { }

	private final Draft draft;
	private final Found found;

	NameSearch(Draft draft, Found found) {
		this.draft = draft;
		this.found = found;
	}

	LookUp lookUp(Item item, NameValue name, Topic topic) {
		List<Candidate> same = new ArrayList<>();
		List<Candidate> agreeing = new ArrayList<>();
		List<Candidate> other = new ArrayList<>();
		for (List<Placed> mentions : found.passages().names()) {
			Likeness likeness = name.in((NameValue) mentions.getFirst().statement().value());
			if (likeness == Likeness.APART && name.role().isEmpty()) continue;
			for (Placed placed : mentions) compare(name, likeness, placed, topic, same, agreeing, other);
		}
		return verdict(item, same, agreeing, other);
	}

	private void compare(NameValue name, Likeness likeness, Placed placed, Topic topic, List<Candidate> same, List<Candidate> agreeing,
			List<Candidate> other) {
		NameValue source = (NameValue) placed.statement().value();
		if (likeness == Likeness.APART && !name.role().isHeldBy(source.role())) return;
		Topic.Fit about = topic.in(placed.sentence(), placed.statement().clause(), placed.statement().span());
		double fit = about.score();
		Likeness role = name.role().in(source.role());
		switch (likeness) {
			case SAME -> {
				Optional<Difference> told = told(name, source, role, placed);
				(told.isPresent() ? other : role == Likeness.SAME ? agreeing : same).add(new Candidate(placed, 0.5 + fit / 2, told));
			}
			case WITHIN -> {
				if (role == Likeness.SAME || role == Likeness.APART && fit >= SURNAME_ALONE)
					same.add(new Candidate(placed, fit / 2, Optional.empty()));
			}
			case OTHER -> {
				if (name.isWhole() || fit >= ONE_WORD_SPELLED) other.add(new Candidate(placed, fit, spelled(name, source)));
			}
			case APART -> {
				if (fit >= OTHER_HOLDER && about.names() == Topic.Names.NAMED)
					other.add(new Candidate(placed, fit / 2, spelled(name, source)));
			}
		}
	}

	/** What speaks against a role counts only where nothing speaks for it. */
	private LookUp verdict(Item item, List<Candidate> same, List<Candidate> agreeing, List<Candidate> other) {
		boolean told = other.stream().anyMatch(each -> each.difference.filter(why -> why.kind() != DifferenceClass.NAME).isPresent());
		if (!agreeing.isEmpty() || !same.isEmpty() && !told) {
			agreeing.addAll(same);
			return new LookUp(item, Verdict.FOUND, "", passages(agreeing), List.of(), false);
		}
		if (other.isEmpty()) return new LookUp(item, Verdict.NOWHERE, "", List.of(), List.of(), false);
		List<Passage> passages = passages(other);
		return new LookUp(item, Verdict.DIFFERS, "", passages, other.getFirst().difference.stream().toList(), false);
	}

	private List<Passage> passages(List<Candidate> candidates) {
		candidates.sort(Comparator.comparing(Candidate::score).reversed());
		Set<Integer> sentences = new HashSet<>();
		return candidates.stream().filter(each -> sentences.add(each.placed.sentence()))
				.map(each -> found.passage(each.placed, each.score)).limit(MOST).toList();
	}

	private static Optional<Difference> spelled(NameValue name, NameValue source) {
		return Optional.of(new Difference(DifferenceClass.NAME, name.canonical(), source.canonical()));
	}

	/** One bearer, told of otherwise. */
	private Optional<Difference> told(NameValue name, NameValue source, Likeness role, Placed placed) {
		if (role == Likeness.OTHER)
			return Optional.of(new Difference(DifferenceClass.SUBSTITUTION, name.role().words(), source.role().words()));
		if (!name.isOfAnotherAge(source, years(placed))) return Optional.empty();
		return Optional.of(new Difference(DifferenceClass.FIGURE, name.age().map(String::valueOf).orElse(""),
				source.age().map(String::valueOf).orElse("")));
	}

	private long years(Placed placed) {
		Optional<LocalDate> there = found.dated(placed.sentence());
		Optional<LocalDate> here = draft.referenceDate();
		return there.isEmpty() || here.isEmpty() ? 0 : Math.round(ChronoUnit.DAYS.between(there.get(), here.get()) / 365.25);
	}
}

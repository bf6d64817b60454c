package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.FigureFault.BesideTheText.Beside;
import org.tickmark.claims.internal.figures.reckoning.Mention.Pointing;
import org.tickmark.draft.PassageKind;

/** The same thing with two figures: what points back says other than what it points to, a headline other than its text. */
final class ContradictionReader {
	/** A draft with more figures for one thing is a list of them. */
	private static final int MOST = 12;
	private static final int MOST_SUMS = 40;
	/** Of sentences: farther apart two sums are two sums. */
	private static final int REACH = 12;
	/** Of sentences: a headline tells what the first of them tell. */
	private static final int LEAD = 3;
	/** Stems of what each player and each club has a number of: "games", "matches", "goals". */
	private static final Set<String> SCORED = Set.of("gam", "match", "goal", "start", "appea", "win", "defea", "loss", "draw", "rac", "point", "tri",
			"set", "fight", "titl", "run", "wicke", "medal");
	private static final BigDecimal NEAR = BigDecimal.valueOf(2);
	private static final BigDecimal FAR = BigDecimal.valueOf(4);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final Map<String, List<Mention>> known = new HashMap<>();
	private final List<Mention> beside = new ArrayList<>();
	private final Consumer<Reckoning> found;

	ContradictionReader(Consumer<Reckoning> found) {
		this.found = found;
	}

	/** The next one in text order. */
	void add(Mention mention) {
		if (mention.passage() != PassageKind.PARAGRAPH && mention.passage() != PassageKind.BLOCK_QUOTE) {
			if (beside.size() < MOST * MOST) beside.add(mention);
			return;
		}
		List<Mention> before = known.computeIfAbsent(mention.key(), key -> new ArrayList<>());
		if (!compare(before, mention)) scale(before, mention);
		if (before.size() < (mention.figure().role() == Role.MONEY ? MOST_SUMS : MOST)) before.add(mention);
	}

	private boolean compare(List<Mention> before, Mention mention) {
		if (before.stream().anyMatch(earlier -> earlier.hasValueOf(mention)) || isBlurred(mention)) return false;
		for (Mention earlier : before.reversed()) {
			boolean far = mention.pointing() != Pointing.RESTRICTED && mention.sentence() - earlier.sentence() > REACH;
			if (earlier.sentence() == mention.sentence() || far || isBlurred(earlier) || earlier.quoted() && mention.quoted()) continue;
			if (isSame(earlier, mention)) {
				found.accept(new Reckoning(Rules.CONTRADICTION, mention.span(), List.of(earlier.span()),
						Optional.of(new FigureFault.CountedTwice(what(mention), mention.text(), earlier.text())), Optional.empty()));
				return true;
			}
		}
		return false;
	}

	private static boolean isBlurred(Mention mention) {
		return mention.figure().precision() != Figure.Precision.STATED;
	}

	private static String what(Mention mention) {
		return mention.figure().of();
	}

	private static boolean isSame(Mention earlier, Mention mention) {
		if (mention.figure().role() == Role.MEASURE) {
			return mention.key().contains(" ") && mention.subjects().stream().anyMatch(earlier.subjects()::contains);
		}
		boolean money = mention.figure().role() == Role.MONEY;
		Set<String> told = money ? earlier.own() : earlier.about();
		long matched = mention.restricting().stream().filter(told::contains).count();
		boolean all = matched == mention.restricting().size();
		boolean first = mention.restricting().isEmpty() || told.contains(mention.restricting().getFirst());
		boolean restricted = first && matched >= (money && mention.restricting().size() > 1 ? 2 : 1);
		boolean people = mention.key().startsWith("people");
		// "All 32 people killed in the blast": with two words that the other has, they are the same ones, however far off.
		boolean strict = people && mention.pointing() != Pointing.WHOLE;
		boolean certain = restricted && !strict
				&& (all && !people || matched >= 2 && matched >= mention.restricting().size() - (people ? 0 : 1));
		if (!isSlip(earlier.figure(), mention.figure(), certain && !money)) return false;
		return switch (mention.pointing()) {
			case NONE -> false;
			case WHOLE -> money || people ? restricted : first && !mayBeAnothers(earlier, mention);
			case BARE -> first && !money && mention.sentence() - earlier.sentence() <= LEAD;
			case RESTRICTED -> restricted;
		};
	}

	/** "Lee has scored in eight games", "Rovers have won two of their nine games": nothing else says that they are the same games. */
	private static boolean mayBeAnothers(Mention earlier, Mention mention) {
		return SCORED.contains(mention.key()) && mention.own().stream().noneMatch(stem -> !SCORED.contains(stem) && earlier.own().contains(stem));
	}

	/** Who writes another number by mistake writes one that is near, or the same digits; what is far off counts something else. */
	private static boolean isSlip(Figure one, Figure other, boolean certain) {
		BigDecimal low = one.value().min(other.value());
		BigDecimal high = one.value().max(other.value());
		if (high.compareTo(low.multiply(certain ? FAR : NEAR)) < 0) return true;
		return digits(low).equals(digits(high));
	}

	private static String digits(BigDecimal value) {
		return value.toPlainString().chars().filter(Character::isDigit).sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();
	}

	/** "the $40 million crane", "the $40 billion crane". */
	private void scale(List<Mention> before, Mention mention) {
		for (Mention earlier : before.reversed()) {
			if (isThousandfold(earlier.figure(), mention.figure()) && earlier.shared(mention) >= enough(earlier, mention)
					&& before.stream().noneMatch(other -> other.hasValueOf(mention))) {
				found.accept(new Reckoning(Rules.CONTRADICTION, mention.span(), List.of(earlier.span()),
						Optional.of(new FigureFault.ScaleApart(mention.text(), earlier.text())), Optional.empty()));
				return;
			}
		}
	}

	/** Words that both sentences have; with two digits that are the same by chance one will do. */
	private static int enough(Mention earlier, Mention mention) {
		boolean near = mention.sentence() - earlier.sentence() <= LEAD || mention.pointing() == Pointing.RESTRICTED;
		return near && mention.figure().value().stripTrailingZeros().precision() > 1 ? 1 : 2;
	}

	private static boolean isThousandfold(Figure one, Figure other) {
		BigDecimal low = one.value().min(other.value()).stripTrailingZeros();
		BigDecimal high = one.value().max(other.value()).stripTrailingZeros();
		int apart = (high.precision() - high.scale()) - (low.precision() - low.scale());
		return low.unscaledValue().equals(high.unscaledValue()) && apart == 3 && low.compareTo(MILLION) >= 0;
	}

	/** What stands beside the text against the text, once all of it is read. */
	void close() {
		for (Mention mention : beside) {
			List<Mention> body = known.getOrDefault(mention.key(), List.of());
			if (isBlurred(mention) || body.stream().anyMatch(other -> other.hasValueOf(mention) || mention.hasValueOf(other))) continue;
			body.stream().filter(other -> !isBlurred(other) && tellsTheSame(mention, other)).findFirst().ifPresent(other -> found.accept(
					new Reckoning(Rules.CONTRADICTION, mention.span(), List.of(other.span()), Optional.of(new FigureFault.BesideTheText(
							place(mention.passage()), what(mention), mention.text(), other.text())), Optional.empty())));
		}
	}

	private static boolean tellsTheSame(Mention beside, Mention body) {
		boolean lead = body.sentence() - beside.sentence() <= LEAD + 1;
		boolean headline = beside.passage() == PassageKind.HEADLINE || beside.passage() == PassageKind.DECK;
		long shared = beside.shared(body);
		if (body.figure().role() == Role.MONEY) return shared >= (isThousandfold(beside.figure(), body.figure()) ? 2 : 4) && headline
				&& lead;
		return headline ? lead && shared >= 2 : shared >= 4;
	}

	private static Beside place(PassageKind passage) {
		return switch (passage) {
			case DECK -> Beside.DECK;
			case SUBHEAD -> Beside.SUBHEAD;
			case CAPTION, CREDIT -> Beside.CAPTION;
			case LIST_ITEM, TABLE_CELL -> Beside.LIST;
			case HEADLINE, PARAGRAPH, BLOCK_QUOTE -> Beside.HEADLINE;
		};
	}
}

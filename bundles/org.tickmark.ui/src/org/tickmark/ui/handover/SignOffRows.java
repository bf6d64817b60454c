package org.tickmark.ui.handover;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/**
 * What the sign-off dialog lists: obstacles while there are any, else what goes out without being proved. Questions of the house stand
 * above it. No widget in here.
 */
final class SignOffRows {
	/** @param item where to go; empty for what is none @param guess where to look instead: a bare sentence, or what lost its place */
	record Row(String words, String why, Optional<Item> item, Optional<Span> guess) {
		boolean leadsSomewhere() {
			return item.isPresent() || guess.isPresent();
		}
	}

	private final Readiness readiness;
	private final List<Obstacle> obstacles;
	private final int open;
	private final String text;
	private final HouseStatuses house;
	private final List<Row> rows;

	/** @param open how many questions of the house are not answered, whatever was recorded @param text that the items' spans count in */
	SignOffRows(Readiness readiness, int open, String text, HouseStatuses house) {
		this.readiness = readiness;
		this.obstacles = readiness.obstacles().stream().filter(obstacle -> !(obstacle instanceof Obstacle.NotAnswered)).toList();
		this.open = open;
		this.text = text;
		this.house = house;
		this.rows = isReady() ? remaining() : obstacles.stream().map(this::row).toList();
	}

	/** Whether nothing is left to do. */
	boolean isReady() {
		return obstacles.isEmpty() && open == 0;
	}

	List<Row> all() {
		return rows;
	}

	/** The row there if it leads somewhere. */
	Optional<Row> wayFrom(int index) {
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index)).filter(Row::leadsSomewhere);
	}

	/** What the signature would state, or how much is left to do. */
	String summary(TextHash hash) {
		int all = readiness.items().items().size();
		if (!isReady()) {
			return Messages.text("signOff.summary.blocked", obstacles.size() + open, readiness.items().settled(), all);
		}
		return Messages.text("signOff.summary.ready", all, rows.size(), hash.value().substring(0, 12));
	}

	/** What is said in place of a list where there is nothing to list. */
	String none() {
		return isReady() ? Messages.text("signOff.allProved") : Messages.text("signOff.onlyQuestions");
	}

	/** What the signature would not vouch for; empty while something blocks it. */
	String unchecked() {
		return isReady() ? readiness.unchecked().inWords() : "";
	}

	private List<Row> remaining() {
		return readiness.items().items().stream()
				.filter(item -> item.status().needsReason())
				.map(item -> new Row(ItemTexts.claim(item, text),
						house.label(item.status()) + ", " + item.by() + (item.reason().isEmpty() ? "" : ": " + item.reason()),
						Optional.of(item), Optional.empty()))
				.toList();
	}

	private Row row(Obstacle obstacle) {
		String words = switch (obstacle) {
			case Obstacle.Lost lost -> ItemTexts.onOneLine(lost.orphan().item().anchor().exact());
			case Obstacle.AuthorSigns whole -> Messages.text("signOff.wholeDraft");
			case Obstacle.Unchecked bare -> ItemTexts.onOneLine(bare.sentence().in(text));
			default -> obstacle.item().map(item -> ItemTexts.claim(item, text)).orElse("");
		};
		Optional<Span> guess = obstacle instanceof Obstacle.Lost lost ? lost.orphan().guess() : obstacle.place();
		return new Row(words, obstacle.inWords(house), obstacle.item(), guess);
	}
}

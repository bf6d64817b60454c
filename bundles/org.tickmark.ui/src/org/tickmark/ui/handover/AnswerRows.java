package org.tickmark.ui.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.review.Item;
import org.tickmark.ui.texts.ItemTexts;

/** Answers that are about to be taken in, with what is attached to each. No widget in here. */
final class AnswerRows {
	/** @param attached in the order in which it was */
	private record Row(Item item, String answer, List<Attached> attached) { }

	private final List<Row> rows = new ArrayList<>();

	/** Files that an answer names are attached to it from the start, since they were sent for that. @param beside the answered table */
	AnswerRows(TakenAnswers answers, List<Path> beside) {
		answers.placed().forEach((item, answer) -> {
			List<Attached> attached = new ArrayList<>();
			NamedInAnswer.files(answer, beside).forEach(file -> attached.add(new Attached.InFile(file)));
			rows.add(new Row(item, answer, attached));
		});
	}

	int size() {
		return rows.size();
	}

	/** The item's words, the answer, and what is attached. */
	List<String> cells(int row) {
		Row shown = rows.get(row);
		return List.of(ItemTexts.onOneLine(shown.item().text()), ItemTexts.onOneLine(shown.answer()),
				shown.attached().stream().map(Attached::shown).collect(Collectors.joining(", ")));
	}

	Item item(int row) {
		return rows.get(row).item();
	}

	List<Attached> attached(int row) {
		return List.copyOf(rows.get(row).attached());
	}

	/** Nothing happens where it is attached already. */
	void attach(int row, Attached more) {
		if (!rows.get(row).attached().contains(more)) rows.get(row).attached().add(more);
	}

	void attachFiles(int row, List<Path> files) {
		files.forEach(file -> attach(row, new Attached.InFile(file)));
	}

	/** Takes off what was attached last. */
	void detachLast(int row) {
		if (!rows.get(row).attached().isEmpty()) rows.get(row).attached().removeLast();
	}

	/** Pages that the answer names and that are not attached yet. */
	List<String> addresses(int row) {
		return NamedInAnswer.addresses(rows.get(row).answer()).stream()
				.filter(address -> !rows.get(row).attached().contains(new Attached.OnPage(address))).toList();
	}
}

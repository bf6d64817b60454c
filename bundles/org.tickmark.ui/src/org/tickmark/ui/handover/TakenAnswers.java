package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.AnswerQueries;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/**
 * Where the answers in a file belong.
 *
 * @param placed by item, at its place now
 * @param known how many were taken in before
 * @param unplaced why each of the others stands nowhere, with its words
 * @param foreign how many of these answer what this draft never had
 */
record TakenAnswers(Map<Item, String> placed, int known, List<String> unplaced, int foreign) {
	/** Far more than a thousand answers take, also in a document with pictures. */
	private static final long LARGEST = 20_000_000;
	/** What a message can show on a low screen. */
	private static final int MOST_SHOWN = 8;
	private static final int LONGEST = 100;

	TakenAnswers {
		placed = Collections.unmodifiableMap(new LinkedHashMap<>(placed));
		unplaced = List.copyOf(unplaced);
	}

	/** @throws IOException with a sentence for people, or as the system has it */
	static AnsweredSheet read(Path file, DraftReaders readers) throws IOException {
		if (Files.isDirectory(file)) throw new IOException(Messages.text("takeAnswers.folder", file.getFileName()));
		if (Files.size(file) > LARGEST) throw new IOException(Messages.text("takeAnswers.tooLarge", file.getFileName()));
		return AnsweredSheet.read(file.getFileName().toString(), Files.readAllBytes(file), readers);
	}

	/** @param whereItIs empty for an item whose words were deleted */
	static TakenAnswers of(AnsweredSheet sheet, ItemList items, Function<Item, Optional<Item>> whereItIs) {
		Map<ItemId, Item> listed = new LinkedHashMap<>();
		items.items().forEach(item -> listed.put(item.id(), item));
		Map<ItemId, Orphan> lost = new LinkedHashMap<>();
		items.orphans().forEach(orphan -> lost.put(orphan.item().id(), orphan));
		Map<Item, String> placed = new LinkedHashMap<>();
		List<String> unplaced = new ArrayList<>();
		int known = 0;
		int foreign = 0;
		for (var answer : sheet.answers().entrySet()) {
			String words = shortened(answer.getValue());
			Optional<Item> item = Optional.ofNullable(listed.get(answer.getKey()));
			Optional<Item> here = item.filter(AnswerQueries::appliesTo).flatMap(whereItIs);
			if (here.isPresent()) placed.put(here.get(), answer.getValue());
			else if (item.filter(each -> each.reason().equals(answer.getValue())).isPresent()) known++;
			else if (item.isPresent()) unplaced.add(withoutPlace(item.get(), words));
			else if (lost.containsKey(answer.getKey())) unplaced.add(Messages.text("takeAnswers.lost", words));
			else {
				foreign++;
				unplaced.add(Messages.text("takeAnswers.unknown", words));
			}
		}
		return new TakenAnswers(placed, known, unplaced, foreign);
	}

	/** Whether the file was sent for another draft. */
	boolean isOfAnotherDraft() {
		return foreign > 0 && placed.isEmpty() && known == 0 && foreign == unplaced.size();
	}

	/** What there is to say of those that have no place. */
	String others() {
		List<String> lines = new ArrayList<>();
		if (known > 0) lines.add(Messages.text("takeAnswers.known", known));
		if (!unplaced.isEmpty()) {
			lines.add(Messages.text("takeAnswers.unplaced", unplaced.size()));
			unplaced.stream().limit(MOST_SHOWN).forEach(lines::add);
			if (unplaced.size() > MOST_SHOWN) lines.add(Messages.text("takeAnswers.more", unplaced.size() - MOST_SHOWN));
		}
		return String.join("\n\n", lines);
	}

	private static String withoutPlace(Item item, String answer) {
		String words = shortened(item.text());
		return AnswerQueries.appliesTo(item) ? Messages.text("takeAnswers.deleted", words, answer)
				: Messages.text("takeAnswers.noQuery", words, answer);
	}

	private static String shortened(String text) {
		String line = ItemTexts.onOneLine(text);
		if (line.codePointCount(0, line.length()) <= LONGEST) return line;
		return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "\u2026";
	}
}

package org.tickmark.dossier.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tickmark.dossier.answers.AnswerSheet.Row;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.ledger.ItemId;

/**
 * What an author wrote into an {@link AnswerSheet}.
 *
 * @param by who answered, as the file says; empty where nobody wrote a name
 * @param answers by item, in the order of the file; only those that say something
 */
public record AnsweredSheet(String by, Map<ItemId, String> answers) {
	private static final Pattern ITEM = Pattern.compile("\\b[0-9a-f]{16}\\b");

	public AnsweredSheet {
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
	}

	/**
	 * Reads what came back from an author: the draft with replies to our comments in it, else the file of queries with its table filled in.
	 *
	 * @param name of the file, for the message
	 * @throws IOException with a sentence for people
	 */
	public static AnsweredSheet read(String name, byte[] bytes, DraftReaders readers) throws IOException {
		Optional<AnsweredSheet> replies = Optional.empty();
		try {
			replies = inMargin(readers.read(name, bytes).notes());
		} catch (UnreadableDraftException e) {
			// No draft then; what is wrong with it as a table is told below.
		}
		return replies.isPresent() ? replies.get() : read(name, bytes);
	}

	/**
	 * Reads an answered file, by what it holds and not by its name. Whatever saved it meanwhile: only the item's name in the first cell of
	 * a row and the text of its last one count.
	 *
	 * @param name of the file, for the message
	 * @throws IOException with a sentence for people
	 */
	public static AnsweredSheet read(String name, byte[] bytes) throws IOException {
		List<Row> rows = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? document(name, bytes) : page(bytes);
		String by = "";
		Map<ItemId, String> answers = new LinkedHashMap<>();
		boolean any = false;
		for (Row row : rows) {
			if (row.cells().size() < 2) continue;
			Matcher item = ITEM.matcher(row.cells().getFirst());
			if (item.find()) {
				any = true;
				String answer = row.cells().getLast().strip();
				if (!answer.isEmpty()) answers.put(new ItemId(item.group()), answer);
			} else if (row.cells().getFirst().strip().equals(Messages.text("answerable.answeredBy"))) {
				by = String.join(" ", row.cells().subList(1, row.cells().size())).strip().replaceAll("\\s+", " ");
			}
		}
		if (!any) throw new IOException(Messages.text("read.noTable", name));
		return new AnsweredSheet(by, answers);
	}

	/**
	 * Replies to our own comments in the margin of a draft that came back. Of several to one comment all count, in their order.
	 *
	 * @return empty if nobody replied to any
	 */
	public static Optional<AnsweredSheet> inMargin(List<MarginNote> notes) {
		Map<String, ItemId> asked = new HashMap<>();
		for (MarginNote note : notes) NewComment.itemIn(note.text()).filter(ITEM.asMatchPredicate())
				.ifPresent(item -> asked.put(note.id(), new ItemId(item)));
		String by = "";
		Map<ItemId, String> answers = new LinkedHashMap<>();
		for (MarginNote note : notes) {
			Optional<ItemId> item = note.answers().map(asked::get);
			if (item.isEmpty() || note.text().isBlank()) continue;
			answers.merge(item.get(), note.text().strip(), (one, next) -> one + "\n" + next);
			if (by.isEmpty()) by = note.author();
		}
		return answers.isEmpty() ? Optional.empty() : Optional.of(new AnsweredSheet(by, answers));
	}

	private static List<Row> document(String name, byte[] bytes) throws IOException {
		try {
			return SheetDocument.rows(bytes);
		} catch (IOException e) {
			throw new IOException(Messages.text("read.unreadable", name, e.getMessage()), e);
		}
	}

	private static List<Row> page(byte[] bytes) {
		Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
		// Browsers write what is typed on a new line as a block or a break.
		page.select("br").forEach(line -> line.after("\n"));
		page.select("td div, td p").forEach(block -> block.prependText("\n").appendText("\n"));
		List<Row> rows = new ArrayList<>();
		for (Element row : page.select("tr")) rows.add(new Row(row.select("> td, > th").stream().map(cell -> cell.wholeText()
				.replace('\u00A0', ' ').lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((one, next) -> one + "\n" + next)
				.orElse("")).toList()));
		return rows;
	}
}

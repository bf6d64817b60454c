package org.tickmark.word.internal.docx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.draft.file.Hand;
import org.tickmark.word.internal.text.Edit;

/** Writes edits into the XML of a document as changes that anybody can accept or reject. */
final class Tracked {
	private final WordText text;
	private final Places places;
	private final Hand hand;
	private final Ids ids;
	private final Map<Para, ParaChange> changes = new LinkedHashMap<>();

	Tracked(WordText text, Hand hand, Ids ids) {
		this.text = text;
		this.hand = hand;
		this.ids = ids;
		places = new Places(text);
	}

	/** What is put in somewhere: text, or signs that stand between runs. */
	record Put(Spot spot, Run model, String text, String signs) {
		int lineEnds() {
			return (int) text.chars().filter(c -> c == '\n').count();
		}
	}

	/** What happens to a paragraph. */
	static final class ParaChange {
		final Story story;
		final List<Put> puts = new ArrayList<>();
		final Map<Piece, List<int[]>> gone = new HashMap<>();
		final List<Run> runs = new ArrayList<>();
		boolean endGone;

		ParaChange(Story story) {
			this.story = story;
		}
	}

	private ParaChange change(Story story, Para para) {
		return changes.computeIfAbsent(para, any -> new ParaChange(story));
	}

	void edit(Edit edit) {
		Story story = text.lines.get(text.lineAt(edit.from())).story;
		boolean replaces = edit.from() < edit.to() && text.text.charAt(edit.from()) != '\n';
		if (!edit.with().isEmpty()) {
			Places.Place place = replaces ? places.replacing(edit.from(), edit.to()) : places.at(edit.from(), edit.with());
			put(story, new Put(place.spot(), place.model(), edit.with(), ""));
		}
		if (edit.from() < edit.to()) takeOut(edit.from(), edit.to());
	}

	void put(Story story, Put put) {
		change(story, put.spot().para()).puts.add(put);
	}

	private void takeOut(int from, int to) {
		for (int i = text.lineAt(from); i < text.lines.size() && text.lines.get(i).start < to; i++) {
			Line line = text.lines.get(i);
			for (Item item : line.items) {
				if (!(item instanceof Piece piece) || piece.end() <= from || piece.start >= to || piece.text.isEmpty()) continue;
				ParaChange change = change(line.story, piece.run.para);
				change.gone.computeIfAbsent(piece, any -> new ArrayList<>())
						.add(new int[] {Math.max(from, piece.start) - piece.start, Math.min(to, piece.end()) - piece.start});
				if (!change.runs.contains(piece.run)) change.runs.add(piece.run);
			}
			if (from <= line.end() && line.end() < to && i < text.lines.size() - 1) change(line.story, line.last()).endGone = true;
		}
	}

	/**
	 * Writes all of it into the splices of the stories. LibreOffice takes changes of one person within a minute for one change, even across
	 * the end of a paragraph that stays; rejected, it joins the paragraphs. So every other one of neighbours is dated back a little.
	 */
	void write() {
		List<Para> paras = new ArrayList<>(changes.keySet());
		paras.sort(Comparator.comparing((Para para) -> changes.get(para).story.part).thenComparing(para -> para.number));
		Hand earlier = new Hand(hand.name(), hand.when().minus(Duration.ofMinutes(2)));
		boolean back = false;
		Para last = Para.NONE;
		for (Para para : paras) {
			ParaChange change = changes.get(para);
			boolean neighbours = last != Para.NONE && changes.get(last).story == change.story && last.number + 1 == para.number;
			back = neighbours && !back;
			last = para;
			new ParaWriter(para, change, new Pen(ids, change.story, back ? earlier : hand, para)).write();
		}
	}
}

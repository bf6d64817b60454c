package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks by hand what items marked otherwise, and prints the ids of the new ones. */
abstract class RemarkCommand extends RecordingCommand {

	private RemarkCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	final int run(DraftOnDisk draft) throws IOException {
		Remark remark = remark(draft);
		record(draft, remark);
		for (MarkClaim mark : remark.marks()) out().println(mark.idIn(draft.text()));
		return 0;
	}

	/** What the arguments ask for. */
	abstract Remark remark(DraftOnDisk draft);

	final Item claim(DraftOnDisk draft, String id) {
		Item found = item(draft, id);
		if (found.kind() == ClaimKind.PROBLEM)
			throw wrong("Item " + id + " is a problem, not a claim; mark its words themselves with 'tickmark mark'");
		return found;
	}

	/** As Ctrl+Shift+O and the keys 1 to 6 at the desk. */
	@Command(name = "remark", mixinStandardHelpOptions = true, description = "Marks an item over other words or as another kind. It is "
			+ "open then; note and source stay.",
			footer = {"  tickmark remark draft.txt 820d39b70edaa871 --at 107-121",
					"  tickmark remark draft.txt 820d39b70edaa871 --kind quote"})
	static final class Change extends RemarkCommand {
		@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
		private String item = "";
		@Option(names = "--at", paramLabel = "START-END", description = "UTF-16 offsets in the text, the end exclusive (default: where "
				+ "it stands)")
		private Optional<String> at = Optional.empty();
		@Option(names = "--kind", paramLabel = "KIND", description = "fact, name, figure, place, quote or date (default: what it is)")
		private Optional<String> kind = Optional.empty();

		Change(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			Item found = claim(draft, item);
			Span words = at.map(given -> place(given, draft.text())).orElse(found.span());
			ClaimKind as = kind.isPresent() ? markable(kind.get()) : found.kind();
			if (words.equals(found.span()) && as == found.kind())
				throw wrong("Item " + item + " is so already; say --at for other words or --kind for another kind");
			return new Remark(List.of(found), List.of(new MarkClaim(words, as)));
		}
	}

	/** As Ctrl+Shift+I at the desk. */
	@Command(name = "split", mixinStandardHelpOptions = true, description = "Makes two items of one. They are open then; note and source "
			+ "go to both.",
			footer = "  tickmark split draft.txt 820d39b70edaa871 --at 112")
	static final class Split extends RemarkCommand {
		@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
		private String item = "";
		@Option(names = "--at", paramLabel = "OFFSET", required = true, description = "where the second one begins: a UTF-16 offset in "
				+ "the text, inside the item")
		private int at;

		Split(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			Item found = claim(draft, item);
			Span span = found.span();
			boolean inside = at > span.start() && at < span.end();
			if (!inside || draft.text().substring(span.start(), at).isBlank() || draft.text().substring(at, span.end()).isBlank())
				throw wrong("--at " + at + " leaves no words on one side of item " + item + ", which stands at " + span.start() + "-"
						+ span.end());
			return Remark.split(found, at, draft.text());
		}
	}

	/** As the key J at the desk. */
	@Command(name = "join", mixinStandardHelpOptions = true, description = "Makes one item of several, from the first word of the first "
			+ "to the last of the last. It is open then, with all notes and sources.",
			footer = "  tickmark join draft.txt 820d39b70edaa871 7e4884f7fa0ca6e3")
	static final class Join extends RemarkCommand {
		@Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM", description = "two or more ids as 'items' lists them; it "
				+ "becomes of the first one's kind")
		private List<String> items = List.of();

		Join(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			List<String> different = items.stream().distinct().toList();
			if (different.size() < 2) throw wrong("It takes two different items to join; 'tickmark items' lists them");
			return Remark.join(different.stream().map(id -> claim(draft, id)).toList());
		}
	}
}

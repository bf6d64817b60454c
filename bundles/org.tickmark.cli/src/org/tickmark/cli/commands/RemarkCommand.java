package org.tickmark.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.Remark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks by hand what items marked otherwise, and prints the ids of the new ones. */
public abstract class RemarkCommand extends RecordingCommand {

	private RemarkCommand(Session session) {
		super(session);
	}

	@Override
	final int run(DraftOnDisk draft) throws IOException {
		Remark remark = remark(draft);
		record(draft, remark);
		for (MarkClaim mark : remark.marks()) report().line(mark.idIn(draft.text()).toString());
		return ExitCode.DONE;
	}

	/** What the arguments ask for. */
	abstract Remark remark(DraftOnDisk draft);

	final Item claim(DraftOnDisk draft, String id) {
		Item found = item(draft, id);
		if (found.kind() == ClaimKind.PROBLEM) throw wrong("remark.problem", id);
		return found;
	}

	/** As Ctrl+Shift+O and the keys 1 to 6 at the desk. */
	@Command(name = "remark", mixinStandardHelpOptions = true)
	public static final class Change extends RemarkCommand {
		@Parameters(index = "1", paramLabel = "ITEM")
		private String item = "";
		@Option(names = "--at", paramLabel = "START-END")
		private Optional<String> at = Optional.empty();
		@Option(names = "--kind", paramLabel = "KIND")
		private Optional<String> kind = Optional.empty();

		public Change(Session session) {
			super(session);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			Item found = claim(draft, item);
			Span words = at.map(given -> place(given, draft.text())).orElse(found.span());
			ClaimKind as = kind.isPresent() ? markable(kind.get()) : found.kind();
			if (words.equals(found.span()) && as == found.kind()) throw wrong("remark.already", item);
			return new Remark(List.of(found), List.of(new MarkClaim(words, as)));
		}
	}

	/** As Ctrl+Shift+I at the desk. */
	@Command(name = "split", mixinStandardHelpOptions = true)
	public static final class Split extends RemarkCommand {
		@Parameters(index = "1", paramLabel = "ITEM")
		private String item = "";
		@Option(names = "--at", paramLabel = "OFFSET", required = true)
		private int at;

		public Split(Session session) {
			super(session);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			Item found = claim(draft, item);
			Span span = found.span();
			boolean inside = at > span.start() && at < span.end();
			if (!inside || draft.text().substring(span.start(), at).isBlank() || draft.text().substring(at, span.end()).isBlank())
				throw wrong("split.oneSide", Integer.toString(at), item, span.start() + "-" + span.end());
			return Remark.split(found, at, draft.text());
		}
	}

	/** As the key J at the desk. */
	@Command(name = "join", mixinStandardHelpOptions = true)
	public static final class Join extends RemarkCommand {
		@Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM")
		private List<String> items = List.of();

		public Join(Session session) {
			super(session);
		}

		@Override
		Remark remark(DraftOnDisk draft) {
			List<String> different = items.stream().distinct().toList();
			if (different.size() < 2) throw wrong("join.one");
			return Remark.join(different.stream().map(id -> claim(draft, id)).toList());
		}
	}
}

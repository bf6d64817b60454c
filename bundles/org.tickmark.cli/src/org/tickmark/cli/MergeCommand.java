package org.tickmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.GitUnion;
import org.tickmark.review.LedgerFile;
import org.tickmark.review.OthersLedger;
import org.tickmark.review.ledger.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Joins what others decided on copies of a draft. */
@Command(name = "merge", mixinStandardHelpOptions = true, description = "Adds to a draft's decisions those that others made on copies of "
		+ "it. Where two decided differently without knowing of each other, the item is to be looked at again.",
		footer = {"  tickmark merge draft.txt copy/draft.txt.tickmark", "  tickmark merge draft.txt --git"})
final class MergeCommand extends DraftCommand {
	@Parameters(index = "1..*", paramLabel = "LEDGER", description = "files whose names end in .tickmark, or the copies of the draft "
			+ "that they stand beside; they stay as they are")
	private List<Path> ledgers = List.of();
	@Option(names = "--git", description = "write the line into .gitattributes beside the draft by which git merges decisions itself")
	private boolean git;
	@Option(names = "--other-text", description = "also where a ledger knows no version of the text that the draft's own knows")
	private boolean otherText;

	MergeCommand(ClaimDetection detection) {
		super(detection);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (ledgers.isEmpty() && !git) throw new ParameterException(spec.commandLine(), "Name a ledger to merge, or say --git");
		if (git) out().println(GitUnion.askFor(draft.path()).inWords());
		for (Path ledger : ledgers) merge(draft, OthersLedger.at(ledger));
		DraftOnDisk merged = draft.again();
		long again = merged.items().items().stream().filter(item -> item.status().equals(Status.RECHECK)).count();
		if (!ledgers.isEmpty())
			out().printf("%d of %d settled, %d to be looked at again\n", merged.items().settled(), merged.items().items().size(), again);
		return 0;
	}

	private void merge(DraftOnDisk draft, OthersLedger other) throws IOException {
		Path ledger = other.path();
		if (!otherText && !draft.ledger().mayBeOfTheSameDraftAs(other.ledger())) {
			throw new IOException(ledger + " knows no version of the text that " + draft.path()
					+ " knows; if it belongs to this draft all the same, say --other-text");
		}
		int added = LedgerFile.beside(draft.path()).takeOver(other);
		out().println(ledger + ": " + (added == 1 ? "1 entry" : added + " entries") + " added");
	}
}

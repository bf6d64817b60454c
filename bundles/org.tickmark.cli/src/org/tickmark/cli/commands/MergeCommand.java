package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sharing.GitUnion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins what others decided on copies of a draft. */
@Command(name = "merge", mixinStandardHelpOptions = true)
public final class MergeCommand extends DraftCommand {
	@Parameters(index = "1..*", paramLabel = "LEDGER")
	private List<Path> ledgers = List.of();
	@Option(names = "--git")
	private boolean git;
	@Option(names = "--other-text")
	private boolean otherText;

	public MergeCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (ledgers.isEmpty() && !git) throw wrong("merge.nothing");
		if (git) report().line(GitUnion.askFor(draft.path()).inWords());
		for (Path ledger : ledgers) merge(draft, session().ledgers().others(ledger));
		DraftOnDisk merged = draft.again();
		long again = merged.items().items().stream().filter(item -> item.status().equals(Status.RECHECK)).count();
		if (!ledgers.isEmpty()) report().line(text("merge.settled", merged.items().settled(), merged.items().items().size(), again));
		return ExitCode.DONE;
	}

	private void merge(DraftOnDisk draft, OthersLedger other) throws IOException {
		Path ledger = other.path();
		if (!otherText && !draft.ledger().mayBeOfTheSameDraftAs(other.ledger()))
			throw new IOException(text("merge.otherText", ledger, draft.path()));
		report().line(text("merge.added", ledger, draft.takeOver(other)));
	}
}

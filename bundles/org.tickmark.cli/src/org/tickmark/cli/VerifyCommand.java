package org.tickmark.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.LedgerEvent;
import picocli.CommandLine.Command;

/** Proves that nobody changed a decision behind the desk's back. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks the record of decisions: every line against its own "
		+ "hash and those it follows. Names the first that does not fit.",
		footer = "  tickmark verify draft.txt")
final class VerifyCommand extends DraftCommand {
	VerifyCommand(ClaimDetection detection) {
		super(detection);
	}

	@Override
	int run(DraftOnDisk draft) {
		List<String> warnings = new ArrayList<>(draft.warnings());
		draft.ledger().firstWithoutPredecessor().map(VerifyCommand::missing).ifPresent(warnings::add);
		warnings.forEach(err()::println);
		if (warnings.isEmpty()) out().println("The record is whole.");
		SignOffState state = draft.signOffState();
		if (!(state instanceof SignOffState.Unsigned)) out().println(state.inWords(statuses(), ZoneId.systemDefault()));
		return warnings.isEmpty() ? 0 : TickmarkCommand.SOME_INPUT_FAILED;
	}

	private static String missing(LedgerEvent event) {
		return "What " + event.by() + " recorded at " + event.at() + " (" + event.hash().substring(0, 8)
				+ "…) follows an entry that is not here: a line was taken away";
	}
}

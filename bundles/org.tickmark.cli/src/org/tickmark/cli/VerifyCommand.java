package org.tickmark.cli;

import java.util.List;

import org.tickmark.claims.ClaimDetection;

import picocli.CommandLine.Command;

/** Proves that nobody changed a decision behind the desk's back. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks the record of decisions: every line against its own hash and those it follows. Names the first that does not fit.")
final class VerifyCommand extends DraftCommand {
	VerifyCommand(ClaimDetection detection) {
		super(detection);
	}

	@Override
	int run(DraftOnDisk draft) {
		List<String> warnings = draft.warnings();
		warnings.forEach(err()::println);
		if (warnings.isEmpty()) out().println("The record is whole.");
		return warnings.isEmpty() ? 0 : TickmarkCommand.SOME_INPUT_FAILED;
	}
}

package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.LedgerEvent;

import picocli.CommandLine.Command;

/** Proves that nobody changed a decision behind the desk's back. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand extends DraftCommand {
	public VerifyCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) {
		List<String> warnings = new ArrayList<>(draft.warnings());
		draft.ledger().firstWithoutPredecessor().map(VerifyCommand::missing).ifPresent(warnings::add);
		warnings.forEach(complaints()::line);
		if (warnings.isEmpty()) report().line(text("verify.intact"));
		SignOffState state = draft.reviewed().signOffState();
		if (!(state instanceof SignOffState.Unsigned)) report().line(state.inWords(statuses(), session().clock().getZone()));
		return warnings.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}

	private static String missing(LedgerEvent event) {
		return text("verify.missing", event.by(), event.at(), event.hash().substring(0, 8));
	}
}

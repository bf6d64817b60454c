package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.Fault;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.LedgerEvent;

import picocli.CommandLine.Command;

/** Proves that nobody changed a decision, or what decisions rest on, behind the desk's back. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand extends DraftCommand {
	public VerifyCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		List<String> warnings = new ArrayList<>(draft.warnings());
		draft.ledger().firstWithoutPredecessor().map(VerifyCommand::missing).ifPresent(warnings::add);
		Dossier dossier = Dossier.of(draft.path());
		List<String> faults = dossier.verify().stream().map(Fault::sentence).toList();
		warnings.forEach(complaints()::line);
		faults.forEach(complaints()::line);
		if (warnings.isEmpty()) report().line(text("verify.intact"));
		if (dossier.exists() && faults.isEmpty()) report().line(text("dossier.intact", dossier.sources().size()));
		SignOffState state = draft.reviewed().signOffState();
		if (!(state instanceof SignOffState.Unsigned)) report().line(state.inWords(statuses(), session().clock().getZone()));
		return warnings.isEmpty() && faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}

	private static String missing(LedgerEvent event) {
		return text("verify.missing", event.by(), event.at(), event.hash().substring(0, 8));
	}
}

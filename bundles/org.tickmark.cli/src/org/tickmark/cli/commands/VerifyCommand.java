package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.TemporaryFolder;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.Fault;
import org.tickmark.export.pack.PackCheck;
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
	int run(Path named) throws IOException {
		if (!PackCheck.isPack(named)) return super.run(named);
		try (var unpacked = new TemporaryFolder()) {
			PackCheck.Result result = PackCheck.of(named, unpacked.path());
			result.faults().forEach(complaints()::line);
			result.remarks().forEach(report()::line);
			if (result.faults().isEmpty()) report().line(text("verify.pack", result.manifest().files().size()));
			if (result.draft().isEmpty()) return ExitCode.INPUT_FAILED;
			int code = result.manifest().recordLeftOut() ? ExitCode.DONE : verified(opened(result.draft().get()), List.of());
			return result.faults().isEmpty() ? code : ExitCode.INPUT_FAILED;
		}
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		Dossier dossier = Dossier.of(draft.path());
		List<String> faults = dossier.verify().stream().map(Fault::sentence).toList();
		int code = verified(draft, faults);
		if (dossier.exists() && faults.isEmpty()) report().line(text("dossier.intact", dossier.sources().size()));
		return code;
	}

	/** @param faults of the dossier */
	private int verified(DraftOnDisk draft, List<String> faults) {
		List<String> warnings = new ArrayList<>(draft.recordWarnings());
		draft.ledger().firstWithoutPredecessor().map(VerifyCommand::missing).ifPresent(warnings::add);
		warnings.forEach(complaints()::line);
		faults.forEach(complaints()::line);
		boolean none = draft.ledger().events().isEmpty();
		if (warnings.isEmpty()) report().line(none ? text("verify.none", draft.path().getFileName()) : text("verify.intact"));
		SignOffState state = draft.reviewed().signOffState();
		if (!(state instanceof SignOffState.Unsigned)) report().line(state.inWords(statuses(), session().clock().getZone()));
		return warnings.isEmpty() && faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}

	private static String missing(LedgerEvent event) {
		return text("verify.missing", event.by(), event.at(), event.hash().substring(0, 8));
	}
}

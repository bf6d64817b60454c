package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.List;

import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.Fault;

import picocli.CommandLine.Command;

/** Compares each copy of a dossier with what came. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifySources extends SourcesCommand {
	VerifySources(Session session) {
		super(session);
	}

	@Override
	int run(Dossier dossier) throws IOException {
		List<Fault> faults = dossier.verify();
		faults.forEach(fault -> complaints().line(fault.sentence()));
		if (faults.isEmpty()) report().line(text("dossier.intact", dossier.sources().size()));
		return faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}
}

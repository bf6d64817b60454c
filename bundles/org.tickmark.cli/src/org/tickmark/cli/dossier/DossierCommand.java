package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import org.tickmark.cli.terminal.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on the sources of a draft, together. */
@Command(name = "dossier", mixinStandardHelpOptions = true)
public final class DossierCommand implements Runnable {
	@Spec
	private CommandSpec spec;

	private DossierCommand() { }

	/** With a command for each verb. */
	public static CommandLine line(Session session) {
		return new CommandLine(new DossierCommand())
				.addSubcommand(new AddSources(session))
				.addSubcommand(new ListSources(session))
				.addSubcommand(new VerifySources(session))
				.addSubcommand(new PurgeSource(session));
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), text("dossier.nameAVerb"));
	}
}

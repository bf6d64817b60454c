package org.tickmark.cli;

import org.tickmark.cli.check.CheckCommand;
import org.tickmark.cli.commands.AnnotationsCommand;
import org.tickmark.cli.commands.AnswersCommand;
import org.tickmark.cli.commands.AuthorCommand;
import org.tickmark.cli.commands.BeforeCommand;
import org.tickmark.cli.commands.ChecklistCommand;
import org.tickmark.cli.commands.ConfirmCommand;
import org.tickmark.cli.commands.CoverageCommand;
import org.tickmark.cli.commands.DecideCommand;
import org.tickmark.cli.commands.DismissCommand;
import org.tickmark.cli.commands.DropCommand;
import org.tickmark.cli.commands.DutyCommand;
import org.tickmark.cli.commands.EvidenceCommand;
import org.tickmark.cli.commands.ExportCommand;
import org.tickmark.cli.commands.FetchCommand;
import org.tickmark.cli.commands.HistoryCommand;
import org.tickmark.cli.commands.HoldOverCommand;
import org.tickmark.cli.commands.ItemsCommand;
import org.tickmark.cli.commands.LinksCommand;
import org.tickmark.cli.commands.MarkCommand;
import org.tickmark.cli.commands.MergeCommand;
import org.tickmark.cli.commands.PlaceCommand;
import org.tickmark.cli.commands.ProofCommand;
import org.tickmark.cli.commands.QueriesCommand;
import org.tickmark.cli.commands.RemarkCommand;
import org.tickmark.cli.commands.ScanCommand;
import org.tickmark.cli.commands.SignOffCommand;
import org.tickmark.cli.commands.SweepCommand;
import org.tickmark.cli.commands.VerifyCommand;
import org.tickmark.cli.commands.WordingCommand;
import org.tickmark.cli.dossier.DossierCommand;
import org.tickmark.cli.printed.IndexCommand;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Messages;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.WrongUsage;
import org.tickmark.draft.Tickmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. What its commands are for and take is worded in commands.properties. */
@Command(name = "tickmark", mixinStandardHelpOptions = true, version = "Tickmark " + Tickmark.VERSION)
final class TickmarkCommand implements Runnable {
	@Spec
	private CommandSpec spec;

	static CommandLine line(Session session) {
		return WrongUsage.explainedBy(new CommandLine(new TickmarkCommand())
				.addSubcommand(new ScanCommand(session))
				.addSubcommand(new ItemsCommand(session))
				.addSubcommand(new DecideCommand(session))
				.addSubcommand(new ConfirmCommand(session))
				.addSubcommand(new EvidenceCommand(session))
				.addSubcommand(DossierCommand.line(session))
				.addSubcommand(new DutyCommand.Assign(session))
				.addSubcommand(new DutyCommand.Rank(session))
				.addSubcommand(new MarkCommand(session))
				.addSubcommand(new RemarkCommand.Change(session))
				.addSubcommand(new RemarkCommand.Split(session))
				.addSubcommand(new RemarkCommand.Join(session))
				.addSubcommand(new DismissCommand(session))
				.addSubcommand(new DismissCommand.Reinstate(session))
				.addSubcommand(new HoldOverCommand(session))
				.addSubcommand(new PlaceCommand(session))
				.addSubcommand(new CheckCommand(session))
				.addSubcommand(new DropCommand(session))
				.addSubcommand(new WordingCommand.Propose(session))
				.addSubcommand(new WordingCommand.Accept(session))
				.addSubcommand(new WordingCommand.Refuse(session))
				.addSubcommand(new HistoryCommand(session))
				.addSubcommand(new MergeCommand(session))
				.addSubcommand(new CoverageCommand(session))
				.addSubcommand(new AuthorCommand(session))
				.addSubcommand(new ProofCommand(session))
				.addSubcommand(new QueriesCommand(session))
				.addSubcommand(new AnswersCommand(session))
				.addSubcommand(new FetchCommand(session))
				.addSubcommand(new LinksCommand(session))
				.addSubcommand(new ChecklistCommand(session))
				.addSubcommand(new SignOffCommand(session))
				.addSubcommand(new SweepCommand(session))
				.addSubcommand(new BeforeCommand(session))
				.addSubcommand(new IndexCommand(session))
				.addSubcommand(new ExportCommand(session))
				.addSubcommand(new AnnotationsCommand(session))
				.addSubcommand(new VerifyCommand(session))
				.addSubcommand(new CommandLine.HelpCommand()))
				// a draft may be called @draft.txt, and must not give orders
				.setExpandAtFiles(false)
				.setResourceBundle(Messages.commands())
				.setOut(session.out())
				.setErr(session.err())
				.setExitCodeExceptionMapper(TickmarkCommand::exitCode);
	}

	private static int exitCode(Throwable failure) {
		return failure instanceof ParameterException ? ExitCode.WRONG_USAGE : ExitCode.BROKEN_INSTALLATION;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.text("usage.nameACommand"));
	}
}

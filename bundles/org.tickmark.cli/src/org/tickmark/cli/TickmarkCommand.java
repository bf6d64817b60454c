package org.tickmark.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;

import org.tickmark.claims.detection.ClaimDetection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(name = "tickmark", mixinStandardHelpOptions = true, version = "Tickmark 1.0.0",
		description = "Finds what has to be checked in drafts, and records what was decided: the desk's findings and keys for scripts.",
		footer = {"", "Nothing leaves this machine.",
				"Exit code: 0 done, 1 not signed off since something is left to do (signoff), 2 some input could not be read or recorded, 64 wrong usage, 70 the installation is broken."})
final class TickmarkCommand implements Runnable {
	static final int SOME_INPUT_FAILED = 2;
	/** EX_USAGE of sysexits.h. */
	static final int WRONG_USAGE = 64;
	/** EX_SOFTWARE of sysexits.h. */
	static final int BROKEN_INSTALLATION = 70;

	@Spec
	private CommandSpec spec;

	static CommandLine line(ClaimDetection detection, InputStream in, PrintWriter out, PrintWriter err) {
		return WrongUsage.explainedBy(new CommandLine(new TickmarkCommand())
				.addSubcommand(new ScanCommand(detection, in, out, err))
				.addSubcommand(new ItemsCommand(detection))
				.addSubcommand(new DecideCommand(detection, Clock.systemUTC()))
				.addSubcommand(new DutyCommand.Assign(detection, Clock.systemUTC()))
				.addSubcommand(new DutyCommand.Rank(detection, Clock.systemUTC()))
				.addSubcommand(new MarkCommand(detection, Clock.systemUTC()))
				.addSubcommand(new RemarkCommand.Change(detection, Clock.systemUTC()))
				.addSubcommand(new RemarkCommand.Split(detection, Clock.systemUTC()))
				.addSubcommand(new RemarkCommand.Join(detection, Clock.systemUTC()))
				.addSubcommand(new DismissCommand(detection, Clock.systemUTC()))
				.addSubcommand(new DismissCommand.Reinstate(detection, Clock.systemUTC()))
				.addSubcommand(new HoldOverCommand(detection, Clock.systemUTC()))
				.addSubcommand(new PlaceCommand(detection, Clock.systemUTC()))
				.addSubcommand(new DropCommand(detection, Clock.systemUTC()))
				.addSubcommand(new WordingCommand.Propose(detection, Clock.systemUTC()))
				.addSubcommand(new WordingCommand.Accept(detection, Clock.systemUTC()))
				.addSubcommand(new WordingCommand.Refuse(detection, Clock.systemUTC()))
				.addSubcommand(new HistoryCommand(detection))
				.addSubcommand(new MergeCommand(detection))
				.addSubcommand(new CoverageCommand(detection, Clock.systemUTC()))
				.addSubcommand(new AuthorCommand(detection, Clock.systemUTC()))
				.addSubcommand(new SignOffCommand(detection, Clock.systemUTC()))
				.addSubcommand(new VerifyCommand(detection))
				.addSubcommand(new CommandLine.HelpCommand()))
				// a draft may be called @draft.txt, and must not give orders
				.setExpandAtFiles(false)
				.setOut(out)
				.setErr(err)
				.setExitCodeExceptionMapper(failure -> failure instanceof ParameterException ? WRONG_USAGE : BROKEN_INSTALLATION);
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Say what to do, for example: tickmark scan draft.txt");
	}
}

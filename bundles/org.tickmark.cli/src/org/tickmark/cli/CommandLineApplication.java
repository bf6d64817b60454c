package org.tickmark.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.start.Start;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Messages;
import org.tickmark.cli.terminal.OutputTerminal;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.ledger.LedgerStores;

/** The command line as an application of the platform: starts without a display and ends with an exit code. */
public final class CommandLineApplication implements IApplication {
	/** It tells of fonts that a page lacks, between the lines of results. Held, since a logger that nobody holds is forgotten. */
	private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");

	private final PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
	private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = Start.arguments().orElseGet(() -> (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		PDF.setLevel(Level.SEVERE);
		int[] code = {ExitCode.BROKEN_INSTALLATION};
		boolean[] there = {false};
		ServiceCaller.callOnce(getClass(), DraftReaders.class,
				readers -> ServiceCaller.callOnce(getClass(), LedgerStores.class,
						ledgers -> ServiceCaller.callOnce(getClass(), Exporters.class,
								exporters -> there[0] = ServiceCaller.callOnce(getClass(), ClaimDetection.class,
										detection -> code[0] = run(readers, detection, ledgers, exporters, arguments)))));
		if (!there[0]) new PlainLines(err).line(Messages.text("application.broken"));
		return code[0];
	}

	private int run(DraftReaders readers, ClaimDetection detection, LedgerStores ledgers, Exporters exporters, String[] arguments) {
		Optional<OutputStream> bytes = OutputTerminal.isThere() ? Optional.empty() : Optional.of(System.out);
		Optional<PrintWriter> screen = OutputTerminal.showsErrors() ? Optional.of(err) : Optional.empty();
		var session = new Session(readers, detection, ledgers, exporters, Clock.systemDefaultZone(), System.in, out, err,
				System.getProperty("user.name", ""), bytes, screen);
		int code = TickmarkCommand.line(session).execute(arguments);
		out.flush();
		return code;
	}

	@Override
	public void stop() { }
}

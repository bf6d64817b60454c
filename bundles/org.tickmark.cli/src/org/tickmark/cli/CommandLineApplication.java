package org.tickmark.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.start.Start;

/** The command line as an application of the platform: starts without a display and ends with an exit code. */
public final class CommandLineApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = Start.arguments().orElseGet(() -> (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		int[] code = {TickmarkCommand.BROKEN_INSTALLATION};
		ServiceCaller.callOnce(getClass(), ClaimDetection.class, detection -> code[0] = run(detection, arguments));
		return code[0];
	}

	private static int run(ClaimDetection detection, String[] arguments) {
		var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
		var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		int code = TickmarkCommand.line(detection, System.in, out, err).execute(arguments);
		out.flush();
		return code;
	}

	@Override
	public void stop() { }
}

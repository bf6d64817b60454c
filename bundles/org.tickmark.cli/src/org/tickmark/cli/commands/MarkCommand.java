package org.tickmark.cli.commands;

import java.io.IOException;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.verbs.MarkClaim;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Marks a claim that no rule found, as Ctrl+Shift+M at the desk does. */
@Command(name = "mark", mixinStandardHelpOptions = true)
public final class MarkCommand extends RecordingCommand {
	@Option(names = "--at", paramLabel = "START-END", required = true)
	private String at = "";
	@Option(names = "--kind", paramLabel = "KIND", required = true)
	private String kind = "";

	public MarkCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		var claim = new MarkClaim(place(at, draft.text()), markable(kind));
		record(draft, claim);
		report().line(claim.idIn(draft.text()).toString());
		return ExitCode.DONE;
	}
}

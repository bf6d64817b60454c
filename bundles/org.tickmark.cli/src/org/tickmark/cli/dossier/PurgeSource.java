package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes the copy of a source for good, and keeps its hash. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeSource extends SourcesCommand {
	private static final int SHORTEST = 6;

	@Parameters(index = "1", paramLabel = "SOURCE")
	private String wanted = "";
	@Option(names = "--by", paramLabel = "NAME")
	private Optional<String> by = Optional.empty();

	PurgeSource(Session session) {
		super(session);
	}

	@Override
	int run(Dossier dossier) throws IOException {
		String who = named(by.orElse(session().user()));
		List<Source> found = dossier.sources().stream().filter(this::isWanted).toList();
		if (found.isEmpty()) throw wrong("dossier.unknown", wanted);
		if (found.size() > 1) throw wrong("dossier.several", wanted);
		Source source = found.getFirst();
		dossier.purge(source, who, session().clock().instant());
		report().line(text("dossier.purged", source.title(), source.hash()));
		return ExitCode.DONE;
	}

	private boolean isWanted(Source source) {
		return source.title().equals(wanted) || wanted.length() >= SHORTEST && source.hash().startsWith(wanted);
	}
}

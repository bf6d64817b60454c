package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.LocalHostOptions;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.PageChange;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.store.Dossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fetches pages into a draft's dossier; to call it is to ask for the network. */
@Command(name = "fetch", mixinStandardHelpOptions = true)
public final class FetchCommand extends RecordingCommand {
	private static final int AROUND_A_CHANGE = 40;
	private static final int HASH_SHOWN = 12;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "ADDRESS")
	private List<String> addresses = List.of();
	@Mixin
	private LocalHostOptions hosts = new LocalHostOptions();

	public FetchCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		PageFetch fetch = hosts.fetch(session().clock(), this::wrongSentence);
		Dossier dossier = Dossier.of(draft.path());
		boolean failed = false;
		for (String address : addresses) {
			try {
				failed |= !keep(fetch.fetch(address, FetchProgress.NONE), dossier);
			} catch (FetchRefusedException e) {
				complaints().line(e.inWords());
				failed = true;
			}
		}
		return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
	}

	/** @return whether all of it came */
	private boolean keep(FetchedPage page, Dossier dossier) throws IOException {
		page.remarks().forEach(complaints()::line);
		if (page.bytes().length == 0) return false;
		Optional<Source> earlier = earlier(page, dossier);
		Source kept = dossier.add(page.bytes(), page.arrival(by()));
		String hash = kept.hash().substring(0, HASH_SHOWN);
		report().line(page.isComplete() ? text("fetch.kept", hash, page.address(), kept.title())
				: text("fetch.partlyKept", hash, page.address(), kept.title()));
		if (earlier.isPresent()) compare(earlier.get(), kept, dossier);
		return page.isComplete();
	}

	/** The last one of the same address whose copy is still there. */
	private static Optional<Source> earlier(FetchedPage page, Dossier dossier) throws IOException {
		String first = page.hops().getFirst().address();
		return dossier.sources().stream().filter(source -> !source.purged() && dossier.copy(source).isPresent())
				.filter(source -> source.fetched().filter(known -> known.addresses().getFirst().equals(first)).isPresent())
				.reduce((older, newer) -> newer);
	}

	private void compare(Source earlier, Source kept, Dossier dossier) throws IOException {
		PageChange change = PageChange.between(dossier.read(earlier).text().text(), dossier.read(kept).text().text());
		String day = earlier.at().atZone(session().clock().getZone()).toLocalDate().toString();
		report().line(change.isAny() ? text("fetch.changed", day) : text("fetch.unchanged", day));
		change.inWords(AROUND_A_CHANGE).forEach(line -> report().line("  " + line));
	}
}

package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.report.Format;
import org.tickmark.cli.report.SweepLines;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.SearchedSource;
import org.tickmark.dossier.sweep.SourcesRead;
import org.tickmark.dossier.sweep.Sweep;
import org.tickmark.dossier.sweep.Translation;
import org.tickmark.dossier.sweep.TranslationFault;
import org.tickmark.dossier.sweep.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks every item of a draft up in its sources. */
@Command(name = "sweep", mixinStandardHelpOptions = true)
public final class SweepCommand extends DraftCommand {
	private static final int WORDS_WIDTH = 44;
	private static final int PASSAGE_WIDTH = 90;

	@Option(names = "--dossier", paramLabel = "FOLDER")
	private Optional<Path> dossier = Optional.empty();
	@Option(names = "--source", paramLabel = "FILE")
	private List<Path> files = List.of();
	@Option(names = "--original", paramLabel = "FILE")
	private Optional<Path> original = Optional.empty();
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;
	@Option(names = "--strict")
	private boolean strict;
	private boolean failed;

	public SweepCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		draft.warnings().forEach(complaints()::line);
		List<SearchedSource> sources = sources(draft.path());
		List<TranslationFault> faults = original(draft, sources);
		if (sources.isEmpty() && original.isEmpty() && !failed) throw wrong("sweep.noSources", draft.path());
		Sweep sweep = Sweep.of(sources, session().detection(), statements(draft.path()), Progress.NONE);
		List<LookUp> all = sweep.lookUp(draft.reviewed(), Progress.NONE);
		if (format == Format.jsonl) {
			var lines = new SweepLines(session().out());
			all.forEach(lines::write);
			faults.forEach(fault -> lines.write(fault, draft.text()));
		} else {
			print(all, sources, draft);
			faults.forEach(fault -> print(fault, draft));
		}
		if (failed) return ExitCode.INPUT_FAILED;
		boolean differs = !faults.isEmpty() || count(all, Verdict.DIFFERS) > 0 || strict && count(all, Verdict.NOWHERE) > 0;
		return differs ? ExitCode.DIFFERS : ExitCode.DONE;
	}

	/** A folder that is no dossier is not written into. */
	private KeptStatements statements(Path draft) {
		if (dossier.isEmpty()) return KeptStatements.in(Dossier.of(draft));
		return Dossier.isDossier(dossier.get()) ? KeptStatements.in(Dossier.at(dossier.get())) : KeptStatements.NONE;
	}

	/** The dossier beside the draft, unless another one or single files are named. */
	private List<SearchedSource> sources(Path draft) throws IOException {
		List<SearchedSource> sources = new ArrayList<>();
		if (dossier.isPresent() && !Files.isDirectory(dossier.get())) throw new IOException(text("sweep.noDossier", dossier.get()));
		if (dossier.isPresent() || files.isEmpty()) {
			SourcesRead read = dossier.isPresent() && !Dossier.isDossier(dossier.get()) ? SourcesRead.in(dossier.get())
					: SourcesRead.of(dossier.map(Dossier::at).orElseGet(() -> Dossier.of(draft)));
			read.failures().forEach(this::complain);
			sources.addAll(read.sources());
		}
		for (Path file : files) {
			try {
				sources.add(SourcesRead.of(file));
			} catch (IOException e) {
				complain(text("sweep.unreadable", file, e.getMessage()));
			}
		}
		return sources;
	}

	/** The original is a source as well: names and figures in it may bear the draft out. */
	private List<TranslationFault> original(DraftOnDisk draft, List<SearchedSource> sources) {
		if (original.isEmpty()) return List.of();
		try {
			SearchedSource read = SourcesRead.of(original.get());
			if (sources.stream().noneMatch(source -> source.text().equals(read.text()))) sources.add(read);
			return Translation.faults(draft.reviewed(), read);
		} catch (IOException e) {
			complain(text("sweep.unreadable", original.get(), e.getMessage()));
			return List.of();
		}
	}

	private void print(TranslationFault fault, DraftOnDisk draft) {
		String here = fault.draft().map(span -> draft.placeOf(span) + "  " + cut(span.in(draft.text()), WORDS_WIDTH)).orElse("");
		String there = fault.original().map(passage -> cut(passage.text(), WORDS_WIDTH) + " (" + passage.locator().shown() + ")")
				.orElse("");
		report().line(original(fault, here, there));
	}

	private static String original(TranslationFault fault, String here, String there) {
		String kind = fault.kind().word();
		return switch (fault.sort()) {
			case ADDED -> text("sweep.original.added", kind, here);
			case LOST -> text("sweep.original.lost", kind, there);
			case CHANGED -> text("sweep.original.changed", kind, here, there);
		};
	}

	private void complain(String sentence) {
		failed = true;
		complaints().line(sentence);
	}

	private void print(List<LookUp> all, List<SearchedSource> sources, DraftOnDisk draft) {
		for (LookUp each : all) {
			report().row("%s  %8s  %-7s  %-" + WORDS_WIDTH + "s  %-7s", each.item().id(), draft.placeOf(each.item().span()),
					each.item().kind().word(), cut(each.item().text(), WORDS_WIDTH), each.verdict().word());
			each.passages().stream().findFirst().ifPresent(best -> report().line("          " + where(best, sources) + ": "
					+ cut(best.text(), PASSAGE_WIDTH)));
			for (Difference difference : each.differences()) report().line("          " + text("sweep.difference",
					difference.kind().word(), difference.draft(), difference.source()));
		}
		report().line(text("sweep.summary", count(all, Verdict.FOUND), count(all, Verdict.DIFFERS), count(all, Verdict.NOWHERE)));
	}

	private static String where(Passage passage, List<SearchedSource> sources) {
		String title = sources.stream().filter(source -> source.key().equals(passage.source())).findFirst().map(SearchedSource::title)
				.orElse(passage.source());
		return title + ", " + passage.locator().shown();
	}

	private static long count(List<LookUp> all, Verdict verdict) {
		return all.stream().filter(each -> each.verdict() == verdict).count();
	}
}

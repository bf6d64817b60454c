package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.EncodingOption;
import org.tickmark.cli.input.HouseOptions;
import org.tickmark.cli.input.Inputs;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Interruption;
import org.tickmark.cli.terminal.Session;
import org.tickmark.cli.terminal.TextBytes;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.formats.TargetNames;
import org.tickmark.review.House;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes drafts with their items in another format, as File > Export does. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
	private static final String QUERIES = "queries";

	private final Session session;
	@Spec
	private CommandSpec spec;
	@Option(names = "--format", paramLabel = "FORMAT")
	private String format = "";
	@Option(names = "--list")
	private boolean list;
	@Option(names = "--output", paramLabel = "FILE|FOLDER")
	private Optional<Path> output = Optional.empty();
	@Option(names = "--only", paramLabel = "queries")
	private Optional<String> only = Optional.empty();
	@Option(names = "--quotations")
	private boolean quotations;
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(paramLabel = "DRAFT", arity = "0..*")
	private List<Path> drafts = List.of();
	private boolean failed;

	public ExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (list) return listed();
		if (format.isEmpty()) throw wrong("export.nameAFormat", formats());
		if (drafts.isEmpty()) throw wrong("export.nameADraft");
		Exporter exporter = session.exporters().of(format).orElseThrow(() -> wrong("export.unknownFormat", format, formats()));
		Set<ExportOption> options = options(exporter.format());
		House settings = house.house(session.detection());
		Optional<TargetNames> names = folder().map(folder -> new TargetNames(folder, drafts));
		if (output.isEmpty() && exporter.format().binary() && session.bytes().isEmpty()) throw wrong("export.binary", format);
		try (var interruption = new Interruption()) {
			var progress = new ExportProgress() {
				@Override
				public boolean isCancelled() {
					return interruption.isAsked();
				}
			};
			for (Path draft : drafts) export(draft, exporter, settings, options, names, progress);
		} catch (CancellationException e) {
			return ExitCode.INTERRUPTED;
		}
		session.out().flush();
		return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
	}

	private int listed() {
		for (Exporter each : session.exporters().all()) {
			ExportFormat format = each.format();
			session.report().row("%-12s  .%-12s  %s, %s", format.word(), format.ending(), format.title(), format.purpose());
		}
		session.out().flush();
		return ExitCode.DONE;
	}

	private String formats() {
		return session.exporters().all().stream().map(each -> each.format().word()).sorted().collect(Collectors.joining(", "));
	}

	private Set<ExportOption> options(ExportFormat asked) {
		Set<ExportOption> options = EnumSet.noneOf(ExportOption.class);
		if (only.filter(word -> !word.equals(QUERIES)).isPresent()) throw wrong("export.unknownOnly", only.get());
		if (only.isPresent()) options.add(ExportOption.ONLY_QUERIES);
		if (quotations) options.add(ExportOption.WITH_QUOTATIONS);
		if (only.isPresent() && !asked.options().contains(ExportOption.ONLY_QUERIES)) throw wrong("export.notHeeded", "--only", format);
		if (quotations && !asked.options().contains(ExportOption.WITH_QUOTATIONS)) throw wrong("export.notHeeded", "--quotations", format);
		return options;
	}

	/** Where several files go; empty where one does, or all goes to standard output. */
	private Optional<Path> folder() {
		if (output.isEmpty()) {
			if (drafts.size() > 1) throw wrong("export.oneToOutput");
			return Optional.empty();
		}
		Path target = output.get();
		if (Files.isDirectory(target)) return output;
		if (drafts.size() > 1) return Optional.of(created(target));
		if (drafts.stream().anyMatch(draft -> Inputs.isSameFile(draft, target))) throw wrong("scan.outputIsDraft", target);
		if (isRecord(target)) throw wrong("export.outputIsRecord", target);
		return Optional.empty();
	}

	private Path created(Path folder) {
		try {
			return Files.createDirectories(folder);
		} catch (IOException e) {
			throw wrong("scan.outputFailed", folder, e.getMessage());
		}
	}

	/** What cannot be made again must not be written over by a slip. */
	private static boolean isRecord(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(".tickmark") || name.endsWith(".tickmark-names");
	}

	private void export(Path path, Exporter exporter, House settings, Set<ExportOption> options, Optional<TargetNames> names,
			ExportProgress progress) {
		try {
			DraftOnDisk draft = DraftOnDisk.open(path, encoding, settings, session);
			draft.warnings().forEach(session.complaints()::line);
			var exported = draft.exported(new ExportOccasion(session.user(), session.clock().instant(), session.clock().getZone(),
					options));
			if (output.isEmpty()) {
				OutputStream out = exporter.format().binary() ? session.bytes().orElseThrow() : new TextBytes(session.out());
				Exporters.write(exporter, exported, out, progress);
				return;
			}
			Path target = names.map(each -> each.next(exported.name(), exporter.format().ending())).orElse(output.get());
			Exporters.write(exporter, exported, target, progress);
			session.report().line(text("export.written", exporter.written(exported), target));
		} catch (IOException e) {
			failed = true;
			session.complaints().line(text("input.about", path, String.valueOf(e.getMessage()).replace("\n", "; ")));
		}
	}

	private ParameterException wrong(String key, Object... values) {
		return new ParameterException(spec.commandLine(), text(key, values));
	}
}

package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Added;
import org.tickmark.dossier.store.Arrival;
import org.tickmark.dossier.store.Dossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps files, and all files of folders, with a draft. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddSources extends SourcesCommand {
	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
	private List<Path> files = List.of();
	@Option(names = "--by", paramLabel = "NAME")
	private Optional<String> by = Optional.empty();
	@Option(names = "--code-name", paramLabel = "NAME")
	private Optional<String> codeName = Optional.empty();
	@Option(names = "--real-name", paramLabel = "NAME", defaultValue = "")
	private String realName = "";
	@Option(names = "--attachments")
	private boolean attachments;
	private boolean failed;

	AddSources(Session session) {
		super(session);
	}

	@Override
	int run(Dossier dossier) throws IOException {
		String who = named(by.orElse(session().user()));
		if (codeName.isPresent() && (files.size() > 1 || Files.isDirectory(files.getFirst()))) throw wrong("dossier.oneCodeName");
		if (codeName.filter(String::isBlank).isPresent()) throw wrong("dossier.blankCodeName");
		for (Path file : files) {
			if (Files.isDirectory(file)) {
				for (Added added : dossier.addFolder(file, who, session().clock().instant())) tell(dossier, added);
			} else {
				addFile(dossier, file, who);
			}
		}
		return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
	}

	private void addFile(Dossier dossier, Path file, String who) {
		var arrival = Arrival.of(String.valueOf(file.getFileName()), file.toAbsolutePath().toString(), who, session().clock().instant());
		try {
			Optional<Arrival.Cover> cover = codeName.map(code -> new Arrival.Cover(code, realName));
			Source source = dossier.add(file, cover.map(arrival::under).orElse(arrival));
			tell(dossier, new Added(file, Optional.of(source), ""));
		} catch (IOException e) {
			tell(dossier, new Added(file, Optional.empty(), String.valueOf(e.getMessage())));
		}
	}

	private void tell(Dossier dossier, Added added) {
		if (added.source().isEmpty()) {
			failed = true;
			complaints().line(added.problem().replace("\n", "; "));
			return;
		}
		Source source = added.source().get();
		try {
			report().line(text("dossier.added", ListSources.shortened(source), source.title(), ListSources.words(source.form())));
			dossier.read(source).remarks().forEach(remark -> report().line("          " + remark));
			if (attachments) addAttachments(dossier, source);
		} catch (IOException e) {
			failed = true;
			complaints().line(String.valueOf(e.getMessage()));
		}
	}

	private void addAttachments(Dossier dossier, Source mail) throws IOException {
		for (Attachment each : dossier.attachments(mail)) {
			var arrival = Arrival.of(each.name(), text("dossier.ofMail", mail.title()), mail.by(), mail.at());
			// What came from a confidential source is as confidential.
			Optional<Arrival.Cover> cover = mail.codeName().map(code -> new Arrival.Cover(code, realName));
			Source source = dossier.add(each.bytes(), cover.map(arrival::under).orElse(arrival));
			report().line(text("dossier.added", ListSources.shortened(source), source.title(), ListSources.words(source.form())));
		}
	}
}

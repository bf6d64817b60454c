package org.tickmark.cli.dossier;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.tickmark.cli.report.Format;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.store.Dossier;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sources of a draft; confidential ones by their code names. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListSources extends SourcesCommand {
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
	private static final int TITLE_WIDTH = 44;
	private static final int SHORT_HASH = 8;

	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text")
	private Format format = Format.text;
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

	ListSources(Session session) {
		super(session);
	}

	@Override
	int run(Dossier dossier) throws IOException {
		dossier.warnings().forEach(complaints()::line);
		List<Source> sources = dossier.sources();
		for (Source source : sources) {
			if (format == Format.jsonl) session().out().println(gson.toJson(json(source)));
			else print(source);
		}
		if (sources.isEmpty() && format == Format.text) report().line(text("dossier.none"));
		return ExitCode.DONE;
	}

	private void print(Source source) {
		report().row("%s  %-13s  %-" + TITLE_WIDTH + "s  %s  %s%s", shortened(source), words(source.form()),
				cut(source.title(), TITLE_WIDTH), WHEN.format(source.at().atZone(session().clock().getZone())), source.by(), state(source));
	}

	private static String state(Source source) {
		if (source.purged()) return "  " + text("dossier.isPurged");
		return source.confidential() ? "  " + text("dossier.isConfidential") : "";
	}

	private static JsonObject json(Source source) {
		var json = new JsonObject();
		json.addProperty("sha256", source.hash());
		json.addProperty("form", words(source.form()));
		json.addProperty("title", source.title());
		json.addProperty("name", source.name());
		json.addProperty("bytes", source.bytes());
		json.addProperty("at", source.at().toString());
		json.addProperty("by", source.by());
		json.addProperty("from", source.from());
		json.addProperty("confidential", source.confidential());
		json.addProperty("purged", source.purged());
		return json;
	}

	/** By which people name it. */
	static String shortened(Source source) {
		return source.hash().substring(0, SHORT_HASH);
	}

	/** As files and commands write it. */
	static String words(SourceForm form) {
		return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}

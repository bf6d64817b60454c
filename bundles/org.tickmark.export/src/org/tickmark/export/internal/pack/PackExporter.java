package org.tickmark.export.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Component;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.SourceList;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedSource;
import org.tickmark.export.Exporter;
import org.tickmark.export.internal.galley.Galley;
import org.tickmark.export.internal.galley.GalleyPage;
import org.tickmark.export.internal.galley.GalleyPdf;
import org.tickmark.export.pack.PackManifest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The draft with its record of decisions, its dossier and its galley in one zip. Confidential sources are neither copied nor listed: the
 * manifest says how many there are. Unpacked, the draft opens at a desk as it stood here.
 */
@Component(property = "format=pack")
public final class PackExporter implements Exporter {
	private static final ExportFormat FORMAT = new ExportFormat("pack", "tickmark.zip", "Pack (zip)",
			"the whole file for the lawyers", true, Set.of());
	private static final String RECORD = ".tickmark";
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	private final GalleyPdf pdf;

	public PackExporter() {
		this(GalleyPdf.here());
	}

	/** @param pdf left out where it does not fit */
	PackExporter(GalleyPdf pdf) {
		this.pdf = pdf;
	}

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		String draft = PackNames.safe(in.name());
		Optional<List<String>> record = in.recordLines();
		List<ExportedSource> sources = in.sources();
		Map<String, PackWriter.Content> files = new TreeMap<>();
		files.put(draft, to -> to.write(in.original()));
		record.filter(lines -> !lines.isEmpty()).ifPresent(lines -> files.put(draft + RECORD, to -> {
			for (String line : lines) to.write((line + "\n").getBytes(UTF_8));
		}));
		Galley galley = Galley.of(in);
		files.put("galley.html", to -> to.write(GalleyPage.html(galley).getBytes(UTF_8)));
		if (pdf.fits(galley)) files.put("galley.pdf", to -> pdf.write(galley, to, progress));
		if (!sources.isEmpty()) addDossier(draft + Dossier.ENDING + "/", sources, files);
		var pack = new PackWriter(out);
		int done = 0;
		for (Map.Entry<String, PackWriter.Content> file : files.entrySet()) {
			progress.done(done++, files.size());
			pack.add(file.getKey(), file.getValue());
		}
		String manifest = GSON.toJson(manifest(in, draft, record, sources, pack.packed()));
		pack.add(PackManifest.FILE, to -> to.write((manifest + "\n").getBytes(UTF_8)));
		pack.finish();
	}

	private static void addDossier(String folder, List<ExportedSource> sources, Map<String, PackWriter.Content> files) {
		List<Source> listed = sources.stream().map(ExportedSource::source).filter(source -> !source.confidential()).toList();
		files.put(folder + SourceList.FILE, to -> to.write(SourceList.of(listed).getBytes(UTF_8)));
		for (ExportedSource source : sources) {
			if (source.source().confidential()) continue;
			source.copy().ifPresent(copy -> files.put(folder + SourceList.COPIES + "/" + name(copy), to -> Files.copy(copy, to)));
		}
	}

	/** Its hash and an ending that the dossier chose. */
	private static String name(Path copy) {
		return String.valueOf(copy.getFileName());
	}

	private static PackManifest manifest(ExportedDraft in, String draft, Optional<List<String>> record, List<ExportedSource> sources,
			List<PackWriter.Packed> packed) {
		List<PackManifest.PackedFile> files = new ArrayList<>();
		packed.forEach(file -> files.add(new PackManifest.PackedFile(file.name(), file.sha256(), file.bytes())));
		int confidential = (int) sources.stream().filter(source -> source.source().confidential()).count();
		List<String> missing = sources.stream().filter(source -> source.copy().isEmpty()).map(ExportedSource::source)
				.filter(source -> !source.confidential() && !source.purged()).map(Source::title).toList();
		return new PackManifest(PackManifest.FORMAT, draft, in.textHash(), in.by(), in.at().toString(), in.signOff().inWords(),
				in.ledgerHeads(), record.map(List::size).orElse(0), record.isEmpty(), confidential, missing, files);
	}
}

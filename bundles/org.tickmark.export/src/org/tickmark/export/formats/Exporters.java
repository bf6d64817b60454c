package org.tickmark.export.formats;

import static java.util.Comparator.comparing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;

/**
 * Every exporter there is: the one list that menu and command line read, and the one way in which a file is exported. Immutable and safe on
 * any thread; when an exporter comes or goes there is a new instance, so ask the service registry again rather than keeping one.
 */
@Component(service = Exporters.class)
public final class Exporters {
	private final List<Exporter> exporters;

	/** @param exporters in any order; they are listed in that of their titles, of two for one word the first */
	@Activate
	public Exporters(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters) {
		this.exporters = exporters.stream()
				.sorted(comparing((Exporter exporter) -> exporter.format().title(), String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** With those of this bundle, where there is no service registry: in tests and batch jobs. */
	public static Exporters standard() {
		return new Exporters(StandardExporters.all());
	}

	/** In the order in which people read them. */
	public List<Exporter> all() {
		return exporters;
	}

	/** By the word of its format. */
	public Optional<Exporter> of(String word) {
		return exporters.stream().filter(exporter -> exporter.format().word().equals(word)).findFirst();
	}

	/**
	 * Writes a file whole or not at all: after a failure, or when nobody waits any more, the old one is as it was.
	 *
	 * @throws CancellationException if it was stopped
	 * @throws IllegalArgumentException if the draft was gathered with options that the format does not heed
	 */
	public static void write(Exporter exporter, ExportedDraft draft, Path file, ExportProgress progress) throws IOException {
		WholeFile.write(file, out -> write(exporter, draft, out, progress));
	}

	/** As it comes. @param out is flushed, not closed */
	public static void write(Exporter exporter, ExportedDraft draft, OutputStream out, ExportProgress progress) throws IOException {
		Set<ExportOption> heeded = exporter.format().options();
		for (ExportOption option : ExportOption.values()) {
			if (draft.wants(option) && !heeded.contains(option))
				throw new IllegalArgumentException(exporter.format().word() + " does not heed " + option);
		}
		// Outside the buffer: asked for every 64 KB, whether or not the exporter asks by itself.
		var buffered = new BufferedOutputStream(new Stoppable(out, progress), 1 << 16);
		exporter.write(draft, buffered, progress);
		buffered.flush();
		if (progress.isCancelled()) throw new CancellationException();
	}
}

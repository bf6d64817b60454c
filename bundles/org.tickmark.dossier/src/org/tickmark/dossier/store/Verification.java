package org.tickmark.dossier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tickmark.dossier.Source;
import org.tickmark.dossier.internal.keep.Copies;
import org.tickmark.dossier.internal.keep.Manifest;
import org.tickmark.dossier.internal.keep.ManifestReading;
import org.tickmark.dossier.messages.Messages;

/** Compares the copies of a dossier with its list. */
record Verification(Path folder, Manifest manifest, Copies copies) {
	List<Fault> faults() throws IOException {
		ManifestReading list = manifest.read();
		List<Fault> faults = new ArrayList<>();
		list.warnings().forEach(warning -> faults.add(new Fault(Fault.Kind.LIST, manifest.name(), warning)));
		Set<Path> known = new HashSet<>();
		for (Source source : list.sources()) {
			known.add(copies.of(source));
			look(source, faults);
		}
		for (Path file : copies.files()) {
			if (known.contains(file)) continue;
			faults.add(new Fault(Fault.Kind.UNKNOWN, shown(file), Messages.text("verify.unknown", shown(file))));
		}
		return faults;
	}

	private void look(Source source, List<Fault> faults) throws IOException {
		String file = shown(copies.of(source));
		if (source.purged()) {
			if (copies.has(source))
				faults.add(new Fault(Fault.Kind.UNKNOWN, file, Messages.text("verify.purged", source.title(), file)));
		} else if (!copies.has(source)) {
			faults.add(new Fault(Fault.Kind.MISSING, file, Messages.text("verify.missing", source.title(), file)));
		} else if (!copies.isSound(source)) {
			faults.add(new Fault(Fault.Kind.CHANGED, file, Messages.text("verify.changed", source.title(), file)));
		}
	}

	private String shown(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}
}

package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.Test;
import org.tickmark.export.formats.Exporters;

/** A script without a service registry exports what the desk exports, but for what others have to write: documents with comments. */
class StandardExportersTest {
	private static final Set<String> DOCUMENTS = Set.of("odt", "word");

	private static List<String> words(Exporters exporters) {
		return exporters.all().stream().map(exporter -> exporter.format().word()).toList();
	}

	@Test
	void areTheExportersThatAreServices() {
		var found = new Exporters[1];

		assertTrue(ServiceCaller.callOnce(StandardExportersTest.class, Exporters.class, service -> found[0] = service));

		assertEquals(words(Exporters.standard()), words(found[0]).stream().filter(word -> !DOCUMENTS.contains(word)).toList());
		assertTrue(words(found[0]).containsAll(DOCUMENTS));
	}
}

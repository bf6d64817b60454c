package org.tickmark.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

/** The build says the version in its own places, which cannot read the program's. */
class TickmarkTest {
	@Test
	void theVersionIsTheOneThatIsBuilt() throws IOException {
		assertThat(Files.readString(Path.of("../../pom.xml")))
				.containsPattern("<artifactId>org.tickmark.parent</artifactId>\\s*<version>\\Q" + Tickmark.VERSION + "\\E(-SNAPSHOT)?</version>");
	}

	@Test
	void theDeskSaysTheSameAboutItself() throws IOException {
		var texts = new Properties();
		try (InputStream in = Files.newInputStream(Path.of("../org.tickmark.ui/plugin.properties"))) {
			texts.load(in);
		}

		assertThat(texts.getProperty("product.about")).startsWith("Tickmark " + Tickmark.VERSION + "\n");
	}
}

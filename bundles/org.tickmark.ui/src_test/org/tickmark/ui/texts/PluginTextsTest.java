package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the menus, pages and features are called stands in files that a copy editor can read, and nothing else stands there. */
class PluginTextsTest {
	private static final Pattern KEY = Pattern.compile("%([A-Za-z][\\w.-]*)");
	/** Of these elements a name is an identifier. */
	private static final Set<String> NAMED_FOR_PROGRAMS = Set.of("parameter", "property", "separator", "test", "type", "variable", "with");

	private static List<String> keysIn(Path properties) throws IOException {
		return Files.readAllLines(properties).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
	}

	private static Set<String> keysAskedFor(String... files) throws IOException {
		Set<String> asked = new TreeSet<>();
		for (String file : files) {
			KEY.matcher(Files.readString(Path.of(file))).results().map(key -> key.group(1)).forEach(asked::add);
		}
		return asked;
	}

	@ParameterizedTest
	@CsvSource({"plugin.properties, plugin.xml, META-INF/MANIFEST.MF",
			"../../features/org.tickmark.feature/feature.properties, ../../features/org.tickmark.feature/feature.xml,",
			"../../features/org.tickmark.rcp.feature/feature.properties, ../../features/org.tickmark.rcp.feature/feature.xml,",
			"../../features/org.tickmark.start.feature/feature.properties, ../../features/org.tickmark.start.feature/feature.xml,"})
	void everyTextThatIsAskedForStandsThereOnceAndInOrder(Path properties, String asking, String alsoAsking) throws IOException {
		Set<String> asked = alsoAsking == null ? keysAskedFor(asking) : keysAskedFor(asking, alsoAsking);

		assertThat(keysIn(properties)).isSorted().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
	}

	@Test
	void noTextForPeopleStandsAmongTheExtensions() throws Exception {
		List<String> texts = new ArrayList<>();
		texts(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("plugin.xml").toFile()).getDocumentElement(), texts);

		assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> assertThat(text).startsWith("%"));
	}

	private static void texts(Element element, List<String> texts) {
		for (String attribute : List.of("description", "label", "mnemonic", "name", "tooltip")) {
			boolean forPeople = !attribute.equals("name") || !NAMED_FOR_PROGRAMS.contains(element.getTagName());
			if (forPeople && element.hasAttribute(attribute)) texts.add(element.getAttribute(attribute));
		}
		if (element.getTagName().equals("description")) texts.add(element.getTextContent());
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) texts(inner, texts);
		}
	}
}

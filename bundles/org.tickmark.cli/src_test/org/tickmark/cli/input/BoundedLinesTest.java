package org.tickmark.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class BoundedLinesTest {
	private static List<String> lines(String text, int longest) throws IOException {
		var lines = new BoundedLines(new StringReader(text), longest);
		List<String> all = new ArrayList<>();
		for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next())
			all.add(lines.wasTooLong() ? "too long" : line.get());
		return all;
	}

	@Test
	void areThoseOfTheFile() throws IOException {
		assertThat(lines("one\n\nthree\r\nlast", 100)).containsExactly("one", "", "three\r", "last");
		assertThat(lines("", 100)).isEmpty();
		assertThat(lines("\n", 100)).containsExactly("");
	}

	@Test
	void oneThatIsTooLongStopsNoOther() throws IOException {
		String whale = "x".repeat(300_000);

		assertThat(lines("a\n" + whale + "\nb\n" + whale, 100_000)).containsExactly("a", "too long", "b", "too long");
		assertThat(lines(whale + "\nb", 300_000)).containsExactly(whale, "b");
	}
}

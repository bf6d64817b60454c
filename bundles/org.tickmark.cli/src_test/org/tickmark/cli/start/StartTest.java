package org.tickmark.cli.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.equinox.launcher.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform gets the start script's arguments, the application the user's, as they are. */
class StartTest {
	/** The folder of these classes, in which a launcher stands, too. */
	private static final Path LAUNCHER = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());

	@AfterEach
	void forgetTheArguments() {
		System.clearProperty(Start.PROPERTY);
		System.clearProperty(Main.PROPERTY);
	}

	private static void start(List<String> user) throws Exception {
		List<String> all = new ArrayList<>(List.of(LAUNCHER.toString(), "-application", "org.tickmark.cli.app", "--"));
		all.addAll(user);
		Start.main(all.toArray(String[]::new));
	}

	@Test
	void thePlatformNeverSeesTheUsersArguments() throws Exception {
		start(List.of("scan", "--", "-configuration", "trap", "-application", "another.app"));

		assertThat(System.getProperty(Main.PROPERTY)).isEqualTo("-application|org.tickmark.cli.app");
		assertThat(Start.arguments()).contains(new String[] {"scan", "--", "-configuration", "trap", "-application", "another.app"});
	}

	@Test
	void argumentsOfAnyLettersArriveAsTheyWereGiven() throws Exception {
		List<String> odd = List.of("", "two words", "two\nlines", "\"quoted\"", "it's",
				"Grö\u00DFe \u6771\u4EAC \uD83D\uDEA2.txt", "\\", "$HOME", "%PATH%", "--", "@none", "");

		start(odd);

		assertThat(Start.arguments()).contains(odd.toArray(String[]::new));
	}

	@Test
	void tenThousandArgumentsArrive() throws Exception {
		start(Collections.nCopies(10_000, "-data"));

		assertThat(Start.arguments()).get().satisfies(arguments -> assertThat(arguments).hasSize(10_000).containsOnly("-data"));
	}

	@Test
	void noArgumentIsNotAnEmptyOne() throws Exception {
		start(List.of());

		assertThat(Start.arguments()).contains(new String[0]);
	}

	@Test
	void whatOtherLaunchersStartHasNone() {
		assertThat(Start.arguments()).isEmpty();
	}

	@Test
	void aScriptThatDrawsNoBorderStartsNothing() {
		assertThatThrownBy(() -> Start.main(new String[] {LAUNCHER.toString(), "-configuration", "trap"}))
				.isInstanceOf(IllegalArgumentException.class);
		assertThat(System.getProperty(Main.PROPERTY)).isNull();
	}
}

package org.tickmark.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tickmark.review.HouseFile;
import org.tickmark.ui.guide.GuidePage.Layout;
import org.tickmark.ui.guide.GuidePage.Look;
import org.tickmark.ui.guide.GuidePage.Picture;
import org.tickmark.ui.guide.GuidePage.Run;

/** The user's guide leads everywhere it says, and holds no Markdown that the desk would show as such. */
class GuideTest {
	private static final Path FOLDER = Path.of("guide");
	/** Of a picture in bytes: the guide is part of every download. */
	private static final long LARGEST_PICTURE = 160_000;

	private final GuideBook book = new GuideBook(file -> FOLDER.resolve(file).toUri().toURL());

	private static Set<String> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).collect(Collectors.toSet());
		}
	}

	private Stream<GuidePage> pages() {
		return book.files().stream().map(book::page);
	}

	private static String words(GuidePage page, Run run) {
		return page.text().substring(run.start(), run.end());
	}

	@Test
	void theFirstPageLeadsToAllOthers() throws IOException {
		assertThat(book.files()).startsWith("README.md").doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files(FOLDER, ".md"));
	}

	@Test
	void everyLinkLeadsToAPageOfTheGuide() {
		assertThat(pages().flatMap(page -> page.targets().stream())).isNotEmpty().allMatch(book.files()::contains);
	}

	@Test
	void everyPictureIsThereAndSmallAndNoneIsLeftOver() throws IOException {
		List<String> shown = pages().flatMap(page -> page.pictures().stream()).map(Picture::file).toList();

		assertThat(shown).isNotEmpty().allSatisfy(file -> assertThat(Files.size(FOLDER.resolve(file))).isLessThan(LARGEST_PICTURE));
		assertThat(files(FOLDER.resolve("pictures"), "")).allMatch(file -> shown.contains("pictures/" + file));
	}

	@Test
	void noMarkupIsLeftInTheText() {
		assertThat(pages()).allSatisfy(page -> {
			String text = page.text();
			for (Run run : page.runs().reversed())
				if (run.looks().contains(Look.CODE)) text = text.substring(0, run.start()) + text.substring(run.end());
			assertThat(text).doesNotContain("](", "**", "`", "|", "##", "<!--").doesNotContainPattern("\\*\\w");
		});
	}

	@Test
	void theHouseFileThatIsShownCanBeImported() {
		GuidePage page = book.page("house.md");
		String shown = page.runs().stream().map(run -> words(page, run)).filter(code -> code.startsWith("[house list]")).findFirst()
				.orElseThrow();

		HouseFile file = HouseFile.of(shown);

		assertThat(file.faults()).isEmpty();
		assertThat(HouseFile.written(file.house())).contains("legal-read = With the lawyers, L, settled");
	}

	@Test
	void readsHeadingsListsTablesCodeAndLinks() {
		GuidePage page = PageReader.read("""
				# Title

				Some *words*,
				a `key` and a [page](other.md).

				- one
				- two

				| Key | Does |
				|---|---|
				| `V` | verified |

				    a line
				""");

		assertThat(page.title()).isEqualTo("Title");
		assertThat(page.text()).isEqualTo("""
				Title

				Some words, a key and a page.

				\u2022\tone
				\u2022\ttwo

				Key\tDoes
				V\tverified

				a line""");
		assertThat(page.runs()).extracting(run -> words(page, run) + run.looks() + run.target()).containsExactly("Title[TITLE]",
				"words[EMPHASIS]", "key[CODE]", "page[]other.md", "Key[STRONG]", "Does[STRONG]", "V[CODE]", "a line[CODE]");
		assertThat(page.blocks()).extracting(GuidePage.Block::layout).containsExactly(Layout.LIST, Layout.TABLE, Layout.CODE);
		assertThat(page.blocks().get(1).columns()).containsExactly("Key");
	}

	@Test
	void aPictureStandsInALineOfItsOwnAboveItsCaption() {
		GuidePage page = PageReader.read("# Title\n\n![What is shown](pictures/a.png)\n");

		assertThat(page.text()).isEqualTo("Title\n\n" + GuidePage.PICTURE + "\nWhat is shown");
		assertThat(page.pictures()).containsExactly(new Picture(7, "pictures/a.png"));
	}
}

package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The user's guide at the desk, where no browser is needed. */
class GuideTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private Shell guide;

	@BeforeEach
	void openIt() {
		Desk.run("org.tickmark.ui.guide");
		guide = Arrays.stream(Desk.display().getShells()).filter(shell -> shell.getText().equals("User\u2019s Guide")).findFirst()
				.orElseThrow();
	}

	@AfterEach
	void closeIt() {
		guide.close();
		Desk.settle();
	}

	private List pages() {
		return Desk.control(guide, List.class, list -> true);
	}

	private StyledText text() {
		return Desk.control(guide, StyledText.class, text -> true);
	}

	private void choose(String page) {
		pages().select(pages().indexOf(page));
		pages().notifyListeners(SWT.Selection, null);
	}

	@Test
	void showsItsPagesWithTheirTablesAndPictures() throws IOException {
		assertTrue(text().getText().startsWith("User\u2019s guide\n"));

		choose("Settling a draft");

		assertTrue(text().getText().contains("\nV\tverified"));
		assertTrue(Arrays.stream(text().getStyleRanges()).anyMatch(style -> style.metrics != null && style.metrics.width > 500));
		Desk.takePicture("guide");
		choose("Dates and readings");
		text().setTopIndex(text().getLineAtOffset(text().getText().indexOf("Timeline")));
		Desk.takePicture("guide-picture");
	}

	@Test
	void enterFollowsALink() {
		Desk.until("the text has the focus", () -> {
			guide.forceActive();
			text().forceFocus();
			Desk.settle();
			return text().isFocusControl();
		});
		text().setCaretOffset(text().getText().indexOf("Sign-off") + 1);

		Desk.press(SWT.CR, 0);

		Desk.until("the page is shown", () -> text().getText().startsWith("Sign-off, and working together\n"));
		assertEquals("Sign-off, and working together", pages().getSelection()[0]);
	}
}

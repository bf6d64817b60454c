package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.house.HouseSettings;

/** The links of a draft are followed when a person says so, to a server of this computer. */
class CheckLinksTest {
	private static final String PAGE = "<html><head><title>Port report</title></head><body><p>The quay was dredged in 2019, the port said "
			+ "in its yearly report on depth and traffic.</p><p>It counted 812 ships that year, more than ever before.</p></body></html>";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.house().store().setToDefault(HouseSettings.LOCAL_HOSTS);
		Desk.listDatesAndQuotations();
		Desk.page().hideView(Desk.page().findView(DossierView.ID));
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static void checkLinks(int key) throws IOException {
		Desk.inDialog("Check Links", () -> Desk.press(key, 0), () -> Desk.run("org.tickmark.ui.checkLinks"));
	}

	@Test
	void eachLinkIsSaidToBeAliveOrNotAndWhatThePageBearsOut() throws IOException, PartInitException {
		Desk.listAllKinds();
		try (var server = new OnePage(PAGE)) {
			String dead;
			try (var gone = new OnePage(PAGE)) {
				dead = gone.host();
			}
			Desk.house().store().setValue(HouseSettings.LOCAL_HOSTS, server.host() + " " + dead);
			Desk.openListed(Files.writeString(folder.resolve("quay.md"), "The port counted [904 ships](http://" + server.host()
					+ "/report) in 2019.\n\nIt says so [elsewhere](http://" + dead + "/report), too.\n"));
			var dossier = (DossierView) Desk.page().showView(DossierView.ID);
			checkLinks(SWT.ESC);
			assertEquals(0, server.asked());
			checkLinks(SWT.KEYPAD_CR);
			Desk.until("both were followed", () -> dossier.saidText().startsWith("2 links"));
			Desk.takePicture("dossier-links");

			assertEquals("2 links: 1 alive, 0 dead, 1 uncertain.", dossier.saidText());
			String told = dossier.diffControl().getText();
			assertTrue(told.contains("Alive") && told.contains("Not known"), told);
			assertTrue(told.contains("2019") && told.contains("904"), told);
			assertEquals(1, server.asked());
		}
	}
}

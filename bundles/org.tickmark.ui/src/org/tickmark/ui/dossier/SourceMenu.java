package org.tickmark.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.KeptSource;

/** What can be done to the selected source. */
final class SourceMenu {
	private final DossierActions actions;
	private final Menu menu;
	private final List<MenuItem> onSource = new ArrayList<>();

	SourceMenu(Table table, DossierActions actions) {
		this.actions = actions;
		menu = new Menu(table);
		add(Messages.text("dossier.menu.open"), actions::openOriginal);
		MenuItem again = add(Messages.text("dossier.menu.fetchAgain"), actions::fetchAgain);
		MenuItem compare = add(Messages.text("dossier.menu.original"), actions::compareAsOriginal);
		new MenuItem(menu, SWT.SEPARATOR);
		add(Messages.text("dossier.menu.purge"), kept -> actions.purge(kept.source()));
		add(Messages.text("dossier.menu.remove"), kept -> actions.remove(kept.source()));
		new MenuItem(menu, SWT.SEPARATOR);
		var confide = new MenuItem(menu, SWT.PUSH);
		confide.setText(Messages.text("dossier.menu.confide"));
		confide.addListener(SWT.Selection, chosen -> actions.askForConfidential());
		var paste = new MenuItem(menu, SWT.PUSH);
		paste.setText(Messages.text("dossier.menu.paste"));
		paste.addListener(SWT.Selection, chosen -> actions.paste());
		var verify = new MenuItem(menu, SWT.PUSH);
		verify.setText(Messages.text("dossier.menu.verify"));
		verify.addListener(SWT.Selection, chosen -> actions.verify());
		menu.addListener(SWT.Show, shown -> {
			onSource.forEach(entry -> entry.setEnabled(actions.selectedSource().isPresent()));
			again.setEnabled(actions.selectedSource().flatMap(kept -> kept.source().fetched()).isPresent());
			compare.setEnabled(actions.selectedSource().filter(kept -> !kept.text().isEmpty()).isPresent());
		});
		table.setMenu(menu);
		table.addListener(SWT.DefaultSelection, entered -> actions.selectedSource().ifPresent(actions::openOriginal));
	}

	private MenuItem add(String label, Consumer<KeptSource> action) {
		var entry = new MenuItem(menu, SWT.PUSH);
		entry.setText(label);
		entry.addListener(SWT.Selection, chosen -> actions.selectedSource().ifPresent(action));
		onSource.add(entry);
		return entry;
	}
}

package org.tickmark.ui.preferences;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.review.PrintedAges;
import org.tickmark.review.QuotationPolicy;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.player.KnownPlayer;
import org.tickmark.ui.player.KnownPlayer.Places;
import org.tickmark.ui.player.PlayerCommand;

/** Preferences > Tickmark: who works at this desk, and the font that drafts are read in. Other pages hang below it. */
public final class DeskPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** The category that every page of the desk names as its own. */
	public static final String ID = "org.tickmark.ui.preferences";
	private static final String READING_FONT = "org.tickmark.ui.readingFont";

	private DeskSettings desk;

	public DeskPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		desk = workbench.getService(DeskSettings.class);
		setPreferenceStore(workbench.getService(HouseSettings.class).store());
	}

	@Override
	protected void createFieldEditors() {
		Composite area = getFieldEditorParent();
		var name = new StringFieldEditor(HouseSettings.CHECKER, Messages.text("checker.label"), area);
		name.setEmptyStringAllowed(false);
		name.setErrorMessage(Messages.text("checker.none"));
		addField(name);
		addField(new BooleanFieldEditor(HouseSettings.ONE_PERSON,
				Messages.text("desk.onePerson"), area));
		addField(new BooleanFieldEditor(HouseSettings.SOURCE_FOR_VERIFIED,
				Messages.text("desk.sourceForVerified"), area));
		addField(new BooleanFieldEditor(HouseSettings.PRIMARY_OR_TWO,
				Messages.text("desk.primaryOrTwo"), area));
		addField(new BooleanFieldEditor(HouseSettings.EVERY_SENTENCE,
				Messages.text("desk.everySentence"), area));
		addField(new ComboFieldEditor(HouseSettings.QUOTATIONS, Messages.text("desk.quotations"), policies(), area));
		addField(new DirectoryFieldEditor(HouseSettings.PRINTED_INDEX, Messages.text("desk.printedIndex"), area));
		addField(new PrintedAgesField(area));
		addField(new LocalHostsField(area));
		addField(new PlayerField(area));
		addField(new ReadingFont(area, desk.fonts()));
	}

	private static String[][] policies() {
		return Arrays.stream(QuotationPolicy.values()).map(policy -> new String[] {label(policy), policy.word()}).toArray(String[][]::new);
	}

	private static String label(QuotationPolicy policy) {
		return switch (policy) {
			case EXACT -> Messages.text("desk.quotations.exact");
			case DELETIONS_MARKED -> Messages.text("desk.quotations.marked");
			case FILLERS_OUT -> Messages.text("desk.quotations.fillers");
			case LIGHT_GRAMMAR -> Messages.text("desk.quotations.light");
		};
	}

	/** Takes only what can be understood. */
	private static final class PrintedAgesField extends StringFieldEditor {
		PrintedAgesField(Composite parent) {
			super(HouseSettings.PRINTED_AGES, Messages.text("desk.printedAges"), parent);
			getTextControl(parent).setMessage(Messages.text("desk.printedAges.hint"));
			getTextControl(parent).setToolTipText(Messages.text("desk.printedAges.tip"));
		}

		@Override
		protected boolean doCheckState() {
			if (PrintedAges.isWritten(getStringValue())) return true;
			setErrorMessage(Messages.text("desk.printedAges.fault"));
			return false;
		}
	}

	/** Takes names and addresses only, since a mistyped one would never be asked. */
	private static final class LocalHostsField extends StringFieldEditor {
		LocalHostsField(Composite parent) {
			super(HouseSettings.LOCAL_HOSTS, Messages.text("desk.localHosts"), parent);
			getTextControl(parent).setMessage(Messages.text("desk.localHosts.hint"));
		}

		@Override
		protected boolean doCheckState() {
			try {
				LocalHosts.of(Stream.of(getStringValue().split("[,\\s]+")).filter(host -> !host.isBlank()).toList());
				return true;
			} catch (IllegalArgumentException e) {
				setErrorMessage(e.getMessage());
				return false;
			}
		}
	}

	/** Takes only what can be started. */
	private static final class PlayerField extends StringFieldEditor {
		PlayerField(Composite parent) {
			super(DeskSettings.PLAYER, Messages.text("desk.player"), parent);
			getTextControl(parent).setMessage(KnownPlayer.found(Places.ofThisComputer(), true)
					.map(found -> Messages.text("desk.player.found", found.program())).orElse(Messages.text("desk.player.none")));
			getTextControl(parent).setToolTipText(PlayerCommand.inWords());
		}

		@Override
		protected boolean doCheckState() {
			try {
				if (!getStringValue().isBlank()) PlayerCommand.of(getStringValue());
				return true;
			} catch (IllegalArgumentException e) {
				setErrorMessage(e.getMessage());
				return false;
			}
		}
	}

	/** The platform keeps the font, not the desk: so it follows zooming, and a foreign Eclipse shows it among its own. */
	private static final class ReadingFont extends FontFieldEditor {
		ReadingFont(Composite parent, IPreferenceStore fonts) {
			super(READING_FONT, Messages.text("desk.font"), parent);
			setChangeButtonText(Messages.text("desk.font.change"));
			super.setPreferenceStore(fonts);
		}

		/** The page hands its own store to every field. */
		@Override
		public void setPreferenceStore(IPreferenceStore ofThePage) { }
	}
}

package org.tickmark.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/** Preferences > Tickmark > Detection: kinds of items, and rules that stand on no page below, that this desk wants to see. */
public final class LookedForPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final String VAGUE_TIMES = Messages.text("detection.vague");
	private static final String PLAIN_FIGURES = Messages.text("detection.plain");

	private HouseSettings house;
	private CheckboxTableViewer kinds;
	private CheckboxTableViewer rules;
	private List<String> others = List.of();

	@Override
	public void init(IWorkbench workbench) {
		house = workbench.getService(HouseSettings.class);
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		// What is done without is told by unticking, as with the kinds.
		List<Object> offered = new ArrayList<>(house.kinds());
		offered.add(VAGUE_TIMES);
		if (house.kinds().contains(ClaimKind.FIGURE)) offered.add(PLAIN_FIGURES);
		kinds = list(area, Messages.text("detection.kinds"), offered,
				each -> each instanceof ClaimKind kind ? ItemTexts.kind(kind) : String.valueOf(each), false);
		kinds.setCheckedElements(house.kinds().stream().filter(kind -> !house.hiddenKinds().contains(kind)).toArray());
		kinds.setChecked(VAGUE_TIMES, !house.hidesVagueTimes());
		kinds.setChecked(PLAIN_FIGURES, house.listsPlainFigures());
		var wording = new Wording();
		// Those that a house or another bundle brought along; all others have pages of their own.
		others = house.rules().known().stream().filter(rule -> !RuleSample.isOnAPage(rule))
				.sorted((one, other) -> wording.rule(one).compareTo(wording.rule(other))).toList();
		rules = list(area, Messages.text("detection.rules"), others, rule -> wording.rule((String) rule), true);
		rules.setCheckedElements(house.rules().heard(others).toArray());
		note(area, Messages.text("detection.byFamily"));
		note(area, Messages.text("detection.note"));
		return area;
	}

	private static void note(Composite area, String text) {
		var note = new Label(area, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(note);
	}

	private static CheckboxTableViewer list(Composite area, String title, List<?> elements, Function<Object, String> label, boolean grows) {
		new Label(area, SWT.NONE).setText(title);
		var list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		AccessibleName.give(list.getTable(), title.replace("&", ""));
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(label));
		list.setInput(elements);
		int rows = grows ? 3 : elements.size();
		GridDataFactory.fillDefaults().grab(true, grows).hint(380, rows * list.getTable().getItemHeight()).applyTo(list.getTable());
		return list;
	}

	@Override
	protected void performDefaults() {
		kinds.setAllChecked(true);
		kinds.setChecked(PLAIN_FIGURES, false);
		Set<String> onRequest = house.rules().onRequest();
		rules.setCheckedElements(others.stream().filter(rule -> !onRequest.contains(rule)).toArray());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Set<ClaimKind> offered = house.kinds();
		Set<ClaimKind> hidden = offered.stream().filter(kind -> !kinds.getChecked(kind)).collect(Collectors.toCollection(HashSet::new));
		// A kind that only a rule finds which is not there right now is no matter of this page.
		house.hiddenKinds().stream().filter(kind -> !offered.contains(kind)).forEach(hidden::add);
		house.setHiddenKinds(hidden);
		house.setHidesVagueTimes(!kinds.getChecked(VAGUE_TIMES));
		house.setListsPlainFigures(kinds.getChecked(PLAIN_FIGURES));
		// What the pages of families switch is none of this page's business.
		Set<String> heard = new HashSet<>(house.rules().heard(List.copyOf(house.rules().known())));
		others.forEach(heard::remove);
		Arrays.stream(rules.getCheckedElements()).map(String.class::cast).forEach(heard::add);
		house.rules().hear(heard);
		return true;
	}
}
